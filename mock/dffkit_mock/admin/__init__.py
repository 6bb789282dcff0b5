"""The mock's own addresses, under ``/_mock/``, one file a topic. They are not journalled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .address import refuse
from .health import health_addresses
from .journal import journal_addresses
from .specs import spec_addresses

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..exchange import Exchange, Reply
    from ..instance import Instance
    from ..stage import Engine
    from .address import Addresses

PREFIX = "/_mock/"


class Admin:
    """Answers what is asked under ``/_mock/``.

    ============================ ===========================================================================
    ``GET health``               status, engine, stems, number of operations
    ``GET requests``             the journal, oldest first; ``?operation= stem= status= method= refused_by=``
                                 keep what is equal, ``?limit=`` the last ones
    ``DELETE requests``          clears the journal
    ``POST reset``               forgets everything: state, journal, faults, tokens, nonces
    ``GET specs/<stem>.json``    the bundled spec as the mock read it
    ============================ ===========================================================================
    """

    def __init__(self, catalogue: Catalogue, engine: Engine, instance: Instance) -> None:
        self._addresses: Addresses = {
            **health_addresses(catalogue, engine, instance),
            **journal_addresses(instance),
            **spec_addresses(catalogue),
        }

    def __call__(self, exchange: Exchange) -> Reply:
        """The answer to a request whose path begins with the prefix."""
        name = exchange.path.removeprefix(PREFIX)
        methods = self._addresses.get(name)
        if methods is None:
            known = ", ".join(PREFIX + known for known in self._addresses)
            return refuse(404, f"the mock has no such address of its own: it has {known}")
        # Tools that wait for a server ask with HEAD; the gateway leaves the body out.
        answer = methods.get("GET" if exchange.method == "HEAD" else exchange.method)
        if answer is None:
            refusal = refuse(405, f"use {' or '.join(methods)} on {PREFIX}{name}")
            refusal.headers["Allow"] = ", ".join(methods)
            return refusal
        return answer(exchange)
