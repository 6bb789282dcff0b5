"""Guance as users write it; only type-checked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any, Unpack, assert_type

from dffkit import DFF, AsyncGuance, Guance
from dffkit.connectors.dataway import AsyncDataWay, DataWay
from dffkit.connectors.guance import Attachment, DqlOptions, Envelope, Moment, PayloadDict, Progress, Rows
from dffkit.nodes import Addresses
from dffkit.pacing import Limits
from dffkit.types.guance import Checker, ModifyWorkspace, PageInfo, Series, TagEntry, Workspace


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
    assert_type(guance.run_function("my_set__my_script.run", x=1), Any)


def call(guance: Guance) -> None:
    """The facade returns the content; its envelope, and the records of all pages."""
    assert_type(guance.api.workspaces.modify_workspace(body=ModifyWorkspace(desc="")), Workspace)
    assert_type(guance.api.tags.list_tags(page_size=10), list[TagEntry])
    assert_type(guance.api.checkers.iter_checkers(checker_uuid=["rul_1", "rul_2"]), Iterator[Checker])
    guance.api.checkers.iter_checkers(page_index=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    guance.api.mutes.list_mutes(is_enable=["1"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    with guance.envelope() as envelope:
        guance.api.tags.get_tag("tag_1")
    assert_type(envelope.trace_id, str)
    assert_type(envelope.page_info, PageInfo | None)


def query(guance: Guance) -> None:
    """Rows are dicts in a sequence; series and rows page by page."""
    rows = guance.query("M::cpu:(usage_idle)", timedelta(hours=1), limit=10)
    assert_type(rows[0], dict[str, Any])
    assert_type(rows[:2], list[dict[str, Any]])
    assert_type(rows.series, list[Series])
    assert_type(rows.columns, list[str])
    assert_type(guance.iter_series("M::cpu:(usage_idle) BY host"), Iterator[Series])
    assert_type(guance.iter_rows("L::nginx", page_size=500), Iterator[dict[str, Any]])
    guance.query("M::cpu", limt=10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def annotate(
    guance: Guance, start: Moment, file: Attachment, progress: Progress, **options: Unpack[DqlOptions]
) -> Rows:
    """What methods take and give has a name of the connector's."""
    with guance.envelope() as envelope:
        assert_type(envelope, Envelope)
    guance.upload_sourcemap(file, "appid_x", progress=progress)
    return guance.query("M::cpu", start, **options)


async def read_async() -> None:
    """The same, awaited."""
    async with AsyncGuance(node="us1") as guance:
        assert_type(await guance.is_api_key_valid, bool)
        assert_type(await guance.workspace, PayloadDict)
        assert_type(await guance.workspace_uuid, str)
        assert_type(guance.dataway, AsyncDataWay)
        assert_type(await guance.do_get("/api/v1/workspace/get"), Any)
        assert_type(await guance.api.workspaces.get_current_workspace(), Workspace)
        assert_type(guance.api.checkers.iter_checkers(), AsyncIterator[Checker])
        assert_type(await guance.run_function("report_event"), Any)
        assert_type((await guance.query("M::cpu"))[0], dict[str, Any])
        assert_type(guance.iter_series("M::cpu"), AsyncIterator[Series])
        assert_type(guance.iter_rows("L::nginx"), AsyncIterator[dict[str, Any]])
