"""What a case may say: the spec allows it, or it is none."""

from __future__ import annotations

from dffkit_fuzz.cases.constants import without_local_constants
from dffkit_fuzz.cases.counts import SEED, Count
from dffkit_fuzz.cases.made import POSITIVE, cases, fuzzed_cases

from .stems import SUBJECTS

NAME = "notificationScheduleUUIDs"


def test_a_comma_in_an_item_is_no_other_list() -> None:
    """Lists are joined by commas without a way to say one: a case whose item has some is not a valid one."""
    operation = SUBJECTS["guance"].operations["list_notification_schedules"]
    with without_local_constants():
        drawn = fuzzed_cases(operation, POSITIVE, 30, SEED)
    assert any("" in case.query.get(NAME, "x").split(",") for case in drawn)
    kept = list(cases(operation, POSITIVE, Count(30)))
    assert kept
    assert all("" not in case.query.get(NAME, "x").split(",") for case in kept)
