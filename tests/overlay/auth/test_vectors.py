"""Every signing vector, step by step, by hand and through both clients."""

from __future__ import annotations

from urllib.parse import parse_qsl

import httpx
import pytest

from .vector import STEPS, Vector, vectors

every_vector = pytest.mark.parametrize("vector", [pytest.param(v, id=f"{v.scheme}-{v.name}") for v in vectors()])


class Recorder:
    """A server that keeps what it received and answers 200."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Keeps the request."""
        self.requests.append(request)
        return httpx.Response(200)


def check(vector: Vector, sent: httpx.Request) -> None:
    """The request is what the vector says it becomes."""
    expected = vector.expected
    assert {name: sent.headers.get(name) for name in expected["headers"]} == expected["headers"]
    assert str(sent.url) == expected.get("url", str(vector.request().url))
    assert sent.read() == (expected["body"].encode() if "body" in expected else vector.content or b"")
    assert int(sent.headers.get("content-length", "0")) == len(sent.content)


def test_every_scheme_has_vectors() -> None:
    """No folder is empty, and none is left out of the walk."""
    expected = {"dataway-token", "df-api-key", "dff-ak", "dway", "iam-token", "sdk-hmac-sha256", "smartchart-sha1"}
    assert expected == {vector.scheme for vector in vectors()}
    assert set(STEPS) == {vector.scheme for vector in vectors() if vector.expected["steps"]}


@every_vector
def test_each_step_is_the_expected_one(vector: Vector) -> None:
    """The texts on the way to the signature agree; the first that differs is shown."""
    actual = vector.steps()
    for name, text in vector.expected["steps"].items():
        assert text == actual[name], f"{name} is the first step that differs: {vector.data['promise']}"


@every_vector
def test_the_flow_by_hand_signs_the_request(vector: Vector) -> None:
    """The sync flow yields one request, signed, and ends."""
    flow = vector.auth().sync_auth_flow(vector.request())
    check(vector, next(flow))
    with pytest.raises(StopIteration):
        flow.send(httpx.Response(200))


@every_vector
async def test_the_async_flow_by_hand_signs_the_request(vector: Vector) -> None:
    """The async flow yields the same request."""
    flow = vector.auth().async_auth_flow(vector.request())
    check(vector, await anext(flow))
    with pytest.raises(StopAsyncIteration):
        await flow.asend(httpx.Response(200))


@every_vector
def test_the_client_sends_it_signed(vector: Vector) -> None:
    """What arrives behind ``httpx.Client`` is what the vector says."""
    server = Recorder()
    with httpx.Client(transport=httpx.MockTransport(server)) as client:
        client.send(vector.request(), auth=vector.auth())
    (sent,) = server.requests
    check(vector, sent)


@every_vector
async def test_the_async_client_sends_it_signed(vector: Vector) -> None:
    """What arrives behind ``httpx.AsyncClient`` is what the vector says."""
    server = Recorder()
    async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as client:
        await client.send(vector.request(), auth=vector.auth())
    (sent,) = server.requests
    check(vector, sent)


@every_vector
def test_the_explanation_has_the_steps_and_no_secret(vector: Vector) -> None:
    """An explanation names the steps of the vector and what is added, and holds no secret of the credentials."""
    explanation = vector.auth().explain(vector.request())
    added = dict(parse_qsl(httpx.URL(vector.expected["url"]).query.decode())) if "url" in vector.expected else {}
    assert list(vector.expected["steps"]) == [name for name in explanation.steps if name != "request"]
    assert set(vector.expected["headers"]) == set(explanation.headers)
    assert all(name in added or "body" in vector.expected for name in explanation.fields)
    shown = str(explanation) + repr(explanation)
    for name in ("sk", "security_token", "secret", "token", "ak_secret"):
        if name in vector.credentials:
            assert vector.credentials[name] not in shown
    if vector.scheme == "df-api-key":
        assert vector.credentials["id"] not in shown
