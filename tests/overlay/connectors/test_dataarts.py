"""dffkit.DataArts and its async twin."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncDataArts, DataArts
from dffkit.connectors.dataarts import InstancePage, InstanceRow
from dffkit.errors import (
    MissingSettingError,
    MisuseError,
    PermissionDeniedError,
    UnreadableReplyError,
    VendorFailureError,
)
from dffkit.types.dataarts import RunningData, RunningParam

from .sides import Server, Side

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

LOWER: dict[str, Any] = {"x-request-id": "inner-2"}
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "instance": "i1", "ak": "a", "sk": "s"}
ASKED: dict[str, Any] = {"job_name": "ETL_Job", "start_time": 1705248000000, "end_time": 1705311669796}
ROW = {
    "jobId": 1, "failCount": -1, "endTime": 0, "inputRowCount": -1, "status": "running", "somethingNew": 7,
    "runningData": json.dumps({"jobId": "ca7e", "type": "DLI", "more": 1}),
    "runningParam": json.dumps({"total": 1, "rows": [{"name": "运行参数", "value": "v"}]}),
}  # fmt: skip


def wrapped(body: Any, status_code: int = 200, **headers: str) -> dict[str, Any]:
    """The answer of the service behind, as it comes."""
    text = body if isinstance(body, str) else json.dumps(body)
    return {"status_code": status_code, "body": text, "header_map": headers or {"X-Request-Id": "inner-1"}}


def listed(*rows: Any, total: int | None = None) -> dict[str, Any]:
    """A page of rows."""
    found = {"msg": "success", "rows": list(rows), "success": True, "total": len(rows) if total is None else total}
    return wrapped(found)


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (DataArts, AsyncDataArts))


def test_all_three_levels_come_parsed_and_typed(side: Side) -> None:
    """The page, its rows, and the two documents in each row."""
    page = side.do(lambda da: da.instances(937987, **ASKED), Server(listed(ROW)), **HERE)
    row = page.rows[0]
    assert (type(page), type(row), type(row.data), type(row.param)) == (
        InstancePage, InstanceRow, RunningData, RunningParam,
    )  # fmt: skip
    assert (page.total, page.msg, page.request_id, row.status) == (1, "success", "inner-1", "running")
    assert (row.job_id, row.data.job_id, row.param.rows[0].value) == (1, "ca7e", "v")


def test_sentinels_and_unknown_fields_are_kept(side: Side) -> None:
    """-1 and 0 are values, and what is new is not lost on any level."""
    row = side.do(lambda da: da.instances(1, **ASKED), Server(listed(ROW)), **HERE).rows[0]
    assert (row.fail_count, row.input_row_count, row.end_time, row["somethingNew"], row.data["more"]) == (
        -1,
        -1,
        0,
        7,
        1,
    )


def test_the_texts_stay_reachable(side: Side) -> None:
    """Of the body and of the two documents."""
    answer = listed(ROW)
    page = side.do(lambda da: da.instances(1, **ASKED), Server(answer), **HERE)
    assert (page.answer.body, page.rows[0].running_data) == (answer["body"], ROW["runningData"])
    assert page.answer.header_map.to_dict() == {"X-Request-Id": "inner-1"}


@pytest.mark.parametrize("text", [None, "", "no json", "[1]", "null"])
def test_a_document_that_is_none_is_none(side: Side, text: str | None) -> None:
    """And its text is there."""
    row = {} if text is None else {"runningData": text, "runningParam": text}
    found = side.do(lambda da: da.instances(1, **ASKED), Server(listed(row)), **HERE).rows[0]
    assert (found.data, found.param) == (None, None)
    assert (found.running_data or None) == (text or None)


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (1705248000000, "1705248000000"),
        (0, "0"),
        (datetime(2024, 1, 14, 16, tzinfo=UTC), "1705248000000"),
        (datetime(2024, 1, 15, 0, tzinfo=timezone(timedelta(hours=8))), "1705248000000"),
        (datetime(2024, 1, 14, 16, 0, 0, 796999, tzinfo=UTC), "1705248000796"),
    ],
)
def test_times_go_out_as_whole_milliseconds(side: Side, moment: Any, expected: str) -> None:
    """Numbers as they are, points in time whatever their zone."""
    server = Server(listed())
    side.do(lambda da: da.instances(1, **ASKED | {"start_time": moment}), server, **HERE)
    assert server.queries("start_time") == [expected]


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2024, 1, 14), "start_time has no time zone"),
        (1705248000, "looks like seconds: multiply it by 1000"),
        (1705248000000.0, "whole milliseconds since 1970 or a datetime with a time zone, not float"),
        ("2024-01-14", "not str"),
        (True, "not bool"),
        (1705311669797, "is before start_time"),
    ],
)
def test_times_that_are_none_are_refused(side: Side, moment: Any, words: str) -> None:
    """A time without a zone may be any of a day's hours; no request is made."""
    server = Server(listed())
    with pytest.raises(MisuseError, match=words):
        side.do(lambda da: da.instances(1, **ASKED | {"start_time": moment}), server, **HERE)
    assert server.requests == []


def test_instance_and_workspace_are_those_of_the_settings_unless_given(side: Side) -> None:
    """The instance is a header, the workspace a query parameter."""
    server = Server(listed())
    side.do(lambda da: da.instances("937987", **ASKED), server, **HERE, workspace="w1")
    side.do(
        lambda da: da.instances("937987", **ASKED, instance="i2", workspace_id="w2"), server, **HERE, workspace="w1"
    )
    side.do(lambda da: da.instances("937987", **ASKED), server, **HERE)
    assert [request.headers["instance"] for request in server.requests] == ["i1", "i2", "i1"]
    assert server.queries("workspace_id") == ["w1", "w2", None]
    assert server.requests[0].url.path == "/v1/p1/datamap/node/937987/instances"


def test_an_instance_that_nobody_named_is_asked_for(side: Side) -> None:
    """With every place where it may be given."""
    options = {name: value for name, value in HERE.items() if name != "instance"}
    with pytest.raises(
        MissingSettingError, match=r"dataarts needs instance: pass instance=…, set DFFKIT_DATAARTS_INSTA"
    ):
        side.do(lambda da: da.instances(1, **ASKED), Server(listed()), **options)


@pytest.mark.parametrize(
    ("answer", "code", "words"),
    [
        (wrapped({"msg": "The workspace does not exist.", "success": False}), "200", "The workspace does not exist."),
        (wrapped({"error_code": "DLM.4001", "error_msg": "bad"}, 400), "DLM.4001", "bad"),
        (wrapped("upstream gave up", 502), "502", "upstream gave up"),
        (wrapped("", 500), "500", None),
    ],
)
@pytest.mark.parametrize("by", ["instances", "api"])
def test_a_failure_inside_a_200_is_raised(side: Side, answer: Any, code: str, words: str | None, by: str) -> None:
    """By the method and by the plain operation, with the request id of the service behind."""
    server = Server(httpx.Response(200, json=answer, headers={"X-Request-Id": "outer-1"}))
    acts: dict[str, Any] = {
        "instances": lambda da: da.instances(1, **ASKED),
        "api": lambda da: da.api.instances.show_instance_infos("1", **ASKED, offset=0, limit=1),
    }
    with pytest.raises(VendorFailureError) as caught:
        side.do(acts[by], server, **HERE)
    assert (caught.value.error_code, caught.value.error_msg, caught.value.request_id) == (code, words, "inner-1")
    assert "inner-1" in str(caught.value)


def test_without_an_inner_request_id_the_outer_one_counts(side: Side) -> None:
    """And names of headers are compared whatever their case."""
    failed = {"msg": "no", "success": False}
    outer = httpx.Response(200, json=wrapped(failed, Server="x"), headers={"X-Request-Id": "outer-1"})
    inner = httpx.Response(200, json=wrapped(failed, **LOWER), headers={"X-Request-Id": "outer-1"})
    found = []
    for answer in (outer, inner):
        with pytest.raises(VendorFailureError) as caught:
            side.do(lambda da: da.instances(1, **ASKED), Server(answer), **HERE)
        found.append(caught.value.request_id)
    assert found == ["outer-1", "inner-2"]


@pytest.mark.parametrize(
    "body", ["<html>", "", "[]", "null", '{"rows": 5, "success": true}', '{"rows": [1], "success": true}']
)
def test_a_body_that_cannot_be_read_says_so(side: Side, body: str) -> None:
    """Not an empty page."""
    with pytest.raises(UnreadableReplyError):
        side.do(lambda da: da.instances(1, **ASKED), Server(wrapped(body)), **HERE)


def test_a_403_says_that_the_interface_is_by_invitation(side: Side) -> None:
    """The usual advice alone would send people to the wrong person."""
    server = Server(httpx.Response(403, json={"error_code": "DLM.4030", "error_msg": "no"}))
    with pytest.raises(PermissionDeniedError, match="open to invited accounts only: ask Huawei Cloud") as caught:
        side.do(lambda da: da.instances(1, **ASKED), server, **HERE)
    assert caught.value.error_code == "DLM.4030"


def test_every_run_comes_once(side: Side) -> None:
    """Offsets follow from the rows that came, up to the total inside the body."""
    rows = [{"taskRunningLogId": at} for at in range(5)]
    server = Server(listed(*rows[:2], total=5), listed(*rows[2:4], total=5), listed(rows[4], total=5))
    found = side.do(lambda da: da.iter_instances(1, **ASKED, page_size=2), server, **HERE)
    assert [row.task_running_log_id for row in found] == [0, 1, 2, 3, 4]
    assert (server.queries("offset"), server.queries("limit")) == (["0", "2", "4"], ["2"] * 3)


def test_arguments_of_a_walk_are_checked_at_once(side: Side) -> None:
    """Not when the first row is wanted."""
    with pytest.raises(MisuseError, match="page_size"):
        side.do(lambda da: da.iter_instances(1, **ASKED, page_size=0), Server(listed()), **HERE)
    with pytest.raises(MisuseError, match="no time zone"):
        side.do(lambda da: da.iter_instances(1, **ASKED | {"end_time": datetime(2024, 2, 1)}), Server(listed()), **HERE)


def test_the_whole_way_through_the_mock(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """The vendor's own answer, escapes and all, with nothing but the address of the mock."""
    page = side.do(lambda da: da.instances(937987, **ASKED))
    row = page.rows[0]
    assert (row.task_id, row.speed, row.fail_count, row.workspace_name) == (937987, 0.0, -1, "kw_test")
    assert row.data.first_time_etl_sql_list.startswith("Create table if NOT EXISTS wk.")
    assert row.param.rows[0].name == "运行参数"
    assert len(side.do(lambda da: da.iter_instances(937987, **ASKED))) == 1
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
