"""``x-dffkit-filter``: what a spec says of a parameter; ``specs/README.md`` has the forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..place import follow, read_steps
from .matching import MATCHES, Matches, as_text, is_equal, several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..place import Step

KEY = "x-dffkit-filter"


def is_reason(said: Any) -> bool:
    """Whether a spec says only why the parameter chooses nothing."""
    return isinstance(said, Mapping) and set(said) == {"ignored"}


def declared(said: str | Mapping[str, Any]) -> Matches | None:
    """What compares a record as the spec says; ``None`` for what sorts, or has no effect."""
    if isinstance(said, str):
        return _comparison([said], "equal")
    if "property" in said:
        paths = said["property"]
        return _comparison(paths if isinstance(paths, list) else [paths], said.get("match", "equal"))
    if "cases" in said:
        return _cases(said["cases"], is_open="ignored" in said)
    return _conditions(said["conditions"]) if "conditions" in said else None


def _comparison(paths: Sequence[str], match: str) -> Matches:
    ways, compare = [read_steps(path) for path in paths], MATCHES[match]
    return lambda value, wanted: compare(_found(value, ways), wanted)


def _found(value: Mapping[str, Any], ways: Sequence[tuple[Step, ...]]) -> list[Any]:
    return [one for way in ways for one in follow(value, way)]


def _cases(cases: Mapping[str, Mapping[str, Any]], *, is_open: bool) -> Matches:
    """One of the cases asked for has to hold; one that the spec does not name holds where it says why."""
    ways = {case: [(read_steps(path), wanted) for path, wanted in said.items()] for case, said in cases.items()}

    def holds(value: Mapping[str, Any], case: str) -> bool:
        if case not in ways:
            return is_open
        return all(any(is_equal(one, wanted) for one in follow(value, way)) for way, wanted in ways[case])

    return lambda value, wanted: any(holds(value, as_text(case)) for case in several(wanted))


def _conditions(names: Mapping[str, str]) -> Matches:
    """Each of a list of objects names a property of the record, a value, and whether it must be that or must not."""

    def holds(value: Mapping[str, Any], said: Any) -> bool:
        if not isinstance(said, Mapping):
            return True
        found = is_equal(value.get(as_text(said.get(names["property"]))), said.get(names["value"]))
        return found is (said.get(names.get("equal", "")) is not False)

    return lambda value, wanted: all(holds(value, said) for said in (wanted if isinstance(wanted, list) else [wanted]))
