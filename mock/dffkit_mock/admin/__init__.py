"""The mock's own addresses, under ``/_mock/``, one file a topic. They are not journalled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Reply
from .address import refuse
from .faults import fault_addresses
from .health import health_addresses
from .journal import journal_addresses
from .operations import operation_addresses
from .origin import refuse_foreign
from .page import FILES, page_addresses
from .specs import spec_addresses
from .state import state_addresses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..catalogue import Catalogue
    from ..exchange import Exchange
    from ..instance import Instance
    from ..stage import Engine
    from .address import Addresses, Answer

PREFIX = "/_mock/"


class Admin:
    """Answers what is asked under ``/_mock/``.

    ============================ ===========================================================================
    ``GET health``               status, engine, stems, number of operations
    ``GET`` alone                the live page, for a browser
    ``GET requests``             the journal, oldest first; ``?operation= stem= status= method= refused_by=
                                 identity=`` keep what is equal, ``?path= fault=`` what contains that text,
                                 ``?since=`` what is newer than a number, ``?limit=`` the last ones; with
                                 ``?brief=1`` without headers and bodies
    ``GET requests/<number>``    one of them
    ``GET requests.har``         the same as a HAR file, with the same filters
    ``DELETE requests``          clears the journal
    ``GET operations``           the operations of all specs, a line each
    ``GET faults``               the faults that are injected, with how many requests met them
    ``POST faults``              injects one, a list of them, or ``{"seed": 7, "faults": […]}``; all or none
    ``DELETE faults``            removes all; ``DELETE faults/<id>`` one
    ``POST reset``               forgets everything: state, journal, faults, tokens, nonces
    ``GET specs/<stem>.json``    the bundled spec as the mock read it
    ``GET state``                what is stored, as a seed: ``?format=json|yaml``, ``?kind=functiongraph.function``
                                 one kind, ``?secrets=keep`` with what stands under the names of secrets
    ``POST state``               adds a seed, in JSON or YAML; all or none
    ============================ ===========================================================================

    What pages of other origins may have sent is refused, see ``origin.py``.
    """

    def __init__(self, catalogue: Catalogue, engine: Engine, instance: Instance) -> None:
        self._addresses: Addresses = {
            **fault_addresses(catalogue, instance),
            **health_addresses(catalogue, engine, instance),
            **journal_addresses(catalogue, instance),
            **operation_addresses(catalogue),
            **page_addresses(),
            **spec_addresses(catalogue),
            **state_addresses(catalogue, instance),
        }

    def __call__(self, exchange: Exchange) -> Reply:
        """The answer to a request whose path begins with the prefix."""
        foreign = refuse_foreign(exchange)
        if foreign is not None:
            return foreign
        if exchange.too_large:
            # Its body was not kept: what is left looks like an empty one.
            return refuse(413, "the body is larger than the mock reads: split it")
        if exchange.path == PREFIX.rstrip("/"):
            return Reply(307, {"location": PREFIX}, b"")
        name = exchange.path.removeprefix(PREFIX)
        methods = self._find(name)
        if methods is None:
            # Without the files that only the page asks for.
            known = ", ".join(PREFIX + known for known in self._addresses if known not in FILES)
            return refuse(404, f"the mock has no such address of its own: it has {known}")
        # Tools that wait for a server ask with HEAD; the gateway leaves the body out.
        answer = methods.get("GET" if exchange.method == "HEAD" else exchange.method)
        if answer is None:
            refusal = refuse(405, f"use {' or '.join(methods)} on {PREFIX}{name}")
            refusal.headers["Allow"] = ", ".join(methods)
            return refusal
        return answer(exchange)

    def _find(self, name: str) -> Mapping[str, Answer] | None:
        """The answers under a name; one that ends like ``requests/<number>`` is for anything behind the slash."""
        folder = name.rpartition("/")[0] + "/<"
        templates = (methods for known, methods in self._addresses.items() if known.startswith(folder))
        return self._addresses.get(name) or next(templates, None)
