"""Guance.dataway: the DataWay of the workspace."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from dffkit import Guance
from dffkit.errors import AdministratorRoleError, MisuseError, ServerError

from ..sides import Server, Side
from .answers import OPTIONS, PATH, WORKSPACE, answer, refusal


def test_data_goes_to_openway_with_the_token_of_the_workspace(guance: Side) -> None:
    """The token is fetched with the first write."""
    server = Server(answer(WORKSPACE), httpx.Response(200))
    written = guance.do(lambda it: it.dataway.write_metric("m", {"a": "b"}, {"f": 1}), server, **OPTIONS)
    hosts = [(request.url.host, request.url.path, request.url.params.get("token")) for request in server.requests]
    assert hosts == [("openapi.test", PATH, None), ("openway.test", "/v1/write/metric", "tkn_x")]
    assert ("df-api-key" in server.requests[1].headers, written.status_code) == (False, 200)


def test_the_facade_of_its_dataway_has_the_token_too(guance: Side) -> None:
    """Also as the first thing that is called."""
    server = Server(answer(WORKSPACE), httpx.Response(200))
    guance.do(lambda it: it.dataway.api.write.write_by_category("metric", body="m f=1i"), server, **OPTIONS)
    assert server.queries("token") == [None, "tkn_x"]


def test_no_data_leaves_without_a_token(guance: Side) -> None:
    """The error is the one about the key, after one request."""
    server = Server(refusal(403, "ft.PermissionDenied"))
    with pytest.raises(AdministratorRoleError):
        guance.do(lambda it: it.dataway.write_metric("m", None, {"f": 1}), server, **OPTIONS | {"retries": 2})
    assert len(server.requests) == 1


def test_a_token_that_cannot_be_fetched_is_not_asked_for_again_and_again(guance: Side) -> None:
    """The call for it has its own attempts; the write around it does not multiply them."""
    server = Server(httpx.Response(503, headers={"Retry-After": "0"}))
    with pytest.raises(ServerError, match=r"guance\.get_current_workspace"):
        guance.do(lambda it: it.dataway.query("M::m"), server, **OPTIONS | {"retries": 1})
    with pytest.raises(ServerError, match=r"guance\.get_current_workspace"):
        guance.do(lambda it: it.dataway.write_metric("m", None, {"f": 1}), server, **OPTIONS | {"retries": 1})
    assert len(server.requests) == 4


def test_its_dataway_is_one_and_has_its_settings() -> None:
    """One object, the connection as it was set up for Guance."""
    guance = Guance(**OPTIONS | {"timeout": 7, "verify": False})
    settings = guance.dataway.settings
    assert guance.dataway is guance.dataway
    assert (settings.timeout, settings.retries, settings.verify) == (7.0, 0, False)
    assert guance.dataway.clock is guance.clock


def test_closing_closes_its_dataway(guance: Side) -> None:
    """A write after the block is misuse."""
    server = Server(answer(WORKSPACE), httpx.Response(200))
    kept: list[Any] = []

    def act(it: Any) -> Any:
        kept.append(it.dataway)
        return it.dataway.write_metric("m", None, {"f": 1})

    guance.do(act, server, **OPTIONS)
    late = kept[0].write_metric
    with pytest.raises(MisuseError, match="is closed"):
        asyncio.run(late("m", None, {"f": 1})) if guance.kind == "async" else late("m", None, {"f": 1})
