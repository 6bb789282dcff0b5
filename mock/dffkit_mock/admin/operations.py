"""Which operations there are, one line each: what a person looks through before reading a spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .address import write_json

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..exchange import Exchange, Reply
    from ..route import Route
    from .address import Addresses


def operation_addresses(catalogue: Catalogue) -> Addresses:
    """``operations``."""

    def list_all(_exchange: Exchange) -> Reply:
        return write_json({"operations": [_describe(route) for route in catalogue.table.routes]})

    return {"operations": {"GET": list_all}}


def _describe(route: Route) -> dict[str, Any]:
    tags = route.operation.get("tags") or [""]
    return {
        "id": f"{route.stem}.{route.operation_id}",
        "stem": route.stem,
        "method": route.method,
        "path": route.path,
        "summary": route.operation.get("summary", ""),
        "tag": tags[0],
    }
