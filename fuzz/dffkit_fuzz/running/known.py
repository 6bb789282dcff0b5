"""Ids of things that are there: taken from the lists of a service as they are read, and from what a run creates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .effects import READING, changes_something, resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..cases.made import Case


class Known:
    """What exists, by the kind of thing it is.

    - Reads are given the first record of a list, or what the run has created.
    - What changes something is given only what the run has created; what it deletes is forgotten.
    """

    def __init__(self) -> None:
        self._listed: dict[str, str] = {}
        self._made: dict[str, list[str]] = {}

    def learn(self, definition: dict[str, Any], answer: Any) -> None:
        """Takes the id of the first record of a list, and that of what has been created."""
        said = resource(definition)
        kind, name = said.get("kind", ""), said.get("id", "")
        if said.get("action") == "list":
            found = next((_text(row.get(name)) for row in _rows(answer, said["items"]) if isinstance(row, dict)), "")
            if found:
                self._listed.setdefault(kind, found)
        elif said.get("action") == "create" and (found := _first(answer, name)):
            self._made.setdefault(kind, []).append(found)

    def name(self, case: Case) -> None:
        """Lets a case name things that are there, where its path or query names things of a kind that is known."""
        definition = case.operation.definition.raw
        said = resource(definition)
        if parent := said.get("parent"):
            self._put(case, parent["key"], self._id(parent["kind"], definition))
        if key := said.get("key"):
            self._put(case, key, self._id(said["kind"], definition))
            if said["action"] == "delete" and self._made.get(said["kind"]):
                self._made[said["kind"]].pop()

    def _id(self, kind: str, definition: dict[str, Any]) -> str:
        made = self._made.get(kind)
        if made:
            return made[-1]
        is_safe = resource(definition).get("action") in READING or not changes_something(definition)
        return self._listed.get(kind, "") if is_safe else ""

    def _put(self, case: Case, place: str, found: str) -> None:
        where, _, name = place.partition(".")
        if found and where == "path" and name in case.path_parameters:
            case.path_parameters[name] = quote(found, safe="")
        elif found and where == "query" and name in case.query:
            case.query[name] = found


def _rows(answer: Any, place: str) -> Iterator[Any]:
    found = answer
    for step in place.split("."):
        if step not in {"", "[]"}:
            found = found.get(step.removesuffix("[]")) if isinstance(found, dict) else None
    yield from found if isinstance(found, list) else ()


def _first(answer: Any, name: str) -> str:
    """The value under a name in an answer: of the outermost object that has it."""
    level = [answer]
    while level:
        objects = [one for one in level if isinstance(one, dict)]
        for one in objects:
            if found := _text(one.get(name)):
                return found
        level = [inner for one in objects for inner in one.values()]
    return ""


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
