"""What is sent and what is left out, before anything is sent."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from dffkit.errors import MisuseError

from .effects import changes_something, resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..subjects import Subject

CHANGES = "may change something: --write sends them too"
ACTIONS = ("list", "create", "read", "none", "update", "act", "delete")
NOT_ASKED = "not asked for"


@dataclass(frozen=True)
class Choice:
    """What a user asks for: operationIds (``*`` and ``?`` stand for others), tags, and whether things may change."""

    operations: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    write: bool = False


@dataclass(frozen=True)
class Plan:
    """The operations to send, in their order, and those left out with the reason."""

    operations: tuple[str, ...]
    left_out: dict[str, str]


def planned(subject: Subject, choice: Choice) -> Plan:
    """The plan for a service; raises :class:`MisuseError` for a name that stands for none of its operations."""
    definitions = {name: subject.operations[name].definition.raw for name in subject.operation_ids}
    _refuse_unknown(subject.stem, "operation", choice.operations, definitions)
    _refuse_unknown(
        subject.stem, "tag", choice.tags, dict.fromkeys(tag for one in definitions.values() for tag in one["tags"])
    )
    left_out = {name: reason for name, one in definitions.items() if (reason := _reason(name, one, choice))}
    chosen = [name for name in definitions if name not in left_out]
    return Plan(tuple(sorted(chosen, key=lambda name: _order(definitions[name]))), left_out)


def _reason(name: str, definition: dict[str, Any], choice: Choice) -> str:
    """Why an operation is left out; empty where it is not."""
    asked = not choice.operations or any(fnmatchcase(name, pattern) for pattern in choice.operations)
    if not asked or (choice.tags and not _fit(definition["tags"], choice.tags)):
        return NOT_ASKED
    return CHANGES if changes_something(definition) and not choice.write else ""


def _fit(names: Iterable[str], patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for name in names for pattern in patterns)


def _order(definition: dict[str, Any]) -> tuple[int, int]:
    """Lists and creates say which things there are, those of owners first; deletes come last, owners last of all."""
    said = resource(definition)
    named = len([place for place in (said.get("key"), said.get("parent")) if place])
    action = said.get("action", "act")
    if action == "list" and named:
        action = "read"
    elif action == "none" and changes_something(definition):
        action = "act"
    return ACTIONS.index(action), -named if action == "delete" else named


def _refuse_unknown(stem: str, what: str, patterns: Iterable[str], known: Iterable[str]) -> None:
    names = list(known)
    for pattern in patterns:
        if not _fit(names, [pattern]):
            close = get_close_matches(pattern, names, 1)
            nearest = f"; did you mean {close[0]!r}?" if close else ""
            raise MisuseError(f"{stem} has no {what} {pattern!r}{nearest} ('dffkit operations {stem}' lists them)")
