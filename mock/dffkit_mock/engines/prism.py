"""The engine that asks Stoplight Prism, hosted for all specs in one Node process."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any

import aiohttp
from multidict import CIMultiDict
from yarl import URL

from ..exchange import Reply
from ..prism_packages import INSTEAD
from ..prism_process import PrismProcess
from ..stage import EngineUnavailable
from .prism_defects import find_defect

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from ..exchange import Exchange
    from ..route import Route
    from ..stage import Engine

log = logging.getLogger(__name__)

ANSWER_WITHIN = 30.0
HEADER_LIMIT = 64 * 1024
BODY_LIMIT = 10 * 1024 * 1024  # Prism's own; a larger body would only be carried there to be refused
CONNECTIONS = 64
RESTARTS = 1
VERDICT, VIOLATIONS = "x-prism-verdict", "sl-violations"

SENT = frozenset({"accept", "content-type", "prefer"})  # besides those the operation declares
NOT_RETURNED = frozenset(
    {"connection", "content-length", "date", "keep-alive", "transfer-encoding", VERDICT, VIOLATIONS}
)


class PrismEngine:
    """Answers with what Prism makes of the spec.

    - Prism judges the request once more. Where it refuses what the gateway has accepted, or cannot cope with it,
      ``exchange.disagreement`` says so, and the answer is ``fallback``'s.
    - Where its answer does not fit the spec in its own eyes, ``exchange.disagreement`` says that, and it is the answer.
    - A ``Prefer`` header (``code=404``, ``example=two``, ``dynamic=true``) is Prism's to fulfil.
    - A host that has ended is started again once; after that each answer is a 503 that says so.

    ``disagreement`` is ``{engine, status, verdict, violations, defect}``, with ``defect`` the name of a row of
    :data:`~dffkit_mock.engines.prism_defects.DEFECTS`, or ``None``.
    """

    name = "prism"

    def __init__(self, bundles: Mapping[str, Path], fallback: Engine, *, process: PrismProcess | None = None) -> None:
        self.process = process or PrismProcess(bundles)
        self._fallback = fallback
        self._restarts = RESTARTS
        self._restarting = asyncio.Lock()
        self._declared: dict[Route, AbstractSet[str]] = {}
        self._session: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        """Starts the fallback and the host, and opens the connections to it; raises ``EngineUnavailable``."""
        await self._fallback.start()
        await self.process.start()
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=3600),
            timeout=aiohttp.ClientTimeout(total=ANSWER_WITHIN),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=("accept", "accept-encoding", "content-type", "user-agent"),
            auto_decompress=False,
            max_field_size=HEADER_LIMIT,
        )

    async def close(self) -> None:
        """Closes the connections, stops the host and the fallback."""
        if self._session is not None:
            await self._session.close()
        await self.process.stop()
        await self._fallback.close()

    async def answer(self, exchange: Exchange) -> Reply:
        """Prism's answer; the fallback's, where Prism refuses what the gateway has accepted."""
        if len(exchange.content) > BODY_LIMIT:
            violation = {"location": ["request", "body"], "code": "body_limit", "message": "larger than Prism reads"}
            return await self._disagree(exchange, 413, "refused", [violation])
        try:
            await self._ensure_running()
            status, headers, body = await self._ask(exchange)
        except EngineUnavailable as error:
            return _unavailable(str(error))
        except (aiohttp.ClientError, TimeoutError) as error:
            return await self._lost(error)
        verdict = headers.get(VERDICT, "crashed")
        violations = json.loads(headers.get(VIOLATIONS, "[]"))
        if verdict in {"refused", "crashed"}:
            return await self._disagree(exchange, status, verdict, violations)
        if violations and verdict == "accepted":
            _note(exchange, status, verdict, violations)
        returned = {name: value for name, value in headers.items() if name.lower() not in NOT_RETURNED}
        return Reply(status, returned, body)

    async def _ask(self, exchange: Exchange) -> tuple[int, Mapping[str, str], bytes]:
        assert self._session is not None, "start() comes first"  # noqa: S101 a mistake of the gateway, not of the user
        route = exchange.routed
        # Already encoded: yarl would resolve dots and change the escapes that the request was signed with.
        url = URL(f"http://127.0.0.1:{self.process.port}/{route.stem}{exchange.target}", encoded=True)
        sent = self._sent(route)
        words = _boolean_headers(exchange)
        headers = CIMultiDict((name, words.get(name, value)) for name, value in exchange.headers.pairs if name in sent)
        request = self._session.request(
            exchange.method, url, headers=headers, data=exchange.content or None, allow_redirects=False
        )
        async with request as response:
            return response.status, response.headers, await response.read()

    def _sent(self, route: Route) -> AbstractSet[str]:
        """The headers that Prism needs: credentials stay here, and it gets the body unpacked."""
        if route not in self._declared:
            declared = {str(place["name"]).lower() for place in route.parameters if place["in"] == "header"}
            self._declared[route] = declared | SENT
        return self._declared[route]

    async def _disagree(self, exchange: Exchange, status: int, verdict: str, violations: list[dict[str, Any]]) -> Reply:
        _note(exchange, status, verdict, violations)
        return await self._fallback.answer(exchange)

    async def _ensure_running(self) -> None:
        async with self._restarting:
            if self.process.running:
                return
            ending = self.process.ending
            if not self._restarts:
                raise EngineUnavailable(f"Prism has ended again ({ending}): restart the mock, {INSTEAD}.")
            self._restarts -= 1
            log.warning("Prism has ended (%s); it is started again", ending)
            await self.process.start()

    async def _lost(self, error: Exception) -> Reply:
        """The request was on its way: it may be what ended the host, so it is not sent there twice."""
        if isinstance(error, TimeoutError):
            return _unavailable(f"Prism did not answer within {ANSWER_WITHIN:g} s.")
        await self.process.settle()
        how = f"has ended ({self.process.ending})" if not self.process.running else f"cannot be reached ({error})"
        return _unavailable(f"Prism {how} while it was asked; the request was not answered: send it again, {INSTEAD}.")


def _note(exchange: Exchange, status: int, verdict: str, violations: list[dict[str, Any]]) -> None:
    exchange.disagreement = {
        "engine": PrismEngine.name,
        "status": status,
        "verdict": verdict,
        "violations": violations,
        "defect": find_defect(exchange, violations),
    }


def _boolean_headers(exchange: Exchange) -> dict[str, str]:
    """The headers that the gateway read as booleans, in the only words that Prism knows for them."""
    values = exchange.values.get("header", {}).items()
    return {name.lower(): str(value).lower() for name, value in values if isinstance(value, bool)}


def _unavailable(sentence: str) -> Reply:
    body = json.dumps({"error": "engine_unavailable", "message": sentence}).encode()
    return Reply(503, {"content-type": "application/json"}, body, refused_by=PrismEngine.name)
