"""The stage that answers from what was stored: created resources read, listed, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply


class State:
    """Stands before ``respond``: what it does not answer, the engine does.

    This version stores nothing: every exchange passes.
    """

    name = "state"

    async def __call__(self, exchange: Exchange) -> Reply | None:  # noqa: ARG002 the signature of a stage
        """Passes everything on."""
        return None

    def reset(self) -> None:
        """Forgets all resources: there are none."""
