"""The filters of the journal: what is asked in a query, checked, and held against entries."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from ..catalogue import Catalogue
    from ..journal import Summary

NUMBERS = ("limit", "since")
STATUSES = re.compile(r"[1-9][0-9]{2}")


class WrongFilter(Exception):
    """A filter that there is not, or a value that it never has; the message says what there is."""


def _facts(entry: Summary) -> dict[str, Collection[str]]:
    """What an entry can be asked for: the values that are equal to it."""
    stem, _, operation = (entry.operation or "").partition(".")
    return {
        "identity": {entry.identity or ""},
        "method": {entry.method},
        "operation": {operation, entry.operation or ""},
        "refused_by": {entry.refused_by or ""},
        "status": {str(entry.status)},
        "stem": {stem},
    }


EQUAL = ("identity", "method", "operation", "refused_by", "status", "stem")
WITHIN: Mapping[str, Callable[[Summary], str]] = {
    "fault": lambda entry: entry.fault or "",
    "path": lambda entry: entry.path.partition("?")[0],
}
FILTERS = tuple(sorted((*EQUAL, *WITHIN)))


def check_filters(wanted: Mapping[str, str], catalogue: Catalogue, besides: Collection[str] = ()) -> None:
    """Raises :class:`WrongFilter` where a filter, or a value of one, is none; ``besides`` are allowed too."""
    for name, value in wanted.items():
        if name not in {*FILTERS, *NUMBERS, *besides}:
            known = ", ".join((*FILTERS, *NUMBERS, *besides))
            raise WrongFilter(f"no filter {name[:80]!r}: there are {known}")
        if name in NUMBERS and value and re.fullmatch(r"[0-9]{1,9}", value) is None:
            raise WrongFilter(f"the {name} {value[:20]!r} is not a whole number of at most 9 digits")
        if name == "status" and STATUSES.fullmatch(value) is None:
            raise WrongFilter(f"the status {value[:20]!r} is none: give three digits, such as 404")
    _check_name("stem", wanted.get("stem"), catalogue.documents)
    if "operation" in wanted:
        routes = catalogue.table.routes
        short = {route.operation_id for route in routes}
        _check_name(
            "operation", wanted["operation"], short | {f"{route.stem}.{route.operation_id}" for route in routes}
        )


def matches(entry: Summary, wanted: Mapping[str, str]) -> bool:
    """Whether an entry passes every filter; an empty ``fault`` is for what no fault acted on."""
    facts = _facts(entry) if any(name in EQUAL for name in wanted) else {}
    if any(wanted[name] not in facts[name] for name in EQUAL if name in wanted):
        return False
    return all(_within(wanted[name], read(entry)) for name, read in WITHIN.items() if name in wanted)


def _within(part: str, whole: str) -> bool:
    return part in whole if part else not whole


def _check_name(filter_name: str, value: str | None, known: Collection[str]) -> None:
    if value and value not in known:
        near = get_close_matches(value, known, 1)
        hint = f" (did you mean {near[0]}?)" if near else ""
        raise WrongFilter(f"there is no {filter_name} {value[:80]!r}{hint}")
