"""The bundled specs through Prism: what the spec allows, Prism takes, or it stands in the table of its defects."""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
import requests
import schemathesis
from dffkit_mock.document import read_document
from dffkit_mock.engines.prism import PrismEngine
from dffkit_mock.exchange import Exchange, Headers
from dffkit_mock.route import Route, read_routes
from dffkit_mock.routes import Match, RouteTable
from dffkit_mock.specs import SpecsMissing, find_bundles
from schemathesis import GenerationMode

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

pytestmark = [pytest.mark.prism, pytest.mark.asyncio(loop_scope="module")]


@functools.cache
def bundles() -> dict[str, Path]:
    """The committed specs."""
    try:
        return find_bundles()
    except SpecsMissing:
        return {}


@functools.cache
def tables() -> dict[str, RouteTable]:
    """One table a spec."""
    return {stem: RouteTable(read_routes(read_document(stem, path))) for stem, path in bundles().items()}


ROUTES = [route for table in tables().values() for route in table.routes]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def engine(fallback: Any) -> AsyncIterator[PrismEngine]:
    """One engine over all specs."""
    engine = PrismEngine(bundles(), fallback)
    await engine.start()
    yield engine
    await engine.close()


@functools.cache
def _schema(stem: str) -> Any:
    config = schemathesis.Config.from_dict(
        {"seed": 7, "cache": {"enabled": False}, "generation": {"mode": "positive", "with-security-parameters": False}}
    )
    return schemathesis.openapi.from_path(bundles()[stem], config=config)


def _requests(route: Route) -> Iterator[Exchange]:
    """Right requests for an operation: each documented shape and bound at least once, deterministic."""
    schema = _schema(route.stem)
    operation = schema[route.path][route.method.lower()]
    modes = [GenerationMode.POSITIVE]
    for case in schema.iter_coverage_cases(
        operation, generation_modes=modes, generation_config=schema.config.generation
    ):
        exchange = _exchange(case, route)
        if exchange is not None:
            yield exchange


def _exchange(case: Any, route: Route) -> Exchange | None:
    arguments = case.as_transport_kwargs(base_url="http://127.0.0.1")
    wanted = {"method", "url", "headers", "params", "data", "json", "files", "cookies"}
    given = {name: value for name, value in arguments.items() if name in wanted}
    if "files" in given:
        given["files"] = [(name, _typed(part)) for name, part in given["files"]]
    prepared = requests.Request(**given).prepare()
    target = urlsplit(str(prepared.url))
    match = tables()[route.stem].match(str(prepared.method), target.path)
    if not isinstance(match, Match) or match.route.operation_id != route.operation_id:
        return None  # a value that makes another path, such as an empty one
    body = prepared.body.encode() if isinstance(prepared.body, str) else prepared.body or b""
    assert isinstance(body, bytes)
    headers = Headers((name.lower(), str(value)) for name, value in prepared.headers.items())
    return Exchange(route.method, target.path, target.query, headers, body, 0.0, "r1", route, content=body)


def _typed(part: Any) -> Any:
    """A file with a content type, as clients send it; without one Prism would throw every time."""
    return (*part, "application/octet-stream") if isinstance(part, tuple) and len(part) == 2 and part[0] else part


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.stem}.{route.operation_id}")
async def test_right_requests(engine: PrismEngine, route: Route) -> None:
    """Each right request gets a documented success, or Prism's refusal has a name."""
    count = 0
    for exchange in _requests(route):
        reply = await engine.answer(exchange)
        count += 1
        if exchange.disagreement is None:
            assert route.documents(reply.status)
            assert reply.status < 400
        else:
            assert exchange.disagreement["defect"] is not None, (exchange.target, exchange.body, exchange.disagreement)
    assert count


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.stem}.{route.operation_id}")
async def test_documented_answers(engine: PrismEngine, route: Route) -> None:
    """Each documented answer can be asked for by ``Prefer``, and is the example of the spec."""
    for status in map(int, filter(str.isdigit, route.responses)):
        assert await _answer(engine, route, status) in [(status, example) for example in _examples(route, status)]


async def _answer(engine: PrismEngine, route: Route, status: int) -> tuple[int, Any] | None:
    """What the first request gets that Prism does not refuse, when it asks for a status."""
    for exchange in _requests(route):
        headers = Headers([*exchange.headers.pairs, ("prefer", f"code={status}")])
        asked = Exchange(
            exchange.method,
            exchange.path,
            exchange.query,
            headers,
            exchange.body,
            0.0,
            "r1",
            route,
            content=exchange.body,
        )
        reply = await engine.answer(asked)
        if asked.disagreement is None:
            return reply.status, _body(reply.body)
    return None


def _body(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return body.decode()


def _examples(route: Route, status: int) -> list[Any]:
    found = []
    for content in route.responses[str(status)].get("content", {}).values():
        found += [route.document.resolve(example)["value"] for example in content.get("examples", {}).values()]
        found += [content["example"]] if "example" in content else []
    return found or [""]
