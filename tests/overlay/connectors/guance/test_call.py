"""Guance.do_get and do_post: requests by path, and what is read from their answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.errors import MisuseError, ServerError, UnreadableReplyError

from ..sides import Server, Side
from .answers import OPTIONS, PATH, WORKSPACE, answer

if TYPE_CHECKING:
    from collections.abc import Callable


def test_a_get_on_the_wire(guance: Side) -> None:
    """The id of the key in the header, the payload comes back."""
    server = Server(answer(WORKSPACE))
    found = guance.do(lambda it: it.do_get(PATH), server, **OPTIONS)
    request = server.requests[0]
    assert (request.method, str(request.url)) == ("GET", f"https://openapi.test{PATH}")
    assert (request.headers["df-api-key"], "sk_test" in str(request.headers)) == ("wsak_test", False)
    assert (found, found["content"] is found, found.envelope) == (WORKSPACE, True, answer(WORKSPACE))


def test_parameters_of_a_get(guance: Side) -> None:
    """Lists with commas, nested ones as JSON text, None not at all."""
    server = Server(answer([]))
    query = {"pageSize": 10, "tags": ["a", "b"], "on": True, "none": None, "filter": {"a": [1]}, "rows": [{"b": 2}]}
    guance.do(lambda it: it.do_get("/api/v1/checker/list", query), server, **OPTIONS)
    assert dict(server.requests[0].url.params) == {
        "pageSize": "10",
        "tags": "a,b",
        "on": "true",
        "filter": '{"a":[1]}',
        "rows": '[{"b":2}]',
    }


@pytest.mark.parametrize(
    ("values", "words"), [(["a,b"], "a value with a comma, 'a,b'"), ([None], r"tags\[0\] is of type")]
)
def test_a_list_that_would_arrive_as_another_is_refused(guance: Side, values: list[Any], words: str) -> None:
    """Before anything is sent."""
    server = Server(answer([]))
    with pytest.raises(MisuseError, match=words):
        guance.do(lambda it: it.do_get("/api/v1/checker/list", {"tags": values}), server, **OPTIONS)
    assert server.requests == []


@pytest.mark.parametrize("value", [{"a", "b"}, b"a", object(), iter("ab")])
def test_a_parameter_that_has_no_form_is_refused(guance: Side, value: object) -> None:
    """What Python calls it would be sent."""
    server = Server(answer([]))
    with pytest.raises(MisuseError, match=f"tags is of type {type(value).__name__}"):
        guance.do(lambda it: it.do_get("/api/v1/checker/list", {"tags": value}), server, **OPTIONS)
    assert server.requests == []


def test_a_post_on_the_wire(guance: Side) -> None:
    """The body as JSON; none without one; parameters too."""
    server = Server(answer({"desc": "New description"}))
    found = guance.do(
        lambda it: it.do_post("/api/v1/workspace/modify", body={"desc": "New description"}), server, **OPTIONS
    )
    assert (json.loads(server.requests[0].content), found) == ({"desc": "New description"},) * 2
    guance.do(lambda it: it.do_post("/api/v1/mute/delete", {"a": 1}), server, **OPTIONS)
    assert (server.requests[1].content, str(server.requests[1].url)) == (
        b"",
        "https://openapi.test/api/v1/mute/delete?a=1",
    )


def test_whole_answers_where_asked_for(guance: Side) -> None:
    """``raw_envelope=True`` is what DataFlux Func returns; the properties stay the same."""
    server = Server(answer(WORKSPACE))
    raw = OPTIONS | {"raw_envelope": True}
    assert guance.do(lambda it: it.do_get(PATH), server, **raw) == answer(WORKSPACE)
    assert guance.do(lambda it: it.do_post(PATH), server, **raw) == answer(WORKSPACE)
    assert guance.do(lambda it: it.workspace, server, **raw) == WORKSPACE


@pytest.mark.parametrize("content_type", ["image/png", "text/csv; charset=utf-8", "application/octet-stream"])
def test_files_come_as_bytes(guance: Side, content_type: str) -> None:
    """Also where they could be read as JSON."""
    server = Server(httpx.Response(200, content=b"1", headers={"Content-Type": content_type}))
    assert guance.do(lambda it: it.do_get("/api/v1/chart_image/get"), server, **OPTIONS) == b"1"


@pytest.mark.parametrize(
    "reply",
    [
        httpx.Response(200, html="<html><title>Portal</title>"),
        httpx.Response(200, content=b'{"code'),
        httpx.Response(200),
    ],
)
def test_an_answer_that_is_none(guance: Side, reply: httpx.Response) -> None:
    """A portal in front of the API is no payload."""
    with pytest.raises(UnreadableReplyError, match="cannot be read as this operation's answer"):
        guance.do(lambda it: it.do_get(PATH), Server(reply), **OPTIONS)


@pytest.mark.parametrize(
    ("path", "requests"),
    [
        ("/api/v1/workspace/get", 2),
        ("/api/v1/dashboards/dsbd_1/get", 2),
        ("/api/v1/sso/saml_list", 2),
        ("/api/v1/slo/list?search=x", 2),
        ("/api/v1/workspace/accesskey/wsak_1/delete", 2),
        ("/api/v1/new_thing/thing_1/delete", 1),
        ("/api/v1/new_thing/thing_1/copy", 1),
    ],
)
def test_only_what_may_be_sent_twice_is_sent_again(guance: Side, path: str, requests: int) -> None:
    """What the spec knows, it knows; of another path the last word tells, not the method: Guance deletes by GET."""
    server = Server(httpx.Response(503, headers={"Retry-After": "0"}), answer({}))
    try:
        guance.do(lambda it: it.do_get(path), server, **OPTIONS | {"retries": 1})
    except ServerError:
        assert requests == 1
    assert len(server.requests) == requests


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda it: it.do_get(""), "path must be the path of an API"),
        (lambda it: it.do_get(None), "path must be the path of an API"),
        (lambda it: it.do_get(PATH, "a=b"), "query must be a dict of parameters, not str"),
        (lambda it: it.do_get("https://elsewhere.test/api"), "the path must be relative to the endpoint"),
        (lambda it: it.do_get("/api/v1/../x"), "must not hold"),
        (lambda it: it.do_post(PATH, body={"a": {1}}), "do_post: .* cannot be sent"),
        (lambda it: it.do_get(PATH, {"a": {"b": float("nan")}}), "a cannot be written as JSON"),
    ],
)
def test_wrong_arguments(guance: Side, act: Callable[[Any], Any], message: str) -> None:
    """Named before anything is sent."""
    server = Server(answer({}))
    with pytest.raises(MisuseError, match=message):
        guance.do(act, server, **OPTIONS)
    assert server.requests == []
