"""The faults of the mock: listed, injected, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Reply
from ..faults import FaultError, read_json
from .address import refuse, write_json

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..exchange import Exchange
    from ..faults import Injected
    from ..instance import Instance
    from .address import Addresses


def fault_addresses(catalogue: Catalogue, instance: Instance) -> Addresses:
    """``faults`` and ``faults/<id>``."""
    faults, operations = instance.faults, catalogue.operations

    def show(_exchange: Exchange) -> Reply:
        return write_json({"seed": faults.seed, "faults": [injected.as_dict() for injected in faults]})

    def inject(exchange: Exchange) -> Reply:
        try:
            document = read_json(exchange.body, operations)
            made = faults.add(*document.faults, seed=document.seed)
        except FaultError as error:
            return refuse(400, str(error))
        return write_json({"faults": [injected.as_dict() for injected in made]}, 201)

    def clear(_exchange: Exchange) -> Reply:
        faults.clear()
        return Reply(204, {}, b"")

    def named(exchange: Exchange) -> Injected | str:
        name = exchange.path.rpartition("/")[2]
        known = ", ".join(injected.id for injected in faults) or "none at all"
        return faults.find(name) or f"there is no fault {name[:80]!r}: there are {known}"

    def show_one(exchange: Exchange) -> Reply:
        found = named(exchange)
        return refuse(404, found) if isinstance(found, str) else write_json(found.as_dict())

    def remove(exchange: Exchange) -> Reply:
        found = named(exchange)
        if isinstance(found, str):
            return refuse(404, found)
        found.remove()
        return Reply(204, {}, b"")

    return {
        "faults": {"GET": show, "POST": inject, "DELETE": clear},
        "faults/<id>": {"GET": show_one, "DELETE": remove},
    }
