"""The stage where faults are injected: delays, errors and broken answers that a test asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply
    from ..faults import FaultSet


class Faults:
    """Stands between ``verify`` and ``validate``, so that a fault meets requests whose credentials are right."""

    name = "faults"

    def __init__(self, faults: FaultSet) -> None:
        self._faults = faults

    async def __call__(self, exchange: Exchange) -> Reply | None:  # noqa: ARG002 the signature of a stage
        """Passes everything on."""
        return None
