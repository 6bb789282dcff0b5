"""What a case may say: the spec allows it, or it is none."""

from __future__ import annotations

import pytest
from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.cases.made import NEGATIVE, POSITIVE, cases

from .stems import SUBJECTS

NAME = "notificationScheduleUUIDs"


def test_a_comma_in_an_item_is_no_other_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists are joined by commas without a way to say one: what has an empty part then is no valid case."""
    operation = SUBJECTS["guance"].operations["list_notification_schedules"]
    said = [operation.Case(query={NAME: value}) for value in ("one,two", "one,,two", "one,", "", "one")]
    monkeypatch.setattr("dffkit_fuzz.cases.made.coverage_cases", lambda *_: iter(()))
    monkeypatch.setattr("dffkit_fuzz.cases.made.fuzzed_cases", lambda *_: said)
    kept = [case.query[NAME] for case in cases(operation, POSITIVE, Count(1))]
    assert kept == ["one,two", "", "one"]
    assert len(list(cases(operation, NEGATIVE, Count(1)))) == len(said)
