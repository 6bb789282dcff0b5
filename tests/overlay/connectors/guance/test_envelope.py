"""Content comes back, its envelope stays within reach."""

from __future__ import annotations

import asyncio
from threading import Barrier, Thread
from typing import Any

import httpx
import pytest
from dffkit import AsyncGuance, Guance
from dffkit.errors import MisuseError, UnreadableReplyError, VendorFailureError

from ..sides import Server, Side
from .answers import OPTIONS, answer

PAGE = {"count": 1, "pageIndex": 2, "pageSize": 1, "totalCount": 7}
TAGS = answer([{"id": "tag_1", "name": "a"}], pageInfo=PAGE, traceId="T-tags")


def test_the_envelope_of_the_last_call(guance: Side) -> None:
    """Trace id and page info of a list, then of the call after it."""
    server = Server(TAGS, answer({"uuid": "tag_1", "name": "a"}, traceId="T-tag", message="note"))
    seen: list[Any] = []

    def act(it: Any) -> Any:
        return both(it) if guance.kind == "async" else both_sync(it)

    def both_sync(it: Guance) -> None:
        with it.envelope() as envelope:
            seen.append(it.api.tags.list_tags()[0].name)
            seen.append((envelope.trace_id, envelope.page_info and envelope.page_info.total_count, envelope.message))
            it.api.tags.get_tag("tag_1")
            seen.append((envelope.trace_id, envelope.page_info, envelope.message))

    async def both(it: AsyncGuance) -> None:
        with it.envelope() as envelope:
            seen.append((await it.api.tags.list_tags())[0].name)
            seen.append((envelope.trace_id, envelope.page_info and envelope.page_info.total_count, envelope.message))
            await it.api.tags.get_tag("tag_1")
            seen.append((envelope.trace_id, envelope.page_info, envelope.message))

    guance.do(act, server, **OPTIONS)
    assert seen == ["a", ("T-tags", 7, ""), ("T-tag", None, "note")]


def test_page_info_inside_the_content_is_found(guance: Side) -> None:
    """Three lists have it there."""
    content = {"data": [{"uuid": "rul_1"}], "pageInfo": PAGE}
    found = []

    def act(it: Any) -> Any:
        with it.envelope() as envelope:
            if guance.kind == "sync":
                it.api.aggs_to_metrics.list_aggs_to_metrics()
                found.append(envelope.page_info)
                return None
        return wait(it)

    async def wait(it: AsyncGuance) -> None:
        with it.envelope() as envelope:
            await it.api.aggs_to_metrics.list_aggs_to_metrics()
            found.append(envelope.page_info)

    guance.do(act, Server(answer(content)), **OPTIONS)
    assert [info.page_index for info in found] == [2]


def test_asking_before_a_call_is_told() -> None:
    """No silent None."""
    with Guance(**OPTIONS) as guance, guance.envelope() as envelope, pytest.raises(MisuseError, match="no call"):
        _ = envelope.trace_id


def test_threads_see_their_own_calls() -> None:
    """Two threads with one connector do not see each other's envelopes."""
    meet, found = Barrier(2), {}

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=answer({"uuid": "t", "name": "n"}, traceId=request.url.path))

    with Guance(**OPTIONS, transport=httpx.MockTransport(respond)) as guance:

        def ask(name: str) -> None:
            with guance.envelope() as envelope:
                guance.api.tags.get_tag(name)
                meet.wait()
                found[name] = envelope.trace_id

        threads = [Thread(target=ask, args=(name,)) for name in ("x", "y")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {"x": "/api/v1/tag/x/get", "y": "/api/v1/tag/y/get"}


def test_tasks_see_their_own_calls() -> None:
    """Two tasks, likewise."""

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=answer({"uuid": "t", "name": "n"}, traceId=request.url.path))

    async def main() -> list[str]:
        async with AsyncGuance(**OPTIONS, transport=httpx.MockTransport(respond)) as guance:

            async def ask(name: str) -> str:
                with guance.envelope() as envelope:
                    await guance.api.tags.get_tag(name)
                    await asyncio.sleep(0)
                    return envelope.trace_id

            return list(await asyncio.gather(ask("x"), ask("y")))

    assert asyncio.run(main()) == ["/api/v1/tag/x/get", "/api/v1/tag/y/get"]


def test_a_failure_inside_a_200_is_raised(guance: Side) -> None:
    """The facade does not hand out the content of a failure."""
    body = answer({}, code=500, success=False, errorCode="ft.Failed", message="words")
    with pytest.raises(VendorFailureError if body["code"] == 200 else Exception, match=r"ft\.Failed, words"):
        guance.do(lambda it: it.api.tags.get_tag("t"), Server(body), **OPTIONS)


def test_an_answer_of_another_form_is_named_by_its_trace(guance: Side) -> None:
    """The address is right there, so nobody is sent to look at it."""
    body = answer({"name": "a"}, traceId="T-odd")
    with pytest.raises(UnreadableReplyError, match=r"request id T-odd.*in another form than it documents") as caught:
        guance.do(lambda it: it.api.tags.get_tag("t"), Server(body), **OPTIONS)
    assert caught.value.request_id == "T-odd"
