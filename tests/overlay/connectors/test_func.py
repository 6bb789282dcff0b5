"""dffkit.connectors.func: the forms of a call, and what cannot be sent in them."""

from __future__ import annotations

import io
import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunc, Func
from dffkit.clock import Clock
from dffkit.errors import MissingSettingError, MisuseError

from .sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

OPTIONS: dict[str, Any] = {"endpoint": "http://func.test:8088", "clock": Clock(lambda: 1700000000.0)}
KEY = {"ak_id": "ak-1", "ak_secret": "s3cr3t-demo-key"}
QUEUED = {"ok": True, "error": 200, "message": "", "data": {"id": "task-1"}, "traceId": "TRACE-1"}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Func, AsyncFunc))


def sent(side: Side, *args: Any, method: str = "call", options: dict[str, Any] | None = None, **given: Any) -> Any:
    """The request of one call."""
    server = Server(QUEUED)
    side.do(lambda func: getattr(func, method)(*args, **given), server, **OPTIONS, **(options or {}))
    assert len(server.requests) == 1
    return server.requests[0]


def shown(request: httpx.Request) -> tuple[str, str, str]:
    """Method, target and content type."""
    return request.method, request.url.raw_path.decode(), request.headers.get("content-type", "")


def parts(request: httpx.Request) -> list[tuple[str, str | None, str, bytes]]:
    """Name, file name, type and content of each part of a multipart body."""
    head = b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n"
    document = BytesParser(policy=HTTP).parsebytes(head + request.content)
    found = []
    for part in document.iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        name = str(part.get_param("name", header="content-disposition"))
        found.append((name, part.get_filename(), part.get_content_type(), content))
    return found


def test_a_call_is_a_normal_post(side: Side) -> None:
    """Which keeps the types of the arguments."""
    request = sent(side, "sapi-1", message="你好", n=3, nested={"deep": [None, True]})
    assert shown(request) == ("POST", "/api/v1/sync/sapi-1", "application/json")
    assert json.loads(request.content) == {"kwargs": {"message": "你好", "n": 3, "nested": {"deep": [None, True]}}}


def test_a_call_without_arguments_has_a_body_all_the_same(side: Side) -> None:
    """An empty body would reach the function as an argument."""
    assert sent(side, "sapi-1").content == b'{"kwargs":{}}'
    assert sent(side, "sapi-1", form="simplified").content == b"{}"


def test_the_simplified_post_is_the_arguments_alone(side: Side) -> None:
    """With the types of JSON."""
    request = sent(side, "sapi-1", form="simplified", message="Hello", n=3)
    assert shown(request) == ("POST", "/api/v1/sync/sapi-1/simplified", "application/json")
    assert json.loads(request.content) == {"message": "Hello", "n": 3}


def test_the_normal_get_has_the_arguments_as_json_text(side: Side) -> None:
    """In ``kwargs``, which is left out where there are none."""
    server = Server(QUEUED)
    side.do(lambda func: func.call("sapi-1", method="GET", x=1, name="a b"), server, **OPTIONS)
    side.do(lambda func: func.call("sapi-1", method="GET"), server, **OPTIONS)
    assert dict(server.requests[0].url.params) == {"kwargs": '{"x":1,"name":"a b"}'}
    assert shown(server.requests[1]) == ("GET", "/api/v1/sync/sapi-1", "")


def test_the_simplified_get_has_every_argument_as_a_parameter(side: Side) -> None:
    """As texts; a list by its own notation, because one element alone would arrive as a text."""
    server = Server(QUEUED)
    side.do(
        lambda func: func.call("sapi-1", method="GET", form="simplified", m="a&b", n=3, ok=True, l=["x", 1], f=1.5),
        server,
        **OPTIONS,
    )
    assert server.requests[0].url.params.multi_items() == [
        ("m", "a&b"), ("n", "3"), ("ok", "true"), ("l[]", "x"), ("l[]", "1"), ("f", "1.5"),
    ]  # fmt: skip


def test_return_type_goes_into_the_options(side: Side) -> None:
    """Of the normal form, by POST and by GET."""
    server = Server(QUEUED)
    side.do(lambda func: func.call("s", return_type="jsonDumps", x=1), server, **OPTIONS)
    side.do(lambda func: func.call("s", return_type="jsonDumps", method="GET"), server, **OPTIONS)
    assert json.loads(server.requests[0].content) == {"kwargs": {"x": 1}, "options": {"returnType": "jsonDumps"}}
    assert dict(server.requests[1].url.params) == {"options": '{"returnType":"jsonDumps"}'}


@pytest.mark.parametrize(
    ("given", "target"),
    [
        ({}, "/api/v1/al/auln-1"),
        ({"form": "simplified"}, "/api/v1/al/auln-1/simplified"),
        ({"method": "GET"}, "/api/v1/al/auln-1"),
        ({"method": "GET", "form": "simplified"}, "/api/v1/al/auln-1/simplified"),
    ],
)
def test_legacy_ids_go_to_the_old_paths_when_asked(side: Side, given: dict[str, Any], target: str) -> None:
    """By call or by setting; the call wins."""
    server = Server(QUEUED)
    side.do(lambda func: func.call("auln-1", legacy=True, **given), server, **OPTIONS)
    side.do(lambda func: func.call("auln-1", **given), server, **OPTIONS, legacy=True)
    side.do(lambda func: func.call("auln-1", legacy=False, **given), server, **OPTIONS, legacy=True)
    assert [request.url.path for request in server.requests] == [target, target, target.replace("/al/", "/sync/")]


def test_an_async_call_gives_the_id_of_its_task(side: Side) -> None:
    """In all forms, under ``/async/`` or the old ``/bat/``."""
    server = Server(QUEUED)
    for given in ({}, {"form": "simplified"}, {"method": "GET"}, {"legacy": True}, {"body": "text"}):
        call = {"x": 1, **given} if "body" not in given else given
        assert side.do(lambda func, call=call: func.call_async("aapi-1", **call), server, **OPTIONS) == "task-1"
    assert [request.url.path.removeprefix("/api/v1") for request in server.requests] == [
        "/async/aapi-1", "/async/aapi-1/simplified", "/async/aapi-1", "/bat/aapi-1", "/async/aapi-1/simplified",
    ]  # fmt: skip


def test_arguments_may_have_the_names_of_this_method(side: Side) -> None:
    """``kwargs=`` takes them, beside those given by name."""
    names = ["id", "form", "method", "files", "body", "headers", "auth", "timeout", "legacy", "kwargs", "return_type"]
    server = Server(QUEUED)
    side.do(lambda func: func.call("sapi-1", kwargs=dict.fromkeys(names, 1), x=2), server, **OPTIONS)
    side.do(lambda func: func.call("sapi-1", id="own"), server, **OPTIONS)
    assert json.loads(server.requests[0].content) == {"kwargs": {**dict.fromkeys(names, 1), "x": 2}}
    assert json.loads(server.requests[1].content) == {"kwargs": {"id": "own"}}


def test_files_go_by_multipart_in_the_simplified_form(side: Side, tmp_path: Path) -> None:
    """All in the field ``files``, each with a name; the other arguments are texts."""
    path = tmp_path / "表.csv"
    path.write_bytes(b"A\r\n1\r\n")
    request = sent(side, "sapi-1", files=[path, ("b.json", b"{}"), ("c", io.BytesIO(b"3"))], message="Hello", n=3)
    assert request.url.path == "/api/v1/sync/sapi-1/simplified"
    assert parts(request) == [
        ("message", None, "text/plain", b"Hello"),
        ("n", None, "text/plain", b"3"),
        ("files", "表.csv", "text/csv", b"A\r\n1\r\n"),
        ("files", "b.json", "application/json", b"{}"),
        ("files", "c", "application/octet-stream", b"3"),
    ]


@pytest.mark.parametrize("kind", ["path", "text", "pair", "file"])
def test_one_file_needs_no_list(side: Side, tmp_path: Path, kind: str) -> None:
    """In whatever form it comes."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"1")
    with path.open("rb") as file:
        given = {"path": path, "text": str(path), "pair": ("a.csv", b"1"), "file": file}[kind]
        assert parts(sent(side, "sapi-1", files=given)) == [("files", "a.csv", "text/csv", b"1")]


def test_two_paths_may_stand_in_a_tuple(side: Side, tmp_path: Path) -> None:
    """Which is not taken for a name and its content."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"1")
    assert [part[1] for part in parts(sent(side, "sapi-1", files=(str(path), path)))] == ["a.csv", "a.csv"]


def test_files_opened_here_are_closed_again(side: Side, tmp_path: Path) -> None:
    """A leak would be a ResourceWarning, which is an error in tests; what the caller opened stays open."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"1")
    with path.open("rb") as file:
        sent(side, "sapi-1", files=[path, file])
        assert not file.closed


@pytest.mark.parametrize(
    ("body", "content_type", "content"),
    [
        ("hello, 世界", "text/plain; charset=utf-8", "hello, 世界".encode()),
        (b"\x00\xff", "application/octet-stream", b"\x00\xff"),
        (bytearray(b"12"), "application/octet-stream", b"12"),
        (io.BytesIO(b"123"), "application/octet-stream", b"123"),
        (iter([b"1", b"2"]), "application/octet-stream", b"12"),
        ("", "text/plain; charset=utf-8", b""),
    ],
    ids=["text", "bytes", "bytearray", "file", "iterator", "empty"],
)
def test_a_body_goes_as_it_is(body: Any, content_type: str, content: bytes) -> None:
    """Text as text, everything else as bytes, in the simplified form."""
    request = sent(Side("sync", (Func, AsyncFunc)), "sapi-1", body=body)
    assert shown(request) == ("POST", "/api/v1/sync/sapi-1/simplified", content_type)
    assert request.content == content


async def test_the_async_twin_takes_async_bodies() -> None:
    """As a stream of another server."""

    async def body() -> AsyncIterator[bytes]:
        yield b"1"
        yield b"2"

    server = Server(QUEUED)
    async with AsyncFunc(**OPTIONS, transport=httpx.MockTransport(server)) as func:
        await func.call("sapi-1", body=body())
    assert server.requests[0].content == b"12"


def test_the_type_of_a_body_can_be_another(side: Side) -> None:
    """By a header, in whatever case."""
    request = sent(side, "sapi-1", body="<a/>", headers={"content-type": "application/xml"})
    assert request.headers["content-type"] == "application/xml"


def test_headers_and_basic_authentication_are_sent(side: Side) -> None:
    """What an API with an authentication of its own asks for."""
    request = sent(side, "sapi-1", headers={"X-My-Token": "t"}, auth=("ann", "pä:ss"))
    assert request.headers["x-my-token"] == "t"
    assert request.headers["authorization"] == "Basic YW5uOnDDpDpzcw=="


def test_the_timeout_can_be_another_for_one_call(side: Side) -> None:
    """Seconds."""
    assert sent(side, "sapi-1", timeout=200).extensions["timeout"]["read"] == 200
    assert sent(side, "sapi-1").extensions["timeout"]["read"] == 60


def test_calls_are_signed_only_when_asked(side: Side) -> None:
    """A wrong key would fail a call that needs none; an upload is signed by its text fields."""
    assert "x-dff-ak-sign" not in sent(side, "sapi-1", options=KEY).headers
    assert "x-dff-ak-sign" in sent(side, "sapi-1", options={**KEY, "sign": True}).headers
    assert "x-dff-ak-sign" in sent(side, "sapi-1", files=("a", b"1"), options={**KEY, "sign": True}).headers


def test_cron_jobs_and_the_list_of_functions_are_signed(side: Side) -> None:
    """With the key id, the time of the clock and a nonce."""
    server = Server({**QUEUED, "data": None}, {**QUEUED, "data": [{"id": "demo__test.f", "url": "/api/v1/func/x"}]})
    assert side.do(lambda func: func.run_cron_job("cron-1"), server, **OPTIONS, **KEY) is None
    found = side.do(
        lambda func: func.functions(tags=["a", "b"], script_set_id="demo", search="x"), server, **OPTIONS, **KEY
    )
    assert [function.id for function in found] == ["demo__test.f"]
    assert shown(server.requests[0])[:2] == ("POST", "/api/v1/cron/cron-1")
    assert dict(server.requests[1].url.params) == {"tags": "a,b", "scriptSetId": "demo", "_fuzzySearch": "x"}
    for request in server.requests:
        assert (request.headers["x-dff-ak-id"], request.headers["x-dff-ak-timestamp"]) == ("ak-1", "1700000000")


@pytest.mark.parametrize(
    ("options", "name"),
    [({}, "ak_id"), ({"ak_id": "ak-1"}, "ak_secret"), ({"ak_secret": "s"}, "ak_id")],
)
def test_without_a_key_what_needs_one_says_so(side: Side, options: dict[str, Any], name: str) -> None:
    """Before the wire, for the generated operations too; calls go through."""
    server = Server(QUEUED)
    for act in (
        lambda func: func.run_cron_job("cron-1"),
        lambda func: func.functions(),
        lambda func: func.api.cron_jobs.run_cron_job("cron-1"),
    ):
        with pytest.raises(MissingSettingError, match=f"func needs {name}: .*need an access key"):
            side.do(act, server, **OPTIONS, **options)
    with pytest.raises(MissingSettingError, match="sign=True need"):
        side.do(lambda func: func.call("sapi-1"), server, **OPTIONS, **options, sign=True)
    assert server.requests == []
    side.do(lambda func: func.call("sapi-1"), server, **OPTIONS, **options)


def test_the_endpoint_has_to_be_given(side: Side) -> None:
    """There is no server that everybody has."""
    with pytest.raises(MissingSettingError, match="func needs endpoint: pass endpoint=…, set DFFKIT_FUNC_ENDPOINT"):
        side.do(lambda func: None)


class Opaque:
    """Something JSON has no form for."""


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"x": Opaque()}, "the argument 'x' cannot be sent as JSON: Object of type Opaque"),
        ({"x": float("nan")}, "the argument 'x' cannot be sent as JSON: Out of range float"),
        ({"x": "\ud800"}, "the argument 'x' cannot be sent as JSON: 'utf-8' codec"),
        ({"kwargs": {"\ud800": 1}}, r"the argument '\\ud800' cannot be sent as JSON: 'utf-8' codec"),
        ({"kwargs": ["x"]}, "kwargs must be a dict of the function's arguments, not list"),
        ({"kwargs": {1: 2}}, "the name of an argument must be text, not 1"),
        ({"kwargs": {"x": 1}, "x": 2}, "the argument 'x' is given twice: by its name and in kwargs="),
        ({"form": "s"}, "form must be 'normal' or 'simplified', not 's'; .* goes into kwargs={'form': …}"),
        ({"method": "PUT"}, "method must be 'GET' or 'POST', not 'PUT'"),
        ({"return_type": "xml"}, "return_type must be 'raw' or 'jsonDumps', not 'xml'"),
        ({"return_type": "jsonDumps", "form": "simplified"}, "return_type goes with the normal form only"),
        ({"return_type": "jsonDumps", "body": "x"}, "return_type goes with the normal form only, .* no body"),
        ({"method": "GET", "form": "simplified", "x": None}, "the argument 'x' is of type NoneType, but queries and"),
        ({"method": "GET", "form": "simplified", "x": []}, "the argument 'x' is of type list, but queries and forms"),
        ({"method": "GET", "form": "simplified", "x": [{}]}, "the argument 'x' is of type dict"),
        ({"files": ("a", b"1"), "x": {}}, "the argument 'x' is of type dict, but queries and forms carry texts only"),
        ({"form": "simplified", "kwargs": {"options": "x"}}, "an argument named 'options' can be sent in the normal"),
        ({"files": ("a", b"1"), "body": "x"}, "either files or a body, not both"),
        ({"files": ("a", b"1"), "method": "GET"}, "files can be sent by POST in the simplified form only"),
        ({"body": "x", "form": "normal"}, "body can be sent by POST in the simplified form only"),
        ({"body": "x", "y": 1}, "a body is all that the function gets"),
        ({"body": {"x": 1}}, "the body must be text, bytes or a binary file, not dict: pass the arguments"),
        ({"body": io.StringIO("x")}, "the body is a file opened as text"),
        ({"files": ("a", b"1"), "kwargs": {"files": 1}}, "no other argument can have this name"),
        ({"files": []}, "files names no file"),
        ({"files": "nowhere.csv"}, r"files\[0\]: there is no file 'nowhere.csv'"),
        ({"files": [("a", b""), 7]}, r"files\[1\] must be a path, a file opened with 'rb', or a tuple"),
        ({"auth": "ann:secret"}, "auth must be a tuple of user and password, for HTTP Basic; HTTP Digest is not"),
        ({"auth": ("a", "b"), "headers": {"authorization": "x"}}, "auth and a header Authorization were both given"),
        ({"auth": ("a:b", "c")}, "the user in auth has a colon, behind which the server would read the password"),
        ({"auth": ("a", "\ud800")}, "auth holds a lone surrogate"),
        ({"headers": "X-A: 1"}, "headers must be a dict of texts by name, not str"),
        ({"headers": {1: "a"}}, "headers must be a dict of texts by name: 1 is none"),
        ({"headers": {"X-A": None}}, "headers must be a dict of texts by name: 'X-A' is none, or its value is none"),
        ({"headers": {"X-A": "a\r\nX-Evil: 1"}}, "the header X-A has characters"),
        ({"headers": {"content-length": "1"}}, "the header content-length is told by the body that is sent"),
        ({"headers": {"Transfer-Encoding": "chunked"}}, "the header Transfer-Encoding is told by the body"),
        ({"files": ("a", b"1"), "headers": {"content-type": "multipart/form-data; boundary=x"}}, "names the boundary"),
        ({"files": ("a", b"1"), "kwargs": {"options[returnType]": "x"}}, "has a bracket in its name, which the server"),
        ({"method": "GET", "form": "simplified", "kwargs": {"a[]": "x"}}, "has a bracket in its name, which the serv"),
    ],
)
def test_bad_arguments_are_refused_before_the_wire(side: Side, given: dict[str, Any], sentence: str) -> None:
    """With one sentence that says what to do."""
    server = Server(QUEUED)
    with pytest.raises(MisuseError, match=sentence):
        side.do(lambda func: func.call("sapi-1", **given), server, **OPTIONS)
    assert server.requests == []


@pytest.mark.parametrize("id_", ["", ".", "..", 7])
def test_an_id_that_is_none_is_refused(side: Side, id_: Any) -> None:
    """It would name another path."""
    server = Server(QUEUED)
    for act in (lambda func: func.call(id_), lambda func: func.call_async(id_)):
        with pytest.raises(MisuseError, match="id"):
            side.do(act, server, **OPTIONS)
    assert server.requests == []


def test_ids_are_quoted(side: Side) -> None:
    """Whatever a caller has chosen as id."""
    assert sent(side, "a/b c?d").url.raw_path == b"/api/v1/sync/a%2Fb%20c%3Fd"
