"""Guance: the key, and the workspace that owns it."""

from __future__ import annotations

import asyncio
from threading import Thread
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncGuance, Guance
from dffkit.errors import (
    AdministratorRoleError,
    ConnectionFailedError,
    MissingSettingError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
)

from ...servers import dead_port
from ..sides import Server, Side
from .answers import KEYS, OPTIONS, WORKSPACE, answer, refusal

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (KEYS, True),
        ([{"uuid": "wsak_record", "ak": "wsak_test", "sk": "sk_test"}], True),
        ([{"uuid": "wsak_test", "sk": "sk_else"}, {"uuid": "wsak_other", "sk": "sk_test"}], False),
        ([], False),
    ],
)
def test_a_key_is_valid_where_the_pair_is_known(guance: Side, keys: Any, expected: bool) -> None:
    """Id and key must stand in one record."""
    for act in (lambda it: it.is_api_key_valid, lambda it: it.is_api_key_match):
        assert guance.do(act, Server(answer(keys)), **OPTIONS) is expected


@pytest.mark.parametrize("reply", [refusal(403, "ft.InvalidAPIKey"), refusal(401, "ft.LoginFailed")])
def test_a_refused_key_is_not_valid(guance: Side, reply: httpx.Response) -> None:
    """That is an answer to the question."""
    assert guance.do(lambda it: it.is_api_key_valid, Server(reply), **OPTIONS) is False


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (refusal(401, "ft.TriggerApiAkCurrentLimiting"), ThrottledError),
        (refusal(403, "ft.PermissionDenied"), AdministratorRoleError),
        (refusal(500, "ft.InternalServerError"), ServerError),
        (httpx.Response(200, json=answer("no list")), UnreadableReplyError),
    ],
)
def test_what_is_no_answer_about_a_key_is_raised(guance: Side, reply: httpx.Response, kind: type[Exception]) -> None:
    """Throttled, without the role, or out of order: the key may be good all the same."""
    with pytest.raises(kind):
        guance.do(lambda it: it.is_api_key_valid, Server(reply), **OPTIONS)


def test_a_dead_server_says_nothing_about_a_key(guance: Side) -> None:
    """It raises."""
    with pytest.raises(ConnectionFailedError):
        guance.do(lambda it: it.is_api_key_valid, **OPTIONS | {"endpoint": f"http://127.0.0.1:{dead_port()}"})


def test_validity_needs_the_key_itself(guance: Side) -> None:
    """The id alone proves nothing; the setting is named."""
    with pytest.raises(MissingSettingError, match="guance needs api_key: pass api_key=…"):
        guance.do(lambda it: it.is_api_key_valid, Server(answer(KEYS)), **OPTIONS | {"api_key": None})


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda it: it.workspace, WORKSPACE),
        (lambda it: it.workspace_uuid, "wksp_x"),
        (lambda it: it.workspace_token, "tkn_x"),
        (lambda it: it.workspace_language, "en"),
    ],
)
def test_the_workspace(guance: Side, act: Callable[[Any], Any], expected: Any) -> None:
    """What it says of itself."""
    assert guance.do(act, Server(answer(WORKSPACE)), **OPTIONS) == expected


def test_a_workspace_without_a_language_speaks_chinese(guance: Side) -> None:
    """The vendor's default."""
    server = Server(answer({"uuid": "wksp_x", "language": None}))
    assert guance.do(lambda it: it.workspace_language, server, **OPTIONS) == "zh"


def test_a_workspace_without_its_token_names_the_role(guance: Side) -> None:
    """Guance shows the token to administrators only."""
    with pytest.raises(AdministratorRoleError, match=r"without its token.*the role Administrator"):
        guance.do(lambda it: it.workspace_token, Server(answer({"uuid": "wksp_x"})), **OPTIONS)


def test_the_workspace_is_fetched_once() -> None:
    """After a failure, the next one asks again."""
    server = Server(refusal(500, "ft.InternalServerError"), answer(WORKSPACE))
    with Guance(transport=httpx.MockTransport(server), **OPTIONS) as guance:
        with pytest.raises(ServerError):
            _ = guance.workspace
        assert {guance.workspace_uuid for _ in range(3)} == {"wksp_x"}
    assert len(server.requests) == 2


def test_one_thread_fetches_the_workspace_for_all() -> None:
    """Another one that wants it meanwhile waits, and gets what was fetched."""
    others: list[Thread] = []
    found: list[str] = []

    def server(_request: httpx.Request) -> httpx.Response:
        others.append(Thread(target=lambda: found.append(guance.workspace_uuid)))
        if len(others) == 1:
            others[0].start()
            others[0].join(0.1)  # it would be done by then, had it asked for itself
        return httpx.Response(200, json=answer(WORKSPACE))

    with Guance(transport=httpx.MockTransport(server), **OPTIONS) as guance:
        assert guance.workspace_uuid == "wksp_x"
        others[0].join()
    assert (found, len(others)) == (["wksp_x"], 1)


async def test_one_task_fetches_the_workspace_for_all() -> None:
    """The same, in one event loop."""
    requests = []

    async def server(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        for _ in range(100):
            await asyncio.sleep(0)
        return httpx.Response(200, json=answer(WORKSPACE))

    async with AsyncGuance(transport=httpx.MockTransport(server), **OPTIONS) as guance:
        tasks = [asyncio.ensure_future(guance.workspace_uuid) for _ in range(32)]
        assert set(await asyncio.gather(*tasks)) == {"wksp_x"}
    assert len(requests) == 1
