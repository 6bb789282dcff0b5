"""What the Prism engine answers, and what it leaves to the fallback."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import os
import signal
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.engines.prism import PrismEngine
from dffkit_mock.prism_process import PrismProcess

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [pytest.mark.prism, pytest.mark.asyncio(loop_scope="module")]

JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
TEXT = {"content-type": "text/plain; charset=utf-8"}
BYTES = {"content-type": "application/octet-stream"}
MULTIPART = {"content-type": "multipart/form-data; boundary=B"}
FILE = (
    b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n'
    b"Content-Type: application/zip\r\n\r\nPK\xff\r\n--B--\r\n"
)

EXAMPLES: list[tuple[str, str, dict[str, str], bytes, int, Any]] = [
    ("GET", "/items?tag=a&tag=b&limit=3", {}, b"", 200, [{"id": "i1", "color": "red"}]),
    ("POST", "/items", JSON, '{"id": "i2", "color": "红"}'.encode(), 201, {"id": "i2", "color": "红"}),
    ("GET", "/items/a%2Fb", {}, b"", 200, {"id": "any", "color": "red"}),
    ("DELETE", "/items/a", {}, b"", 204, None),
    ("GET", "/items/newest", {}, b"", 200, {"id": "newest", "color": "red"}),
    ("GET", "/bags/7", {}, b"", 200, {"id": "kind", "color": "red"}),
    ("GET", "/hats/7", {}, b"", 200, {"id": "elsewhere", "color": "red"}),
    ("POST", "/login", FORM, b"user=ann+lee", 200, {"ok": True}),
    ("POST", "/upload", MULTIPART, FILE, 200, {"ok": True}),
    ("POST", "/lines", TEXT, b"cpu value=1", 204, None),
    ("PUT", "/blob", BYTES, b"\x00\xff", 204, None),
]


@pytest.mark.parametrize(("method", "target", "headers", "body", "status", "answer"), EXAMPLES)
async def test_example(
    ask: Any, method: str, target: str, headers: dict[str, str], body: bytes, status: int, answer: Any
) -> None:
    """Every operation is answered with the example of its spec, and nothing is disagreed on."""
    exchange, reply = await ask(method, target, headers, body)
    assert (reply.status, exchange.disagreement) == (status, None)
    assert (json.loads(reply.body) if reply.body else None) == answer


async def test_compressed_body(ask: Any) -> None:
    """Prism gets the body as the gateway has unpacked it."""
    body = b'{"id": "1", "color": "red"}'
    exchange, reply = await ask("POST", "/items", {**JSON, "content-encoding": "gzip"}, gzip.compress(body), body)
    assert (reply.status, exchange.disagreement) == (201, None)


async def test_bytes_are_returned_as_they_are(ask: Any) -> None:
    """A binary answer keeps its media type and its bytes."""
    _, reply = await ask("GET", "/blob")
    assert (reply.headers["Content-Type"], reply.body) == ("application/octet-stream", b"PK")


async def test_headers_of_the_answer(ask: Any) -> None:
    """The headers of the spec are returned; those of the connection and of Prism are not."""
    _, reply = await ask("GET", "/items?limit=3")
    assert {name.lower(): value for name, value in reply.headers.items()} == {
        "content-type": "application/json",
        "x-total": "2",
    }


@pytest.mark.parametrize(
    ("prefer", "status", "body"),
    [
        ("code=404", 404, {"code": "refused"}),
        ("example=none", 200, []),
        ("example=one", 200, [{"id": "i1", "color": "red"}]),
    ],
)
async def test_prefer(ask: Any, prefer: str, status: int, body: Any) -> None:
    """A Prefer header chooses the answer, and what it chooses is no disagreement."""
    exchange, reply = await ask("GET", "/items", {"prefer": prefer})
    assert (reply.status, json.loads(reply.body), exchange.disagreement) == (status, body, None)


async def test_declared_headers_are_judged(ask: Any) -> None:
    """A header that the operation declares reaches Prism."""
    exchange, _ = await ask("GET", "/items", {"x-depth": "deep"})
    assert exchange.disagreement["violations"][0]["location"] == ["request", "header", "x-depth"]


@pytest.mark.parametrize(("prefer", "status"), [("code=418", 404), ("example=nine", 404), ("code=abc", 422)])
async def test_prefer_what_is_not_there(ask: Any, prefer: str, status: int) -> None:
    """Preferring what the spec does not have is answered by Prism, and is no disagreement either."""
    exchange, reply = await ask("GET", "/items", {"prefer": prefer})
    assert (reply.status, exchange.disagreement) == (status, None)


async def test_names_prism_reserves_in_a_query(ask: Any) -> None:
    """A query parameter called as Prism's own switches is a parameter like any other."""
    _, reply = await ask("GET", "/items?__code=404")
    assert reply.status == 200


@pytest.mark.parametrize("body", [b'{"id": "1", "color": "red", "size": "XXL"}'])
async def test_open_enum(ask: Any, body: bytes) -> None:
    """A value that an open enum does not list is accepted, as by the gateway."""
    exchange, _ = await ask("POST", "/items", JSON, body)
    assert exchange.disagreement is None


async def test_clamped_parameter(ask: Any) -> None:
    """A value outside the bounds of a clamped parameter is accepted, as by the gateway."""
    exchange, reply = await ask("GET", "/items?page=1000")
    assert (reply.status, exchange.disagreement) == (200, None)


async def test_disagreement(ask: Any) -> None:
    """What Prism refuses is answered by the fallback, and the exchange tells what Prism had to say."""
    exchange, reply = await ask("GET", "/items?limit=1000")
    assert reply.status == 299
    assert exchange.disagreement == {
        "engine": "prism",
        "status": 422,
        "verdict": "refused",
        "violations": [
            {
                "location": ["request", "query", "limit"],
                "code": "maximum",
                "message": "Request query parameter limit must be <= 100",
            }
        ],
        "defect": None,
    }


async def test_body_above_the_limit(ask: Any, engine: PrismEngine) -> None:
    """A body that Prism would not read is not sent there: the fallback answers."""
    exchange, reply = await ask("POST", "/lines", TEXT, b"x" * (11 << 20))
    assert (reply.status, exchange.disagreement["defect"]) == (299, "body_limit")


async def test_unknown_stem(ask: Any, engine: PrismEngine) -> None:
    """A stem that the host was not given is a disagreement, not a failure."""
    known, _ = await ask("GET", "/items")
    exchange = replace(known, route=replace(known.route, stem="nothing"))
    reply = await engine.answer(exchange)
    assert exchange.disagreement is not None
    assert (reply.status, exchange.disagreement["violations"][0]["code"]) == (299, "no_spec")


async def test_callbacks_are_never_sent(ask: Any) -> None:
    """Prism would really send a callback to the address in the body; the host takes callbacks out."""
    called: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        called.append(await reader.readline())
        writer.close()

    async with await asyncio.start_server(listen, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        body = json.dumps({"id": "1", "color": "red", "notify": f"http://127.0.0.1:{port}/"}).encode()
        _, reply = await ask("POST", "/items", JSON, body)
        # The callback would have been on its way before this second answer.
        await ask("GET", "/items")
    assert (reply.status, called) == (201, [])


async def test_many_at_once(ask: Any) -> None:
    """Requests at the same time get each its own answer."""
    targets = ["/items/newest", "/items/x", "/bags/1", "/hats/1"] * 50
    answers = [json.loads(reply.body)["id"] for _, reply in await asyncio.gather(*(ask("GET", t) for t in targets))]
    assert answers == ["newest", "any", "kind", "elsewhere"] * 50


async def test_started_again_once(
    shop: dict[str, Path], fallback: Any, asker: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    """A host that was killed is started again once, with a line in the log; then each answer says what is wrong."""
    engine = PrismEngine(shop, fallback)
    await engine.start()
    try:
        with caplog.at_level(logging.WARNING):
            await _kill(engine.process)
            _, first = await asker(engine)("GET", "/items")
            await _kill(engine.process)
            _, second = await asker(engine)("GET", "/items")
    finally:
        await engine.close()
    assert (first.status, second.status, second.refused_by) == (200, 503, "prism")
    assert "Prism has ended again (exit code -9" in json.loads(second.body)["message"]
    assert [record.getMessage() for record in caplog.records] == [
        "Prism has ended (exit code -9: it wrote nothing); it is started again"
    ]


async def _kill(process: PrismProcess) -> None:
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    await process.settle()


async def test_host_that_ends_while_it_is_asked(tmp_path: Path, fallback: Any, asker: Callable[..., Any]) -> None:
    """A request that ends the host is answered with what the host said last, and is not sent a second time."""
    host = tmp_path / "host.js"
    host.write_text(
        "const server = require('http').createServer(() => { console.error('out of luck'); process.exit(3) });"
        "server.listen(0, '127.0.0.1', () => console.log(JSON.stringify("
        "{ ready: true, port: server.address().port, operations: {} })))"
    )
    process = PrismProcess({}, host=host)
    engine = PrismEngine({}, fallback, process=process)
    await engine.start()
    try:
        _, reply = await asker(engine)("GET", "/items")
    finally:
        await engine.close()
    assert reply.status == 503
    assert "Prism has ended (exit code 3: out of luck) while it was asked" in json.loads(reply.body)["message"]
