"""What is stored: given as a seed, and added to by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..exchange import Exchange, Reply
    from ..instance import Instance
    from .address import Addresses


def state_addresses(catalogue: Catalogue, instance: Instance) -> Addresses:
    """``state``: ``GET`` gives it, ``POST`` adds a seed to it."""
    # Seeds know every service: a mock is ready sooner that reads them only when one is asked for.

    def export(exchange: Exchange) -> Reply:
        from . import stored  # noqa: PLC0415 as said

        return stored.export(catalogue, instance, exchange)

    def seed(exchange: Exchange) -> Reply:
        from . import stored  # noqa: PLC0415 as said

        return stored.seed(catalogue, instance, exchange)

    return {"state": {"GET": export, "POST": seed}}
