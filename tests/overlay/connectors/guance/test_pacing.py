"""dffkit.connectors.guance: requests wait for their turn, and throttling is never taken for a bad key."""

from __future__ import annotations

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from dffkit import AsyncGuance, Guance
from dffkit.errors import AuthenticationError, InvalidSettingError, ThrottledError
from dffkit.nodes import table
from dffkit.pacing import PROCESS, Limits, Traffic

from ...pacing.minutes import THROTTLED, FakeTime, MinuteServer, answer, refusal
from ..sides import Server, Side

if TYPE_CHECKING:
    from collections.abc import Callable

PATH = "/api/v1/workspace/get"
ADD = "/api/v1/something/add"


class Street:
    """Connectors of one process under a fake time, and the server that they call."""

    def __init__(self, **server: Any) -> None:
        self.time = FakeTime()
        self.server = MinuteServer(self.time, **server)
        self.limits = Limits(traffic=Traffic(self.time.now))

    def threads(self, key: str = "wsak_a", **more: Any) -> Guance:
        """A connector for threads."""
        transport = httpx.MockTransport(self.server)
        return Guance(**self._options(key), sleep=self.time.sleep, transport=transport, **more)

    def tasks(self, key: str = "wsak_a", **more: Any) -> AsyncGuance:
        """A connector for tasks."""
        transport = httpx.MockTransport(self.server.asynchronous)
        return AsyncGuance(**self._options(key), sleep=self.time.sleep_async, transport=transport, **more)

    def _options(self, key: str) -> dict[str, Any]:
        return {"endpoint": "https://openapi.test", "api_key_id": key, "pacing": self.limits}


def crossing(number: int) -> tuple[float, float]:
    """Requests overtake each other: some need two seconds there, some as long back."""
    return (2.0 if number % 3 == 0 else 0.1, 2.0 if number % 5 == 0 else 0.1)


async def call_in_tasks(street: Street, count: int) -> None:
    """So many calls at the same time, in tasks of one event loop."""
    async with street.tasks() as guance, anyio.create_task_group() as group:
        for _ in range(count):
            group.start_soon(guance.do_get, PATH)


def call_in_threads(street: Street, count: int, threads: int = 8) -> None:
    """So many calls from threads, each with a connector of its own."""

    def call(guance: Guance) -> None:
        guance.do_get(PATH)

    guances = [street.threads() for _ in range(threads)]
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(call, (guances * count)[:count]))


def test_a_hundred_calls_from_eight_threads() -> None:
    """None is refused by a server that allows 20 in any minute, and they take no longer than that needs."""
    street = Street(travel=crossing)
    call_in_threads(street, 100)
    assert (len(street.server.requests), street.server.refused) == (100, 0)
    assert street.time.now() > 240.0


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_hundred_calls_from_as_many_tasks(backend: str) -> None:
    """The same in an event loop; the last of them goes in the fifth minute."""
    street = Street()
    anyio.run(call_in_tasks, street, 100, backend=backend)
    assert (len(street.server.requests), street.server.refused) == (100, 0)
    assert 240.0 < street.time.now() < 250.0


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_threads_and_tasks_share_the_window(backend: str) -> None:
    """Also of several event loops."""
    street = Street(travel=crossing)
    loops = [Thread(target=anyio.run, args=(call_in_tasks, street, 25), kwargs={"backend": backend}) for _ in range(2)]
    for loop in loops:
        loop.start()
    call_in_threads(street, 50, threads=4)
    for loop in loops:
        loop.join()
    assert (len(street.server.requests), street.server.refused) == (100, 0)


@pytest.mark.parametrize("known", [True, False])
def test_a_workspace_has_a_limit_for_all_of_its_keys(known: bool) -> None:
    """200 a minute, whether or not anybody asked which workspace the keys are of."""
    keys = [f"wsak_{number}" for number in range(15)]
    street = Street(workspaces=dict.fromkeys(keys, "wksp_x"))
    guances = [street.threads(key) for key in keys]
    if known:
        assert {guance.workspace_uuid for guance in guances} == {"wksp_x"}
    for _ in range(19):
        for guance in guances:
            guance.do_get(PATH)
    assert (street.server.refused, street.time.now() > 60.0) == (0, True)


def test_keys_of_different_workspaces_do_not_wait_for_each_other() -> None:
    """As soon as each has asked for its own."""
    keys = [f"wsak_{number}" for number in range(15)]
    street = Street(workspaces={key: f"wksp_{key}" for key in keys})
    guances = [street.threads(key) for key in keys]
    for guance in guances:
        assert guance.workspace_uuid
        for _ in range(19):
            guance.do_get(PATH)
    assert (street.server.refused, len(street.server.requests), street.time.now()) == (0, 300, 0.0)


def test_a_retry_is_a_request_like_any_other() -> None:
    """The server counts attempts, not calls."""
    street = Street()
    attempts = Counter[str]()

    def unsteady(request: httpx.Request) -> httpx.Response:
        found = street.server(request)
        attempts["all"] += 1
        return found if attempts["all"] % 2 == 0 else httpx.Response(503)

    transport = httpx.MockTransport(unsteady)
    options = {"endpoint": "https://openapi.test", "api_key_id": "wsak_a", "pacing": street.limits}
    with Guance(**options, sleep=street.time.sleep, transport=transport) as guance:
        for _ in range(15):
            guance.do_get(PATH)
    assert (attempts["all"], street.server.refused) == (30, 0)
    assert 60.0 < street.time.now() < 80.0


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_streams_count(kind: str) -> None:
    """From the request to the head of the answer; how long somebody reads does not matter."""
    street = Street()

    def calls(guance: Any) -> tuple[Any, dict[str, Any]]:
        from dffkit_api.guance.operations import OPERATIONS  # noqa: PLC0415

        return OPERATIONS["get_current_workspace"], {"method": "get", "url": PATH}

    def threads() -> None:
        with street.threads() as guance:
            for _ in range(25):
                with guance.send.stream(*calls(guance)) as response:
                    street.time.until(street.time.now() + 1.0)
                    response.read()

    async def tasks() -> None:
        async with street.tasks() as guance:
            for _ in range(25):
                async with guance.send.stream(*calls(guance)) as response:
                    street.time.until(street.time.now() + 1.0)
                    await response.aread()

    threads() if kind == "sync" else anyio.run(tasks)
    assert (len(street.server.requests), street.server.refused) == (25, 0)
    assert 60.0 < street.time.now() < 90.0


@pytest.mark.parametrize("code", THROTTLED.values())
def test_a_refusal_all_the_same_is_waited_out(guance: Side, code: str) -> None:
    """Other processes use the key: what reads goes again when a minute is over."""
    street = Street()
    server = Server(refusal(code), answer({"uuid": "wksp_x"}))
    sleep = street.time.sleep if guance.kind == "sync" else street.time.sleep_async
    options = {"endpoint": "https://openapi.test", "api_key_id": "wsak_a", "pacing": street.limits, "sleep": sleep}
    assert guance.do(lambda it: it.do_get(PATH), server, **options) == {"uuid": "wksp_x"}
    assert (60.0 < street.time.now() < 62.0, len(server.requests)) == (True, 2)


def test_what_changes_something_is_not_sent_again() -> None:
    """The next call waits, so that it need not fail."""
    street = Street()
    server = Server(refusal(THROTTLED["ak"]), answer({}))
    options = {"endpoint": "https://openapi.test", "api_key_id": "wsak_a", "pacing": street.limits}
    with Guance(**options, sleep=street.time.sleep, transport=httpx.MockTransport(server)) as guance:
        with pytest.raises(ThrottledError):
            guance.do_post(ADD)
        assert (street.time.now(), len(server.requests)) == (0.0, 1)
        guance.do_post(ADD)
    assert street.time.now() > 60.0


@pytest.mark.parametrize(
    ("given", "paced"),
    [
        *(({"node": key}, True) for key in table().nodes),
        ({"endpoint": "https://openapi.guance.com"}, True),
        ({"endpoint": "https://za1-openapi.guance.one"}, True),
        ({"endpoint": "https://openapi.guance.com.example"}, False),
        ({"endpoint": "https://guance.intranet"}, False),
        ({"endpoint": "http://127.0.0.1:8600"}, False),
        ({"node": "cn3", "endpoint": "https://openapi.intranet"}, False),
        ({"node": "cn3", "pacing": False}, False),
        ({"endpoint": "https://guance.intranet", "pacing": True}, True),
        ({"endpoint": "https://guance.intranet", "pacing": "on"}, True),
        ({"endpoint": "https://guance.intranet", "pacing": Limits(5)}, True),
    ],
)
def test_where_requests_are_paced(given: dict[str, Any], paced: bool) -> None:
    """At the vendor's addresses, also of nodes that are newer than the table; elsewhere where it is asked for."""
    for guance in (Guance(api_key_id="wsak_x", **given), AsyncGuance(api_key_id="wsak_x", **given)):
        assert (guance._pace is not None) is paced


def test_nothing_is_paced_at_the_mock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the settings name a node."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", "http://127.0.0.1:8600")
    assert Guance(node="cn3")._pace is None


def test_connectors_with_the_same_key_have_the_same_pace() -> None:
    """However its address is written; without limits of one's own, it is that of the process."""
    ways = [{"node": "default"}, {"endpoint": "https://OPENAPI.guance.com:443/"}]
    one, other = (Guance(api_key_id="wsak_x", **given)._pace for given in ways)
    assert one is not None
    assert other is not None
    assert (one._caller, one.limits) == (other._caller, Limits(20, 200, PROCESS))


def test_a_wrong_pacing() -> None:
    """Named, with what would do."""
    with pytest.raises(
        InvalidSettingError, match=r"pacing must be true or false, or .*Limits\(calls=…\) .*, not 'fast'"
    ):
        Guance(api_key_id="x", node="cn3", pacing="fast")  # type: ignore[arg-type]


ODD_BODIES = [
    json.dumps({"errorCode": code, **more}).encode()
    for code in THROTTLED.values()
    for more in ({}, {"message": None}, {"success": True, "message": "m"}, {"success": None, "code": "401"})
] + [
    b'{"code": 401, "errorCode": "ft.TriggerApiAkCurrentLimiting", "content": {',
    b'{"detail": {"errorCode": "ft.TriggerApiAkCurrentLimiting"}}',
    b'[{"errorCode": "ft.TriggerApiWorkspaceCurrentLimiting"}]',
    b"<html><title>ft.TriggerApiAkCurrentLimiting</title></html>",
    b'{"errorCode": " FT.triggerApiAkCurrentLimiting ", "message": "", "success": false}',
    b"\xff ft.TriggerApiAkCurrentLimiting",
]

INSIDE_A_SUCCESS = [
    {"success": False, "errorCode": THROTTLED["ak"], "code": 401, "content": {}, "message": ""},
    {"success": False, "errorCode": THROTTLED["workspace"], "code": 200, "content": []},
    {"success": False, "errorCode": THROTTLED["ak"]},
    {"success": "false", "errorCode": THROTTLED["ak"]},
    {"errorCode": THROTTLED["workspace"], "code": 401, "content": {}},
]

QUESTIONS: list[Callable[[Any], Any]] = [lambda it: it.do_get(PATH), lambda it: it.is_api_key_valid]


def asked(side: Side, act: Callable[[Any], Any], reply: httpx.Response) -> Any:
    """What comes of a question."""
    options = {"endpoint": "https://openapi.test", "api_key_id": "wsak_test", "api_key": "sk_test", "retries": 0}
    return side.do(act, Server(reply), **options)


@pytest.mark.parametrize("act", QUESTIONS)
@pytest.mark.parametrize("status", [401, 403, 400, 429])
@pytest.mark.parametrize("body", ODD_BODIES)
def test_throttling_is_known_in_any_body(guance: Side, act: Callable[[Any], Any], status: int, body: bytes) -> None:
    """The code is there; nothing else about the answer need be as documented."""
    with pytest.raises(ThrottledError):
        asked(guance, act, httpx.Response(status, content=body))


@pytest.mark.parametrize("act", QUESTIONS)
@pytest.mark.parametrize("body", INSIDE_A_SUCCESS)
def test_throttling_is_known_inside_a_success(guance: Side, act: Callable[[Any], Any], body: dict[str, Any]) -> None:
    """Whatever the envelope says, or leaves out, around its code."""
    with pytest.raises(ThrottledError):
        asked(guance, act, httpx.Response(200, json=body))


def test_what_only_speaks_of_throttling_is_a_payload(guance: Side) -> None:
    """Logs of somebody's own calls hold the code, too."""
    rows = [{"success": False, "errorCode": THROTTLED["ak"], "code": 401}]
    assert asked(guance, QUESTIONS[0], httpx.Response(200, json=answer(rows))) == rows


@pytest.mark.parametrize("reply", [httpx.Response(401), httpx.Response(401, html="<title>Sign in</title>")])
def test_a_refusal_that_is_not_the_vendors_says_nothing_of_a_key(guance: Side, reply: httpx.Response) -> None:
    """Something in front of Guance refused: the key may be good."""
    with pytest.raises(AuthenticationError):
        asked(guance, QUESTIONS[1], reply)
