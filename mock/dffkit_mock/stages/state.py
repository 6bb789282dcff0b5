"""The stage that answers from what was stored: created resources read, listed, changed and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply
    from ..instance import Instance


class State:
    """Stands before ``respond``: what it does not answer, the engine does."""

    name = "state"

    def __init__(self, instance: Instance) -> None:
        self._instance = instance

    async def __call__(self, exchange: Exchange) -> Reply | None:  # noqa: ARG002 the signature of a stage
        """Passes everything on."""
        return None
