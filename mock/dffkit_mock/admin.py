"""The mock's own addresses, under ``/_mock/``: health, journal, reset, specs. They are not journalled."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .exchange import Reply
from .form import read_pairs
from .refusals import refuse_plainly

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .document import Document
    from .exchange import Exchange
    from .gateway import Gateway
    from .journal import Entry

PREFIX = "/_mock/"
FILTERS = ("method", "operation", "refused_by", "status", "stem")
Answer = Callable[["Exchange"], Reply]


class Admin:
    """Answers what is asked under ``/_mock/``.

    ============================ ===========================================================================
    ``GET health``               status, engine, stems, number of operations
    ``GET requests``             the journal, oldest first; ``?operation= stem= status= method= refused_by=``
                                 keep what is equal, ``?limit=`` the last ones
    ``DELETE requests``          clears the journal
    ``POST reset``               clears the journal, tokens, nonces, state and faults
    ``GET specs/<stem>.json``    the bundled spec as the mock read it
    ============================ ===========================================================================
    """

    def __init__(self, gateway: Gateway, documents: Mapping[str, Document]) -> None:
        self._gateway = gateway
        self._documents = documents
        self._answers: dict[str, dict[str, Answer]] = {
            "health": {"GET": self._health},
            "requests": {"GET": self._requests, "DELETE": self._clear},
            "reset": {"POST": self._reset},
            **{f"specs/{stem}.json": {"GET": self._spec} for stem in documents},
        }

    def __call__(self, exchange: Exchange) -> Reply:
        """The answer to a request whose path begins with the prefix."""
        name = exchange.path.removeprefix(PREFIX)
        if name == "faults":
            return refuse_plainly(404, "this version of the mock injects no faults", "admin")
        methods = self._answers.get(name)
        if methods is None:
            known = ", ".join(PREFIX + known for known in self._answers)
            return refuse_plainly(404, f"the mock has no such address of its own: it has {known}", "admin")
        # Tools that wait for a server ask with HEAD; the gateway leaves the body out.
        answer = methods.get("GET" if exchange.method == "HEAD" else exchange.method)
        if answer is None:
            refusal = refuse_plainly(405, f"use {' or '.join(methods)} on {PREFIX}{name}", "admin")
            refusal.headers["Allow"] = ", ".join(methods)
            return refusal
        return answer(exchange)

    def _health(self, _exchange: Exchange) -> Reply:
        routes = self._gateway.table.routes
        health = {"status": "ok", "engine": self._gateway.engine.name, "stems": list(self._documents)}
        return _write({**health, "operations": len(routes), "requests": len(self._gateway.journal)})

    def _requests(self, exchange: Exchange) -> Reply:
        asked = dict(read_pairs(exchange.query))
        unknown = asked.keys() - {*FILTERS, "limit"}
        if unknown:
            known = ", ".join(FILTERS)
            return refuse_plainly(
                400, f"no filter {', '.join(sorted(unknown))[:80]!r}: there are {known}, limit", "admin"
            )
        limit = asked.pop("limit", "")
        if limit and re.fullmatch(r"[0-9]{1,9}", limit) is None:
            return refuse_plainly(400, f"the limit {limit[:20]!r} is not a whole number of at most 9 digits", "admin")
        entries = [entry for entry in self._gateway.journal.entries() if _matches(entry, asked)]
        kept = entries[-int(limit) or len(entries) :] if limit else entries
        return _write({"requests": [entry.as_dict() for entry in kept], "count": len(entries)})

    def _clear(self, _exchange: Exchange) -> Reply:
        self._gateway.journal.clear()
        return Reply(204, {}, b"")

    def _reset(self, _exchange: Exchange) -> Reply:
        self._gateway.reset()
        return Reply(204, {}, b"")

    def _spec(self, exchange: Exchange) -> Reply:
        stem = exchange.path.removeprefix(f"{PREFIX}specs/").removesuffix(".json")
        return Reply(200, {"content-type": "application/json"}, self._documents[stem].text)


def _matches(entry: Entry, asked: Mapping[str, str]) -> bool:
    stem, _, operation = (entry.operation or "").partition(".")
    facts: dict[str, set[str | None]] = {
        "method": {entry.method},
        "operation": {operation, entry.operation},
        "refused_by": {entry.refused_by or ""},
        "status": {str(entry.status)},
        "stem": {stem},
    }
    return all(value in facts[name] for name, value in asked.items())


def _write(value: Any) -> Reply:
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return Reply(200, {"content-type": "application/json; charset=utf-8"}, body)
