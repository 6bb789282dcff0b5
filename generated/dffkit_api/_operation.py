# Copied from specs/codegen/package/_operation.py by `make generate`: do not edit, change it there.

"""What is known of one operation besides its types: the rows of every ``operations.py``."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paging:
    """How the pages of a list are walked (``x-dffkit-paging``).

    ``cursor`` and ``limit`` are wire names of parameters; ``items``, ``next`` and ``total`` are dotted paths
    into the answer, ``None`` where the answer has no such field.
    """

    style: str
    cursor: str
    items: str
    limit: str | None = None
    next: str | None = None
    total: str | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of one spec.

    ``idempotent`` is ``x-dffkit-idempotent``: whether sending it twice does no more than sending it once.
    ``security`` lists the alternatives, each the scheme names that go together; empty means anonymous.
    ``rows`` is the dotted path to the records in the answer of a list, ``None`` for what is no list.
    """

    stem: str
    id: str
    method: str
    path: str
    tag: str
    idempotent: bool
    security: tuple[tuple[str, ...], ...] = ()
    rows: str | None = None
    paging: Paging | None = None
