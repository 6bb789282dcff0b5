"""Guance as users write it; only type-checked."""

from __future__ import annotations

from typing import Any, assert_type

from dffkit import DFF, AsyncGuance, Guance
from dffkit.connectors.dataway import AsyncDataWay, DataWay
from dffkit.connectors.guance import PayloadDict
from dffkit.nodes import Addresses
from dffkit.pacing import Limits
from dffkit.types.guance import ModifyWorkspace, Workspace, WorkspaceReply


def connect() -> None:
    """By id, by class, with settings."""
    assert_type(DFF.CONN("guance"), Guance)
    assert_type(DFF.CONN("guance", raw_envelope=True, node="cn3"), Guance)
    assert_type(DFF.CONN("prod", AsyncGuance), AsyncGuance)
    assert_type(Guance("prod", api_key_id="wsak_x", api_key="sk_x", node="cn3", timeout=5, retries=0), Guance)
    Guance("prod", pacing=Limits(calls=10))
    Guance("prod", pacing=False)
    Guance(nod="cn3")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def read(guance: Guance) -> None:
    """Properties and raw calls."""
    assert_type(guance.is_api_key_valid, bool)
    assert_type(guance.is_api_key_match, bool)
    assert_type(guance.workspace, PayloadDict)
    assert_type(guance.workspace_uuid, str)
    assert_type(guance.workspace_token, str)
    assert_type(guance.workspace_language, str)
    assert_type(guance.addresses, Addresses)
    assert_type(guance.dataway, DataWay)
    assert_type(guance.do_get("/api/v1/workspace/get", {"a": 1}), Any)
    assert_type(guance.do_post("/api/v1/workspace/modify", body={"desc": ""}), Any)
    reply = guance.api.workspace.modify_workspace(body=ModifyWorkspace(desc=""))
    assert_type(reply, WorkspaceReply)
    assert_type(reply.content, Workspace)


async def read_async() -> None:
    """The same, awaited."""
    async with AsyncGuance(node="us1") as guance:
        assert_type(await guance.is_api_key_valid, bool)
        assert_type(await guance.workspace, PayloadDict)
        assert_type(await guance.workspace_uuid, str)
        assert_type(guance.dataway, AsyncDataWay)
        assert_type(await guance.do_get("/api/v1/workspace/get"), Any)
        assert_type(await guance.api.workspace.get_current_workspace(), WorkspaceReply)
