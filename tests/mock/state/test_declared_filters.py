"""What specs say of the parameters of lists."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from dffkit_mock.state.filters.declared import declared, is_reason

from .asking import ask, content, tell

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway

RECORD = {
    "uuid": "rul_1",
    "status": 0,
    "name": "Night shift",
    "isFavorite": True,
    "tags": ["a", "b"],
    "empty": [],
    "createAt": 1571931447,
    "ends": "2019-10-24T15:37:27.000000Z",
    "tagInfo": [{"id": "tag_1"}, {"id": "tag_2"}],
    "config": {"sli": {"status": "ok"}},
}
CASES = {"cases": {"favorite": {"isFavorite": True}, "off": {"status": 2}, "total": {}}}
CONDITIONS = {"conditions": {"property": "key", "value": "value", "equal": "equal"}}


@pytest.mark.parametrize(
    ("said", "wanted", "passes"),
    [
        ("uuid", "rul_1", True),
        ("uuid", "rul_2, rul_1", True),
        ("uuid", ["rul_2"], False),
        ("tags[]", "b", True),
        ("tags[]", "c", False),
        ("tagInfo[].id", ["tag_3", "tag_2"], True),
        ("tagInfo[].id", "tag", False),
        ("config.sli.status", "ok", True),
        ("nothing.at.all", "x", False),
        ({"property": ["nothing", "uuid"]}, "rul_1", True),
        ({"property": "name", "match": "part"}, "NIGHT", True),
        ({"property": "name", "match": "part"}, "day", False),
        ({"property": "tags[]", "match": "all"}, "a,b", True),
        ({"property": "tags[]", "match": "all"}, "a,c", False),
        ({"property": "createAt", "match": "from"}, 1571931447000, True),
        ({"property": "createAt", "match": "from"}, "2019-10-24T15:37:28", False),
        ({"property": "createAt", "match": "until"}, "1571931447", True),
        ({"property": "createAt", "match": "until"}, 1571931446, False),
        ({"property": "nothing", "match": "until"}, 1571931446, False),
        ({"property": "ends", "match": "bound"}, "lt:2019-10-24T15:37:28Z", True),
        ({"property": "ends", "match": "bound"}, "lte:2019-10-24T15:37:27Z", True),
        ({"property": "ends", "match": "bound"}, "gt:2019-10-24T15:37:27Z", False),
        ({"property": "ends", "match": "bound"}, "gte:2019-10-24T15:37:27Z", True),
        ({"property": "ends", "match": "bound"}, "eq:2019-10-24T15:37:27Z", True),
        ({"property": "ends", "match": "bound"}, "neq:2019-10-24T15:37:27Z", False),
        ({"property": "tags", "match": "present"}, "true", True),
        ({"property": "empty", "match": "present"}, True, False),
        ({"property": "empty", "match": "present"}, "false", True),
        (CASES, "favorite", True),
        (CASES, "off", False),
        (CASES, ["off", "favorite"], True),
        (CASES, "total", True),
        (CASES, "mine", False),
        ({**CASES, "ignored": "Who made it is not known."}, "mine", True),
        (CONDITIONS, [{"key": "status", "value": 0}, {"key": "uuid", "value": "x", "equal": False}], True),
        (CONDITIONS, [{"key": "status", "value": 0}, {"key": "uuid", "value": "x", "equal": True}], False),
        (CONDITIONS, [{"key": "status", "value": 0, "equal": False}], False),
    ],
)
def test_a_record_passes(said: Any, wanted: Any, passes: bool) -> None:
    """Each form compares as specs/README.md says."""
    matches = declared(said)
    assert matches is not None
    assert matches(RECORD, wanted) is passes


def test_a_reason_chooses_nothing() -> None:
    """What sorts or is ignored compares no record."""
    assert declared({"ignored": "It is not known."}) is None
    assert declared({"sort": "key"}) is None
    assert is_reason({"ignored": "It is not known."})
    assert not is_reason({**CASES, "ignored": "Who made it is not known."})


async def checkers(gateway: Gateway, *policies: list[str]) -> list[str]:
    """New monitors with these alert policies; their ids."""
    script = {"type": "simpleCheck", "title": "t", "name": "n", "targets": [], "checkerOpt": {"rules": []}}
    bodies = [{"jsonScript": script, "alertPolicyUUIDs": some} for some in policies]
    return [(await content(gateway, "POST", "/api/v1/checker/add", body))["uuid"] for body in bodies]


async def test_monitors_are_found_by_their_alert_policy(generic: Gateway) -> None:
    """The parameter is called otherwise than the property."""
    made = await checkers(generic, ["altpl_a"], ["altpl_a", "altpl_b"], [])
    rows = await content(generic, "GET", "/api/v1/checker/list?alertPolicyUUID=altpl_b,altpl_c")
    assert [row["uuid"] for row in rows] == made[1:2]


async def test_slos_are_found_by_their_monitor(generic: Gateway) -> None:
    """The property is deep in the record."""
    for name, monitor in (("one", "rul_1"), ("two", "rul_2")):
        body = {"name": name, "interval": "5m", "goal": 90, "minGoal": 60, "sliUUIDs": [monitor]}
        await tell(generic, "POST", "/api/v1/slo/add", body)
    found = await content(generic, "GET", "/api/v1/slo/list?refSli=rul_2")
    assert [row["name"] for row in found["data"]] == ["two"]


async def test_viewers_are_found_by_json_text(generic: Gateway) -> None:
    """A parameter of JSON text is read before it is compared."""
    for name, tags in (("both", ["web", "ops"]), ("bare", [])):
        body = {"name": name, "tagNames": tags, "ownerType": "viewer", "type": "CUSTOM", "templateInfos": {}}
        await tell(generic, "POST", "/api/v1/viewer/add", body)
    rows = await content(generic, "GET", f"/api/v1/viewer/list?tagNames={quote(json.dumps(['ops']))}")
    assert [row["name"] for row in rows] == ["both"]


async def test_issues_are_found_by_channel_conditions_and_time(generic: Gateway) -> None:
    """Properties of a body choose as parameters do."""
    for name, channel in (("disk", "chan_a"), ("net", "chan_b")):
        body = {"name": name, "level": "l", "description": "d", "extend": {}, "channelUUIDs": [channel]}
        await tell(generic, "POST", "/api/v1/issue/add", body)
    now = int(generic.instance.clock())
    for asked, names in (
        ({"channelUUID": "chan_b"}, ["net"]),
        ({"filters": [{"key": "level", "value": "l", "equal": True}]}, ["disk", "net"]),
        ({"filters": [{"key": "level", "value": "l", "equal": False}]}, []),
        ({"startTime": now - 9, "endTime": now + 9}, ["disk", "net"]),
        ({"startTime": (now + 9) * 1000}, []),
    ):
        rows = (await content(generic, "POST", "/api/v1/issue/list", asked))["data"]
        assert sorted(row["name"] for row in rows) == names, asked


@pytest.mark.parametrize(("wanted", "found"), [("stop", True), ("ok", False)])
async def test_a_task_that_was_disabled_is_stopped(generic: Gateway, wanted: str, found: bool) -> None:
    """The list tells by the task's own status."""
    task = {"name": "n", "url": "http://shop.example", "frequency": "1m", "status": "ok"}
    body = {"type": "http", "regions": ["reg_1"], "task": task}
    made = await content(generic, "POST", "/api/v1/dialing_task/add", body)
    await tell(generic, "POST", "/api/v1/dialing_task/set_disable", {"taskUUIDs": [made["uuid"]], "isDisable": True})
    rows = await content(generic, "GET", f"/api/v1/dialing_task/list?dialingStatus={wanted}&frequency=1m")
    assert [row["uuid"] for row in rows] == ([made["uuid"]] if found else [])


@pytest.mark.parametrize(("wanted", "names"), [(0, ["off"]), (1, ["on"]), ("0,1", ["off", "on"])])
async def test_mutes_are_found_by_whether_they_are_enabled(generic: Gateway, wanted: Any, names: list[str]) -> None:
    """1 and 0 stand for what the record writes as 0 and 2."""
    for name in ("on", "off"):
        body = {"repeatTimeSet": 0, "timezone": "Asia/Shanghai", "name": name, "type": "custom"}
        made = await content(generic, "POST", "/api/v1/monitor/mute/create", body)
    await tell(generic, "POST", f"/api/v1/monitor/mute/{made['uuid']}/disable")
    rows = await content(generic, "GET", f"/api/v1/monitor/mute/list?isEnable={wanted}")
    assert sorted(row["name"] for row in rows) == names


async def test_a_time_that_cannot_be_read_is_refused(generic: Gateway) -> None:
    """In a sentence that says which parameter, also where nothing is stored."""
    reply = await ask(generic, "POST", "/api/v1/issue/list", {"startTime": -3})
    assert reply.status == 400
    assert "startTime: this is no time" in json.loads(reply.body)["message"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("funcId=guance__openapi.test", True),
        ("funcTitle=nothing", False),
        ("funcScriptId=guance", True),
        ("funcScriptId=guance__openapi", True),
        ("funcScriptId=func", False),
    ],
)
async def test_functions_that_nothing_creates_are_chosen_among(generic: Gateway, query: str, found: bool) -> None:
    """Records of the examples are found as those that were made; of two properties, either may say it."""
    rows = await content(generic, "GET", f"/api/v1/outer_function/list?{query}")
    assert ("guance__openapi.test" in {row["id"] for row in rows}) is found


@pytest.mark.parametrize("operator", ["gte", "lt"])
async def test_users_without_an_end_are_in_no_range(generic: Gateway, operator: str) -> None:
    """A password that never ends is neither before nor after a time."""
    told = await tell(generic, "GET", f"/v3/users?password_expires_at={operator}:2016-12-08T22:02:00Z")
    assert told["users"] == []
    assert (await tell(generic, "GET", "/v3/users"))["users"] != []
