"""What a transaction has changed, one object a change, in order: all that a backing needs to keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .memory import Kind, Scope


@dataclass(frozen=True, slots=True)
class Put:
    """A record was made, or its value replaced; ``number`` is its place among all records, and stays."""

    kind: Kind
    scope: Scope
    key: str
    number: int
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Drop:
    """A record is gone."""

    kind: Kind
    scope: Scope
    key: str


@dataclass(frozen=True, slots=True)
class Append:
    """A log has grown by these items, each a JSON value."""

    log: Kind
    scope: Scope
    items: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Clear:
    """A log is empty again."""

    log: Kind
    scope: Scope


@dataclass(frozen=True, slots=True)
class Count:
    """A counter stands at this number."""

    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Reset:
    """Everything is gone."""


Change = Put | Drop | Append | Clear | Count | Reset
