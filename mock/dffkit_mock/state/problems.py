"""Why an operation on stored things cannot be done; the stage turns each into the vendor's refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..refusals import Kind

SHOWN = 200


class Problem(Exception):
    """One sentence for the caller; ``kind`` is that of the refusal."""

    kind: Kind = "invalid"


class NotFound(Problem):
    """There is nothing of this kind with this key."""

    kind: Kind = "not-found"

    def __init__(self, name: str, key: str = "") -> None:
        words = name.replace("_", " ")
        known = f"there is no {words} {key[:SHOWN]!r}" if key else f"no {words} is named"
        super().__init__(f"{known}: create it first, or list what there is")


class Conflict(Problem):
    """Something of this kind has this key, or is in a state that does not allow what was asked."""

    kind: Kind = "conflict"


class Invalid(Problem):
    """The spec allows the request, but what is stored does not."""

    kind: Kind = "invalid"
