"""Requests that a vendor takes and Prism does not: each is survived, named, and answered all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.engines.prism_defects import DEFECTS, find_defect
from dffkit_mock.exchange import Exchange, Headers

if TYPE_CHECKING:
    from dffkit_mock.engines.prism import PrismEngine

pytestmark = [pytest.mark.prism, pytest.mark.asyncio(loop_scope="module")]

JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
TEXT = {"content-type": "text/plain; charset=utf-8"}
MULTIPART = {"content-type": "multipart/form-data; boundary=B"}
FILE = 'Content-Disposition: form-data; name="file"; filename="a.zip"\r\nContent-Type: application/zip'


def _parts(*headers: str, value: str = "x") -> bytes:
    return "".join(f"--B\r\n{header}\r\n\r\n{value}\r\n" for header in headers).encode() + b"--B--\r\n"


def _field(rest: str) -> str:
    return f"Content-Disposition: form-data{rest}"


# Each of these ends the process of `prism mock`.
KILLERS: dict[str, tuple[str, str, dict[str, str], bytes]] = {
    "part without name": ("POST", "/upload", MULTIPART, _parts(FILE, _field(""))),
    "part with a semicolon": ("POST", "/upload", MULTIPART, _parts(FILE, _field('; name="a;b"'))),
    "file name with a semicolon": ("POST", "/upload", MULTIPART, _parts(FILE.replace("a.zip", "a;b.zip"))),
    "file name with an equals sign": ("POST", "/upload", MULTIPART, _parts(FILE.replace("a.zip", "a=b.zip"))),
    "file without a content type": ("POST", "/upload", MULTIPART, _parts(FILE.partition("\r\n")[0])),
    "stray quote": ("POST", "/upload", MULTIPART, _parts(FILE.replace("a.zip", 'a"b.zip'))),
    "form key with a bad escape": ("POST", "/login", FORM, b"user=ann&%zz=1"),
    "path with a bad escape": ("GET", "/items/%zz", {}, b""),
    "Accept that is none": ("GET", "/items", {"accept": "///"}, b""),
    "reason in Chinese": ("POST", "/items", JSON, '{"id": "1", "color": "蓝"}'.encode()),
}

KNOWN: dict[str, tuple[str, str, dict[str, str], bytes]] = {
    "body_limit": ("POST", "/lines", TEXT, b"x" * (11 << 20)),
    "multipart_crash": KILLERS["file name with a semicolon"],
    "multipart_part": ("POST", "/upload", MULTIPART, _parts(FILE, _field('; name="tags"'), _field('; name="tags"'))),
    "form_array": ("POST", "/login", FORM, b"user=ann&plain=x&plain=y"),
    "form_space": ("POST", "/login", FORM, b"user=ann&scope=x+y"),
    "stray_percent": KILLERS["path with a bad escape"],
    "content_type": ("POST", "/lines", {"content-type": "text"}, b"x"),
    "accept": ("GET", "/items", {"accept": "text/html"}, b""),
    "large_integer": ("GET", "/items?since=9223372036854775807", {}, b""),
    "empty_value": ("GET", "/search?text=", {}, b""),
    "empty_body": ("POST", "/lines", TEXT, b""),
    "falsy_body": ("POST", "/values", JSON, b"null"),
    "repeated_query": ("GET", "/items?limit=1&limit=2&sortKey=a&sortKey=b", {}, b""),
    "comma_in_path": ("GET", "/items/a,b", {}, b""),
}


@pytest.mark.parametrize("killer", KILLERS)
async def test_survives(ask: Any, engine: PrismEngine, killer: str) -> None:
    """A request that ends ``prism mock`` is answered by the fallback, and the next one by the same host."""
    before = engine.process.pid
    exchange, reply = await ask(*KILLERS[killer])
    _, after = await ask("GET", "/items")
    assert (reply.status, exchange.disagreement["engine"]) == (299, "prism")
    assert (after.status, engine.process.pid) == (200, before)


async def test_reason_in_chinese_arrives(ask: Any) -> None:
    """The reason comes as Prism wrote it, in characters that a header cannot have."""
    exchange, _ = await ask(*KILLERS["reason in Chinese"])
    assert exchange.disagreement["violations"][0]["message"].endswith("allowed values: red, 红")


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
async def test_defect(ask: Any, defect: Any) -> None:
    """Each row of the table is something that Prism still does, and has a request that shows it."""
    exchange, reply = await ask(*KNOWN[defect.name])
    assert (reply.status, exchange.disagreement["defect"]) == (299, defect.name)


@pytest.mark.parametrize(
    ("method", "target", "headers", "body"),
    [
        ("GET", "/items?limit=1000", {}, b""),
        ("GET", "/items", {"x-depth": "deep"}, b""),
        ("GET", "/search", {}, b""),
        ("POST", "/items", JSON, b"{}"),
        ("POST", "/items", {"content-type": "text/xml"}, b"<a/>"),
        ("POST", "/login", FORM, b"user="),
        ("POST", "/upload", MULTIPART, _parts(_field('; name="name"'))),
    ],
)
async def test_refusal_that_is_no_defect(
    ask: Any, method: str, target: str, headers: dict[str, str], body: bytes
) -> None:
    """A refusal for a good reason has no name in the table: there the gateway would be wrong."""
    exchange, _ = await ask(method, target, headers, body)
    assert exchange.disagreement["defect"] is None


async def test_nothing_to_explain() -> None:
    """Without a violation there is no defect."""
    assert find_defect(Exchange("GET", "/", "", Headers([]), b"", 0.0, "r1"), []) is None
