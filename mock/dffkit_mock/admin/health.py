"""Whether the mock is there, what it serves, and how everything it was told is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Reply
from .address import write_json

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..exchange import Exchange
    from ..instance import Instance
    from ..stage import Engine
    from .address import Addresses


def health_addresses(catalogue: Catalogue, engine: Engine, instance: Instance) -> Addresses:
    """``health`` and ``reset``."""

    def health(_exchange: Exchange) -> Reply:
        serving = {"status": "ok", "engine": engine.name, "stems": list(catalogue.documents)}
        counts = {"operations": len(catalogue.table.routes), "requests": len(instance.journal)}
        problem = {"specs_problem": catalogue.problem} if catalogue.problem is not None else {}
        return write_json({**serving, **counts, **problem})

    def reset(_exchange: Exchange) -> Reply:
        instance.reset()
        return Reply(204, {}, b"")

    return {"health": {"GET": health}, "reset": {"POST": reset}}
