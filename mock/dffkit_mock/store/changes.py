"""What a transaction has changed, one object a change, in order: all that a backing needs to keep."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Kind = tuple[str, str]
"""Stem and name of a kind of thing, such as ``("functiongraph", "function")``."""
Scope = tuple[str, ...]
"""Where a record belongs: the tenant, where the vendor has one in the path, then the keys of its parents."""


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
    number: int


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
class Trim:
    """The oldest items of a log are gone, as many as told; some are left."""

    log: Kind
    scope: Scope
    oldest: int


@dataclass(frozen=True, slots=True)
class Count:
    """A counter stands at this number."""

    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Reset:
    """Everything is gone."""


Change = Put | Drop | Append | Clear | Trim | Count | Reset


class Backing(Protocol):
    """Keeps what was committed beyond the life of the process."""

    def read(self) -> Iterable[Change]:
        """The changes that lead from an empty store to what is kept; raises ``StateUnusable``."""
        ...

    def write(self, changes: Sequence[Change]) -> None:
        """Keeps the changes of one transaction, all or none; they are kept when it returns. Raises ``NotKept``."""
        ...

    def close(self) -> None:
        """Lets go of where they are kept; a second call does nothing."""
        ...
