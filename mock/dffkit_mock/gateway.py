"""The gateway: an ASGI application that takes a request through the stages, in order."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Awaitable, Callable, MutableMapping
from email.utils import formatdate
from itertools import count
from typing import TYPE_CHECKING, Any, Unpack

from .admin import PREFIX, Admin
from .behaviours import BEHAVIOURS
from .connection import find_transport
from .content import BodyTooLarge
from .exchange import BODILESS, Exchange, Headers, Reply, Wire
from .faults import FaultHeader, read_fault, read_file
from .instance import Instance
from .refusals import refuse_plainly
from .stages.faults import Faults
from .stages.respond import Respond
from .stages.route import FindRoute
from .stages.state import State
from .stages.verify import Verify
from .store import NotKept
from .verify import make_verifiers

if TYPE_CHECKING:
    from pathlib import Path

    from .catalogue import Catalogue
    from .faults import FaultOptions, Injected
    from .stage import Engine, Stage

log = logging.getLogger(__name__)

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

BODY_LIMIT = 100 * 1024 * 1024  # the largest that a vendor takes: 50 MB of code, in Base64


class Gateway:
    """One mock: its stages in order, the journal around them, the engine behind them.

    - ``catalogue`` has the specs, ``engine`` makes the answers; both may be shared by many gateways.
    - ``instance`` has the clock, the credentials and the memory.
    - Without ``stateful`` no resource is remembered: every answer is an example of the specs.
    - Without ``fault_header`` no request can ask for faults (``X-Mock-Fault``).
    """

    def __init__(
        self,
        catalogue: Catalogue,
        engine: Engine,
        instance: Instance | None = None,
        *,
        stateful: bool = True,
        body_limit: int = BODY_LIMIT,
        fault_header: bool = True,
    ) -> None:
        self.catalogue, self.engine = catalogue, engine
        self.instance = instance or Instance(time.time)
        header = FaultHeader(catalogue.operations, enabled=fault_header)
        self.stages: tuple[Stage, ...] = (
            FindRoute(catalogue.table, body_limit),
            Faults(self.instance.faults, header, self.instance.clock, early=True),
            Verify(make_verifiers(self.instance)),
            Faults(self.instance.faults, header, self.instance.clock),
            catalogue.validate,
            *((State(self.instance, catalogue.resources),) if stateful else ()),
            Respond(engine, BEHAVIOURS, self.instance),
        )
        self._admin = Admin(catalogue, engine, self.instance)
        self._body_limit = body_limit
        self._prefix, self._numbers = secrets.token_hex(8), count(1)
        self._date = (-1, b"")

    def fault(self, operation: str = "all", **what: Unpack[FaultOptions]) -> Injected:
        """Injects a fault: ``gateway.fault("create_function", status=[503, 503, 200])``; raises ``FaultError``.

        ``operation`` is an operationId, with its stem (``functiongraph.create_function``) or without, a stem or
        ``"all"``; the tables of :mod:`dffkit_mock.faults` say what the keywords mean.
        """
        (injected,) = self.instance.faults.add(read_fault({"operation": operation, **what}, self.catalogue.operations))
        return injected

    def inject(self, path: Path) -> tuple[Injected, ...]:
        """Injects the faults of a file, all or none; raises ``FaultError``."""
        document = read_file(path, self.catalogue.operations)
        return self.instance.faults.add(*document.faults, seed=document.seed)

    async def start(self) -> None:
        """Gets the engine ready; raises ``EngineUnavailable``."""
        await self.engine.start()

    async def close(self) -> None:
        """Stops the engine."""
        await self.engine.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one ASGI connection: HTTP only."""
        if scope["type"] != "http":
            raise ValueError(f"the mock speaks HTTP, not {scope['type']}")
        exchange = self._open(scope)
        try:
            exchange.body = await _receive(receive, exchange.headers, self._body_limit)
        except BodyTooLarge:
            exchange.too_large = True
        except _ClientGone:
            return
        reply = await self.handle(exchange)
        await self._send(exchange, reply, Wire(send, receive, find_transport(scope)))

    async def handle(self, exchange: Exchange) -> Reply:
        """The answer to an exchange, written into the journal unless it is for the mock itself."""
        if exchange.path.startswith(PREFIX) or exchange.path == PREFIX.rstrip("/"):
            return await self._guard(exchange, self._administer)
        started = time.perf_counter()
        reply = await self._guard(exchange, self._pass)
        self.instance.journal.record(exchange, reply, started, time.perf_counter())
        return reply

    async def _guard(self, exchange: Exchange, answer: Callable[[Exchange], Awaitable[Reply]]) -> Reply:
        """The answer, or a 500 where the mock itself fails on the request."""
        try:
            return await answer(exchange)
        except NotKept as error:
            log.error("%s", error)  # noqa: TRY400 the sentence says all: no fault of the mock, no traceback
            return refuse_plainly(500, str(error), "state")
        except Exception:
            log.exception("a request could not be answered: %s %s", exchange.method, exchange.path)
            sentence = "the mock failed on this request, and its log has the traceback: please report both"
            return refuse_plainly(500, sentence, "gateway")

    async def _administer(self, exchange: Exchange) -> Reply:
        return self._admin(exchange)

    async def _pass(self, exchange: Exchange) -> Reply:
        for stage in self.stages:
            reply = await stage(exchange)
            exchange.passed.append((stage.name, time.perf_counter()))
            if reply is not None:
                for alter in exchange.alterations:
                    reply = alter(reply)
                return reply
        raise LookupError("the last stage has to answer")

    def _open(self, scope: Scope) -> Exchange:
        # A header name is any token; its bytes are Latin-1 by HTTP's old rule, and so nothing is lost.
        headers = Headers(
            [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"]]
        )
        return Exchange(
            method=scope["method"],
            path=scope["raw_path"].decode("latin-1"),
            query=scope["query_string"].decode("latin-1"),
            headers=headers,
            body=b"",
            received=self.instance.clock(),
            request_id=f"{self._prefix}{next(self._numbers):016x}",
        )

    async def _send(self, exchange: Exchange, reply: Reply, wire: Wire) -> None:
        headers = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        headers.append((b"date", self._write_date(exchange.received)))
        if reply.status not in BODILESS:
            headers.append((b"content-length", b"%d" % len(reply.body)))
        body = b"" if exchange.method == "HEAD" or reply.status in BODILESS else reply.body
        if reply.delivery is not None:
            await reply.delivery(wire, reply.status, headers, body)
            return
        await wire.start(reply.status, headers)
        await wire.write(body)

    def _write_date(self, now: float) -> bytes:
        """The Date header by the gateway's own clock: clients correct theirs by it."""
        if int(now) != self._date[0]:
            self._date = (int(now), formatdate(now, usegmt=True).encode())
        return self._date[1]


class _ClientGone(Exception):
    """The connection was closed before the body was whole."""


async def _receive(receive: Receive, headers: Headers, limit: int) -> bytes:
    """The whole body; one over the limit raises :class:`BodyTooLarge` and is not kept, however long it is."""
    declared = headers.get("content-length")
    # Not even read: who waits for "100 Continue" then sends nothing.
    if declared.isdecimal() and int(declared[:20]) > limit:
        raise BodyTooLarge
    chunks, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _ClientGone
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= limit:
            chunks.append(chunk)
        else:
            chunks.clear()
        if not message.get("more_body"):
            break
    if size > limit:
        raise BodyTooLarge
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)
