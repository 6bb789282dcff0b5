"""Distances and cron expressions: what can be parsed, and which part cannot."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.triggers._schedule import FIELDS, LONGEST, schedule_type
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.mark.parametrize("unit", LONGEST)
def test_a_distance_has_a_longest(unit: str) -> None:
    """60 minutes, 24 hours, 30 days, and no more; nor none at all."""
    assert [schedule_type(f"{number}{unit}") for number in (1, LONGEST[unit])] == ["Rate", "Rate"]
    for number in (0, LONGEST[unit] + 1):
        with pytest.raises(MisuseError, match=f"1m to 60m, 1h to 24h or 1d to 30d, .* not '{number}{unit}'"):
            schedule_type(f"{number}{unit}")


@pytest.mark.parametrize(
    "text",
    [
        "0 15 2 * * ?",
        "0 0/30 * * * ?",
        "0 0 8 ? * Mon-Fri",
        "0 0 8 1,15 Jan,apr *",
        "0 0 2 * *",  # the day of the week may be left out
        "CRON_TZ=Asia/Shanghai 0 15 2 * * ?",
        "CRON_TZ=Etc/GMT+8 0 15 2 * *",
        "*/5 10-20/2 0-23 1-31 1-12 0-6",
        "  0 0 8 * * ?  ",
        "@every 30m",
        "@every 1.5h",
        "@every 2h30m",
        "@every 500ms",
    ],
)
def test_cron_expressions_of_the_vendor_are_taken(text: str) -> None:
    """The examples of the user guide, and what its table allows."""
    assert schedule_type(text) == "Cron"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("99 * * * * ?", r"its seconds must be 0 to 59, with \* , - and / as signs, not '99'"),
        ("0 60 * * * ?", "its minutes must be 0 to 59"),
        ("0 0 24 * * ?", "its hours must be 0 to 23"),
        ("0 0 0 0 * ?", "its day-of-month must be 1 to 31"),
        ("0 0 0 * 13 ?", "its month must be 1 to 12 or Jan to Dec, with"),
        ("0 0 0 ? * 7", r"its day-of-week must be 0 to 6 or Sun to Sat, with \* , - / and \? as signs, not '7'"),
        ("0 0 0 ? * Mo", "its day-of-week must be .* not 'Mo'"),
        ("0 0 ? * * *", r"its hours must be .* not '\?'"),
        ("0 0 20-8 * * ?", "its hours must be a range from the smaller to the greater, not '20-8'"),
        ("0 */0 * * * ?", r"its minutes must be a step of 1 to 59 behind the /, not '\*/0'"),
        ("0 */90 * * * ?", "its minutes must be a step of 1 to 59"),
        ("0 1,,2 * * * ?", "its minutes must be .* not ''"),
        ("0 1-2-3 * * * ?", "its minutes must be .* not '1-2-3'"),
        ("0 ５ * * * ?", "its minutes must be .* not '５'"),
        (f"{'9' * 5000} * * * * ?", "its seconds must be"),
        (f"*/{'9' * 5000} * * * * ?", "its seconds must be"),
        ("*/5 * * * 0", "its month must be 1 to 12"),  # of five fields, the first is the seconds too
    ],
)
def test_the_field_that_is_wrong_is_named(text: str, words: str) -> None:
    """With what it takes, and what a cron expression is."""
    with pytest.raises(MisuseError, match=rf"cannot be parsed: {words}.*'seconds minutes hours day-of-month month"):
        schedule_type(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "every day", "* * * *", "0 0 0 * * ? 2030", "CRON_TZ= 0 0 0 * * ?", "TZ=Asia/Shanghai 0 0 0 * * ? 2030",
        "@daily", "@every", "@every day", "@every 0s", "@every 0.0h", "@every -1h", "@every 1d", "1w", "1M",
        f"{'9' * 5000}m", 5, None,
    ],
)  # fmt: skip
def test_what_is_neither_is_refused(text: Any) -> None:
    """The sentence says what there is."""
    with pytest.raises(MisuseError, match=r"schedule must be a distance of 1m to 60m, .* or a cron expression such as"):
        schedule_type(text)


@settings(deadline=None)
@given(st.data())
def test_numbers_are_taken_exactly_within_the_range_of_their_field(data: st.DataObject) -> None:
    """For each field alone, the others being *."""
    at = data.draw(st.integers(0, len(FIELDS) - 1))
    number = data.draw(st.integers(0, 99))
    words = ["*"] * len(FIELDS)
    words[at] = str(number)
    if FIELDS[at].least <= number <= FIELDS[at].most:
        assert schedule_type(" ".join(words)) == "Cron"
    else:
        with pytest.raises(MisuseError, match=f"its {FIELDS[at].name} must be"):
            schedule_type(" ".join(words))


@settings(deadline=None)
@given(st.text(max_size=40) | st.text("0123456789*?/,- @every", max_size=30))
def test_any_text_is_a_schedule_or_a_misuse(text: str) -> None:
    """Nothing else comes out, whatever goes in."""
    with suppress(MisuseError):
        assert schedule_type(text) in {"Rate", "Cron"}
