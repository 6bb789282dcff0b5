"""The records that cross processes."""

from __future__ import annotations

import re

import pytest
from dffkit.runtime.task import Control, Outcome, Task, new_id


def test_ids_are_of_the_platforms_form() -> None:
    """An alias and twelve letters and digits, never the same."""
    found = {new_id("task") for _ in range(500)}
    assert len(found) == 500
    assert all(re.fullmatch(r"task-[0-9A-Za-z]{12}", one) for one in found)


def test_half_a_pair_of_surrogates_comes_back() -> None:
    """Though no encoding has one."""
    task, outcome = Task("s__x.f", {"\ud800": "\udfff"}), Outcome("failure", exception="\ud800", logs=("\udc00",))
    assert Task.from_json(task.to_json().encode()) == task
    assert Outcome.from_json(outcome.to_json().encode()) == outcome


def test_a_task_comes_back_from_its_json() -> None:
    """With everything that it had."""
    task = Task("s__x.f", {"x": [1, {"y": "张"}]}, chain=("s__x.f",), eta=1.5, http_request={"headers": {"a": "b"}})
    assert Task.from_json(task.to_json()) == task


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "1",
        "null",
        '{"func_id": 1, "no": 2}',
        "{}",
        '{"func_id": 1}',
        '{"func_id": "a", "kwargs": []}',
        "[" * 100_000,
        '{"func_id": "a", "timeout": -1}',
        '{"func_id": "a", "timeout": 1e300}',
        '{"func_id": "a", "timeout": NaN}',
        '{"func_id": "a", "expires": -Infinity}',
        '{"func_id": "a", "trigger_time": 1e300}',
        '{"func_id": "a", "cron_delay": %s}' % ("9" * 100),
        b"\x80\x04\x95.",
        "cos\nsystem\n",
    ],
)
def test_what_is_no_task_is_refused(text: str | bytes) -> None:
    """By one kind of error, whatever it is."""
    with pytest.raises(ValueError):  # noqa: PT011 - the message is json's or ours
        Task.from_json(text)


@pytest.mark.parametrize(
    "outcome",
    [
        Outcome("success", "1", Control(status_code=201, headers={"a": "b"}, file="x", raw=True), logs=("a", "b")),
        Outcome("failure", exception="no", exception_type="E", traceback="t", started=1.0, ended=2.0),
    ],
)
def test_an_outcome_comes_back_from_its_json(outcome: Outcome) -> None:
    """With its control and its log."""
    assert Outcome.from_json(outcome.to_json()) == outcome


def test_what_is_wrong_with_a_task_can_be_written_down() -> None:
    """Also half a pair of surrogates, which a log in UTF-8 cannot have."""
    with pytest.raises(ValueError, match=r"no task of dffkit's runtime: .*\\ud800") as caught:
        Task.from_json(b'{"func_id": "s__x.f", "\\ud800": 1}')
    assert str(caught.value).encode()
