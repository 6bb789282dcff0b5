"""When a timer runs a function: a distance or a cron expression.

Source: Huawei Cloud, FunctionGraph user guide, "Cron Expressions for a Function Timer Trigger".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from .._foreign import shown
from ..errors import MisuseError

if TYPE_CHECKING:
    from typing import Literal

LONGEST = {"m": 60, "h": 24, "d": 30}
_RATE = re.compile(r"([0-9]{1,3})([a-zA-Z]+)")
_EVERY = re.compile(r"@every\s+((?:[0-9]+(?:\.[0-9]*)?(?:ns|us|µs|μs|ms|s|m|h))+)")
_ZONE = re.compile(r"CRON_TZ=[A-Za-z0-9_+/-]+")
_PART = re.compile(r"(?:[*?]|(?P<first>\w{1,9})(?:-(?P<last>\w{1,9}))?)(?:/(?P<step>[0-9]{1,9}))?", re.ASCII)
_FORM = "seconds minutes hours day-of-month month [day-of-week]"


class Field(NamedTuple):
    """A field of a cron expression: its name, the numbers it takes, and names for them in their order."""

    name: str
    least: int
    most: int
    names: tuple[str, ...] = ()
    takes_any: bool = False  # whether ? may stand here


FIELDS = (
    Field("seconds", 0, 59),
    Field("minutes", 0, 59),
    Field("hours", 0, 23),
    Field("day-of-month", 1, 31, takes_any=True),
    Field("month", 1, 12, ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
    Field("day-of-week", 0, 6, ("sun", "mon", "tue", "wed", "thu", "fri", "sat"), takes_any=True),
)


def schedule_type(schedule: str) -> Literal["Rate", "Cron"]:
    """Whether a schedule is a distance, such as ``1d``, or a cron expression; raises :class:`MisuseError` otherwise."""
    text = schedule.strip() if isinstance(schedule, str) else ""
    if match := _RATE.fullmatch(text):
        number, unit = int(match[1]), match[2]
        if unit in LONGEST and 1 <= number <= LONGEST[unit]:
            return "Rate"
    elif match := _EVERY.fullmatch(text):
        if re.search("[1-9]", match[1]):
            return "Cron"
    elif words := _cron_fields(text):
        for field, word in zip(FIELDS, words, strict=False):
            _check_field(schedule, field, word)
        return "Cron"
    raise MisuseError(
        f"schedule must be a distance of 1m to 60m, 1h to 24h or 1d to 30d, or a cron expression such as "
        f"'0 15 2 * * ?' ({_FORM}) or '@every 1h30m', not {shown(schedule)}"
    )


def _cron_fields(text: str) -> list[str]:
    """The five or six fields behind the time zone; none where there are more or fewer."""
    words = text.split()
    if words and _ZONE.fullmatch(words[0]):
        del words[0]
    return words if len(FIELDS) - 1 <= len(words) <= len(FIELDS) else []


def _check_field(schedule: str, field: Field, word: str) -> None:
    for part in word.split(","):
        match = _PART.fullmatch(part)
        if match is None or ("?" in part and not field.takes_any):
            _refuse(schedule, field, part)
        numbers = [_number(schedule, field, text) for text in match.group("first", "last") if text is not None]
        if numbers != sorted(numbers):
            _refuse(schedule, field, part, "a range from the smaller to the greater")
        if match["step"] is not None and not 1 <= int(match["step"]) <= field.most:
            _refuse(schedule, field, part, f"a step of 1 to {field.most} behind the /")


def _number(schedule: str, field: Field, text: str) -> int:
    if text.lower() in field.names:
        return field.least + field.names.index(text.lower())
    if not text.isdecimal() or not field.least <= int(text) <= field.most:
        _refuse(schedule, field, text)
    return int(text)


def _refuse(schedule: str, field: Field, part: str, expected: str = "") -> NoReturn:
    names = f" or {field.names[0].title()} to {field.names[-1].title()}" if field.names else ""
    signs = "* , - / and ?" if field.takes_any else "* , - and /"
    expected = expected or f"{field.least} to {field.most}{names}, with {signs} as signs"
    raise MisuseError(
        f"schedule {shown(schedule)} cannot be parsed: its {field.name} must be {expected}, not {shown(part)}; "
        f"a cron expression is '{_FORM}', as '0 15 2 * * ?'"
    )
