"""What every call through a facade promises, sync and async: the generator's raw output breaks each of these."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.errors import BadRequestError, DffkitError, ServerError, UnreadableReplyError
from dffkit.sender import AsyncSender, Sender
from dffkit_api import Bound, File
from dffkit_api.functiongraph import models
from dffkit_api.functiongraph.api import Api, AsyncApi

from .ways import Script, Way, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

URN = "urn:fss:r:p:function:default:hello"
ROW = {"func_urn": URN, "func_name": "hello"}


def call(way: Way, script: Script, act: Callable[[Any], Any]) -> Any:
    """The result of one call through the facade of FunctionGraph."""
    bound = Bound({"project_id": "p"})
    transport = httpx.MockTransport(script)
    if way.kind == "sync":
        return act(Api(Sender("https://api.test", transport=transport, sleep=way.waits.append), bound))

    async def wait(seconds: float) -> None:
        way.waits.append(seconds)

    async def main() -> Any:
        return await act(AsyncApi(AsyncSender("https://api.test", transport=transport, sleep=wait), bound))

    return asyncio.run(main())


def listed(way: Way, answer: httpx.Response) -> Any:
    """The list of functions, as one answer has it."""
    return call(way, Script([answer]), lambda api: api.functions.list_functions())


def test_a_call_has_a_timeout(way: Way) -> None:
    """Nobody has to ask for one."""
    script = Script([httpx.Response(200, json={"functions": []})])
    call(way, script, lambda api: api.functions.list_functions())
    assert all(script.requests[0].extensions["timeout"].values())


def test_unknown_fields_are_kept(way: Way) -> None:
    """What the vendor adds tomorrow is there today."""
    found = listed(way, httpx.Response(200, json={"functions": [ROW | {"new": {"a": 1}}], "more": True}))
    assert found.functions[0]["new"] == {"a": 1}
    assert found["more"] is True


def test_unknown_enum_values_are_kept(way: Way) -> None:
    """A runtime of next year does not stop the list."""
    found = listed(way, httpx.Response(200, json={"functions": [ROW | {"runtime": "Python9.9"}]}))
    assert found.functions[0].runtime == "Python9.9"


@pytest.mark.parametrize("status", [418, 451, 499, 599])
def test_an_undocumented_status_raises(way: Way, status: int) -> None:
    """No silent ``None``, and no status that is a ``ValueError``."""
    expected = ServerError if status == 599 else BadRequestError
    with pytest.raises(expected) as caught:
        listed(way, refusal(status, {}))
    assert caught.value.status_code == status


def test_a_body_that_is_not_json_raises_one_of_ours(way: Way) -> None:
    """With the answer, which the generated function would lose."""
    with pytest.raises(UnreadableReplyError) as caught:
        listed(way, httpx.Response(200, html="<html><title>Hello</title></html>"))
    assert b"Hello" in caught.value.response.content  # type: ignore[union-attr]


def test_a_missing_required_key_raises_one_of_ours(way: Way) -> None:
    """It is named."""
    with pytest.raises(UnreadableReplyError, match="no key 'func_urn'"):
        listed(way, httpx.Response(200, json={"functions": [{"func_name": "hello"}]}))


@pytest.mark.parametrize("segment", ["..", ".", ""])
def test_a_path_value_cannot_change_the_path(way: Way, segment: str) -> None:
    """``..`` as a value would address something else."""
    script = Script([])
    with pytest.raises(ValueError, match="function_urn"):
        call(way, script, lambda api: api.functions.delete_function(segment))
    assert script.requests == []


def test_a_path_value_is_one_segment(way: Way) -> None:
    """Slashes and question marks are encoded."""
    script = Script([httpx.Response(204)])
    assert call(way, script, lambda api: api.functions.delete_function("a/b?c=../d")) is None
    assert script.requests[0].url.raw_path == b"/v2/p/fgs/functions/a%2Fb%3Fc%3D..%2Fd"


def test_a_body_is_not_changed_by_sending_it(way: Way) -> None:
    """The same model can be sent again."""
    body = models.FunctionEvent.from_dict({"deep": {"list": [1]}})
    script = Script([httpx.Response(200, json="done")] * 2)
    for _ in range(2):
        assert call(way, script, lambda api: api.functions.invoke_function(URN, body=body)) == "done"
    assert script.bodies[0] == script.bodies[1]
    assert body.to_dict() == {"deep": {"list": [1]}}


def test_a_file_is_sent_again_in_full(way: Way) -> None:
    """The second use of a file is not empty."""
    file = File(io.BytesIO(b"content"), "a.bin")
    operation = {"method": "put", "url": "/f", "content": file.content()}
    script = Script([httpx.Response(200, json={})] * 2)
    for _ in range(2):
        way.call(script, kwargs=operation, parse=httpx.Response.json)
    assert script.bodies == [b"content", b"content"]


def test_every_failure_is_one_of_ours(way: Way) -> None:
    """One ``except`` is enough for whatever the network or the vendor does."""
    answers = [refusal(400, []), httpx.Response(200), httpx.Response(500), httpx.Response(302)]
    for answer in answers:
        with pytest.raises(DffkitError):
            listed(way, answer)
