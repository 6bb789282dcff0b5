"""Defects of the generator's raw output that are put right in the templates and the shared types."""

from __future__ import annotations

import copy
import io
import os
import pickle
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .rendered import Rendered


class Pipe(io.BytesIO):
    """Bytes that cannot be rewound."""

    def seekable(self) -> bool:
        """Never."""
        return False

    def seek(self, *_: Any) -> int:
        """Refused, as by a pipe."""
        raise io.UnsupportedOperation("seek")


def answered(status: int = 204, **arguments: Any) -> tuple[list[httpx.Request], Any]:
    """A list that fills with the requests sent, and what answers them."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        return httpx.Response(status, **arguments)

    return requests, answer


def test_multipart_boundary_is_drawn(shapes: Rendered) -> None:
    """The boundary is random, so that no file can contain it and inject parts."""
    requests, answer = answered()
    form = shapes.models.Form(name="n", file=shapes.types.File(io.BytesIO(b"\r\n--+++\r\n"), "f.bin"))
    for _ in range(2):
        shapes.endpoint("send_form").sync_detailed(client=shapes.client(answer), body=form)
    boundaries = [re.fullmatch("multipart/form-data; boundary=(.+)", r.headers["content-type"]) for r in requests]
    first, second = (match[1] for match in boundaries if match)
    assert first != second
    assert all(len(boundary) > 16 for boundary in (first, second))


def test_multipart_values_are_spelled_as_on_the_web(shapes: Rendered) -> None:
    """A boolean is ``true``, not ``True``; a number is a number; what was left out is not there."""
    requests, answer = answered()
    form = shapes.models.Form(name="n", keep=True, count=3)
    shapes.endpoint("send_form").sync_detailed(client=shapes.client(answer), body=form)
    assert b"\r\ntrue\r\n" in requests[0].content
    assert b"\r\n3\r\n" in requests[0].content
    assert b"True" not in requests[0].content
    assert b'name="file"' not in requests[0].content


def test_file_is_sent_again_whole(shapes: Rendered) -> None:
    """Sending the same file twice sends its bytes twice, in a body of its own and in a form."""
    requests, answer = answered(200, json={"id": "t", "colour": "red"})
    file = shapes.types.File(io.BytesIO(b"payload"), "f.bin")
    for _ in range(2):
        shapes.endpoint("put_blob").sync_detailed(client=shapes.client(answer), body=file)
        shapes.endpoint("send_form").sync_detailed(
            client=shapes.client(answer), body=shapes.models.Form(name="n", file=file)
        )
    assert [request.content for request in requests[::2]] == [b"payload"] * 2
    assert all(b"payload" in request.content for request in requests[1::2])


def test_file_that_cannot_be_rewound_is_not_sent_empty(shapes: Rendered) -> None:
    """The second sending of a pipe is an error that says so, in a body of its own and in a form."""
    requests, answer = answered(200, json={"id": "t", "colour": "red"})
    client = shapes.client(answer)
    for send in ("put_blob", "send_form"):
        file = shapes.types.File(Pipe(b"once"), "pipe")
        body = file if send == "put_blob" else shapes.models.Form(name="n", file=file)
        shapes.endpoint(send).sync_detailed(client=client, body=body)
        with pytest.raises(io.UnsupportedOperation, match="pipe was sent once and cannot be rewound"):
            shapes.endpoint(send).sync_detailed(client=client, body=body)
    assert [b"once" in request.content for request in requests] == [True, True]


def test_file_in_a_form_always_has_a_name(shapes: Rendered, tmp_path: Path) -> None:
    """A part without a file name is an ordinary field for servers: a nameless file has that of what it reads."""
    (tmp_path / "data.csv").write_bytes(b"1,2")
    requests, answer = answered()
    with (tmp_path / "data.csv").open("rb") as opened, os.fdopen(os.dup(opened.fileno()), "rb") as by_number:
        for payload in (opened, by_number, io.BytesIO(b"1,2")):
            form = shapes.models.Form(name="n", file=shapes.types.File(payload))
            shapes.endpoint("send_form").sync_detailed(client=shapes.client(answer), body=form)
    found = [re.findall(rb'name="file"; filename="(.*?)"', request.content) for request in requests]
    assert found == [[b"data.csv"], [b"file"], [b"file"]]


def test_file_body_is_read_in_chunks(shapes: Rendered) -> None:
    """A body is never held whole: it is iterated in chunks of 64 KiB."""
    file = shapes.types.File(io.BytesIO(bytes(200_000)))
    assert [len(chunk) for chunk in file.content()] == [65_536, 65_536, 65_536, 3_392]
    assert file.size() == 200_000
    assert shapes.types.File(Pipe(b"x")).size() is None


async def test_file_body_is_sent_asynchronously(shapes: Rendered) -> None:
    """An asynchronous client sends a file, and sends it again, with its length."""
    requests: list[tuple[bytes, str]] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        requests.append((await request.aread(), request.headers["content-length"]))
        return httpx.Response(200, json={"id": "t", "colour": "red"})

    file = shapes.types.File(io.BytesIO(b"payload"))
    async with shapes.client(answer) as client:
        found = [await shapes.endpoint("put_blob").asyncio_detailed(client=client, body=file) for _ in range(2)]
    assert requests == [(b"payload", "7")] * 2
    assert [answer.parsed.id for answer in found] == ["t", "t"]


def test_text_body_is_sent_as_it_is(shapes: Rendered) -> None:
    """A text body is the string, in UTF-8."""
    requests, answer = answered()
    shapes.endpoint("send_text").sync_detailed(client=shapes.client(answer), body="a=1\nü")
    assert "a=1\nü".encode() == requests[0].content
    assert requests[0].headers["content-type"] == "text/plain; charset=utf-8"


def test_body_left_out_has_no_content_type(shapes: Rendered) -> None:
    """Nothing announces a body that is not there."""
    requests, answer = answered(200, json={"kind": "cat"})
    shapes.endpoint("send_note").sync_detailed(client=shapes.client(answer))
    assert "content-type" not in requests[0].headers
    assert requests[0].content == b""


def test_value_decides_the_media_type(shapes: Rendered) -> None:
    """Of several media types the one of the value's type is sent."""
    requests, answer = answered(200, json={})
    for body in (shapes.models.Thing(id="t", colour="red"), shapes.types.File(io.BytesIO(b"x"))):
        shapes.endpoint("send_anything").sync_detailed(client=shapes.client(answer), body=body)
    assert [r.headers["content-type"] for r in requests] == ["application/json", "application/octet-stream"]


def test_value_of_no_media_type_is_refused(shapes: Rendered) -> None:
    """A body of none of the types is an error that names them; it is not left out without a word."""
    requests, answer = answered(200, json={})
    with pytest.raises(TypeError, match=r"body is of type dict, this operation takes Thing, File"):
        shapes.endpoint("send_anything").sync_detailed(client=shapes.client(answer), body={"id": "t"})
    assert requests == []


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_path_segments_that_would_vanish_are_refused(shapes: Rendered, value: str) -> None:
    """'..' in a path would address another resource: the error names parameter and value, nothing is sent."""
    requests, answer = answered()
    with pytest.raises(ValueError, match=f"^thing_id is {re.escape(repr(value))}"):
        shapes.endpoint("delete_thing").sync_detailed("p", value, client=shapes.client(answer))
    assert requests == []


def test_path_segments_are_encoded(shapes: Rendered) -> None:
    """Slashes and colons of a value stay in its segment."""
    requests, answer = answered()
    shapes.endpoint("delete_thing").sync_detailed("p", "urn:fss:a/b c", client=shapes.client(answer))
    assert requests[0].url.raw_path == b"/v1/p/things/urn%3Afss%3Aa%2Fb%20c"


@pytest.mark.parametrize("status", [499, 599])
def test_status_without_a_name_is_a_number(shapes: Rendered, status: int) -> None:
    """499 and 599 come back as numbers instead of ending in a ValueError."""
    _, answer = answered(status)
    assert status == shapes.endpoint("delete_thing").sync_detailed("p", "t", client=shapes.client(answer)).status_code


def test_unknown_enum_value_is_kept(shapes: Rendered) -> None:
    """A value the spec does not know is parsed and written back; one of another type is not taken."""
    thing = shapes.models.Thing.from_dict({"id": "t", "colour": "ultraviolet", "size": 7})
    assert thing.to_dict() == {"id": "t", "colour": "ultraviolet", "size": 7}
    with pytest.raises(TypeError, match=r"Expected str, one of"):
        shapes.models.Thing.from_dict({"id": "t", "colour": 3})
    with pytest.raises(TypeError, match="Expected int, one of"):
        shapes.models.Thing.from_dict({"id": "t", "colour": "red", "size": True})


def test_enum_keeps_values_that_differ_in_case(shapes: Rendered) -> None:
    """No value of an enum is lost."""
    assert frozenset({"red", "Red", "green"}) == shapes.module("models.colour").COLOUR_VALUES


def test_a_model_shows_what_is_set(shapes: Rendered) -> None:
    """``repr`` leaves out what is not set, and shows what no spec knows."""
    assert repr(shapes.models.Thing(id="t", colour="red")) == "Thing(id='t', colour='red')"
    known = shapes.models.Thing.from_dict({"id": "t", "colour": "red", "weight": 3})
    assert repr(known) == "Thing(id='t', colour='red', additional_properties={'weight': 3})"


def test_union_is_told_apart_by_its_single_values(shapes: Rendered) -> None:
    """A dog does not become a cat, and what is neither is refused."""
    _, answer = answered(200, json={"kind": "dog", "barks": True})
    found = shapes.endpoint("send_note").sync(client=shapes.client(answer))
    assert shapes.models.Dog(kind="dog", barks=True) == found
    _, answer = answered(200, json={"kind": "fox"})
    with pytest.raises(TypeError, match="Expected 'dog'"):
        shapes.endpoint("send_note").sync(client=shapes.client(answer))


def test_another_client_leaves_the_first_alone(shapes: Rendered) -> None:
    """``with_headers`` and its kin change neither the client they are called on nor its live httpx client."""
    requests, answer = answered()
    client = shapes.client(answer)
    client.get_httpx_client()
    other = client.with_headers({"X-Other": "1"}).with_timeout(httpx.Timeout(1)).with_cookies({"c": "1"})
    for one in (client, other):
        shapes.endpoint("delete_thing").sync_detailed("p", "t", client=one)
    assert [request.headers.get("x-other") for request in requests] == [None, "1"]
    assert [request.headers.get("cookie") for request in requests] == [None, "c=1"]
    assert client.get_httpx_client().timeout != other.get_httpx_client().timeout


def test_headers_of_the_caller_are_not_changed(shapes: Rendered) -> None:
    """The client with a token adds it to a copy, and shows it in no repr."""
    given = {"X-Given": "1"}
    client = shapes.module("client").AuthenticatedClient("http://shapes.test", token="s3cret", headers=given)
    assert client.get_httpx_client().headers["authorization"] == "Bearer s3cret"
    assert given == {"X-Given": "1"}
    assert "s3cret" not in repr(client)


def test_client_has_a_timeout(shapes: Rendered) -> None:
    """A client that was told nothing does not wait for ever."""
    client = shapes.module("client").Client("http://shapes.test")
    assert httpx.Timeout(30.0) == client.get_httpx_client().timeout


def test_unset_stays_unset_in_copies(shapes: Rendered) -> None:
    """A copied or unpickled model still leaves out what was left out."""
    unset = shapes.types.UNSET
    assert copy.deepcopy(unset) is unset
    assert pickle.loads(pickle.dumps(unset)) is unset
    thing = copy.deepcopy(shapes.models.Thing(id="t", colour="red"))
    assert thing.to_dict() == {"id": "t", "colour": "red"}


def test_undocumented_status_raises_when_asked(shapes: Rendered) -> None:
    """With ``raise_on_unexpected_status`` an undocumented status is an error, not None."""
    _, answer = answered(418, text="teapot")
    client = shapes.client(answer, raise_on_unexpected_status=True)
    with pytest.raises(shapes.module("errors").UnexpectedStatus, match="status 418: teapot"):
        shapes.endpoint("delete_thing").sync_detailed("p", "t", client=client)
