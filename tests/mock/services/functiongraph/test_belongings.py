"""What belongs to a function or a project: triggers, events, settings, tags, instances, packages, applications."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import pytest

from ...clock import Clock
from .bodies import HELLO

if TYPE_CHECKING:
    from .asking import Ask

TIMER = {"trigger_type_code": "TIMER", "event_data": {"name": "t", "schedule_type": "Rate", "schedule": "1d"}}
DIS = {
    "stream_name": "clicks",
    "sharditerator_type": "LATEST",
    "polling_interval": 30,
    "polling_unit": "s",
    "is_serial": "true",
    "batch_size": 100,
}
PACKAGE = {"depend_type": "zip", "depend_file": base64.b64encode(b"PK").decode(), "runtime": "Python3.9"}


def triggers_of(hello: str) -> str:
    """The path of a function's triggers."""
    return hello.replace("/functions/", "/triggers/")


async def test_triggers_begin_on_but_for_those_that_do_not(ask: Ask, hello: str) -> None:
    """And passwords are not shown again."""
    timer = (await ask("POST", triggers_of(hello), TIMER)).body
    data = {"instance_id": "i", "db_name": "d", "db_password": "hidden", "collection_name": "c", "batch_size": 1}
    dds = (await ask("POST", triggers_of(hello), {"trigger_type_code": "DDS", "event_data": data})).body
    assert (timer["trigger_status"], dds["trigger_status"]) == ("ACTIVE", "DISABLED")
    assert timer["event_data"] == TIMER["event_data"]
    assert "hidden" not in str((await ask("GET", triggers_of(hello))).body)


async def test_a_trigger_is_switched_and_reads_in_another_way(ask: Ask, hello: str) -> None:
    """A change has its data in a list of one; the rest of the data stays."""
    made = (await ask("POST", triggers_of(hello), {"trigger_type_code": "DIS", "event_data": DIS})).body
    path = f"{triggers_of(hello)}/DIS/{made['trigger_id']}"
    change = {"trigger_status": "DISABLED", "event_data": [{"is_serial": False, "polling_interval": 60}]}
    changed = (await ask("PUT", path, change)).body
    assert changed["event_data"] == {**DIS, "is_serial": "false", "polling_interval": 60}
    assert changed == (await ask("GET", path)).body
    assert (await ask("GET", path.replace("/DIS/", "/TIMER/"))).status == 404
    assert (await ask("DELETE", path)).status == 204
    assert (await ask("GET", path)).status == 404


async def test_all_triggers_of_a_version_or_of_the_function_are_deleted(ask: Ask, hello: str) -> None:
    """A URN without a version has them all."""
    await ask("POST", f"{hello}/versions", {"version": "v1"})
    for version in ("", ":v1"):
        await ask("POST", f"{triggers_of(hello)}{version}", TIMER)
    assert len((await ask("GET", f"{triggers_of(hello)}:v1")).body) == 1
    assert len((await ask("GET", triggers_of(hello))).body) == 2
    assert (await ask("DELETE", f"{triggers_of(hello)}:v1")).status == 204
    assert len((await ask("GET", triggers_of(hello))).body) == 1
    assert (await ask("DELETE", triggers_of(hello))).status == 204
    assert (await ask("GET", triggers_of(hello))).body == []
    assert (await ask("POST", f"{triggers_of(hello)}:v9", TIMER)).status == 404


async def test_events_are_kept_once_a_name_and_listed_without_content(ask: Ask, hello: str) -> None:
    """A name in use is a 403, as the service's table of errors has it."""
    event = {"name": "one", "content": "e30="}
    made = (await ask("POST", f"{hello}/events", event)).body
    assert (await ask("POST", f"{hello}/events", event)).error == (403, "FSS.1073")
    assert (await ask("GET", f"{hello}/events")).body == {"events": [made], "count": 1, "next_marker": 1}
    path = f"{hello}/events/{made['id']}"
    await ask("PUT", path, {"content": "WzFd"})
    assert (await ask("GET", path)).body == {**made, "content": "WzFd"}
    assert [(await ask("DELETE", path)).status for _ in range(2)] == [204, 404]


async def test_each_version_has_a_configuration_of_its_own(ask: Ask, hello: str, clock: Clock) -> None:
    """With the defaults of what was not said, and the moment at which it was set first."""
    await ask("POST", f"{hello}/versions", {"version": "v1"})
    await ask("PUT", f"{hello}:v1/async-invoke-config", {"max_async_retry_attempts": 3})
    clock.now += 60
    await ask("PUT", f"{hello}:v1/async-invoke-config", {"max_async_retry_attempts": 2})
    shown = (await ask("GET", f"{hello}:v1/async-invoke-config")).body
    assert (shown["max_async_retry_attempts"], shown["max_async_event_age_in_seconds"]) == (2, 3600)
    assert (shown["created_time"], shown["last_modified"]) == ("2026-01-01T08:00:00+08:00", "2026-01-01 08:01:00")
    assert (await ask("GET", f"{hello}/async-invoke-config")).status == 404
    assert (await ask("GET", f"{hello}/async-invoke-configs")).body["async_invoke_configs"] == [shown]
    assert (await ask("DELETE", f"{hello}:v1/async-invoke-config")).status == 204
    assert (await ask("GET", f"{hello}/async-invoke-configs")).body["count"] == 0


async def test_reserved_instances_are_one_thing_in_both_lists(ask: Ask, hello: str) -> None:
    """As the number and as the configuration; 0 takes them back."""
    await ask("POST", f"{hello}/versions", {"version": "v1"})
    await ask("POST", f"{hello}/aliases", {"name": "prod", "version": "v1"})
    await ask("PUT", f"{hello}/reservedinstances", {"count": 2})
    await ask("PUT", f"{hello}:!prod/reservedinstances", {"count": 1})
    counts = (await ask("GET", "/fgs/functions/reservedinstances")).body
    configs = (await ask("GET", "/fgs/functions/reservedinstanceconfigs")).body["reserved_instances"]
    assert (counts["count"], [row["count"] for row in counts["reservedinstances"]]) == (2, [2, 1])
    assert [(row["qualifier_type"], row["qualifier_name"], row["min_count"]) for row in configs] == [
        ("version", "latest", 2),
        ("alias", "prod", 1),
    ]
    await ask("PUT", f"{hello}/reservedinstances", {"count": 0})
    assert (await ask("GET", "/fgs/functions/reservedinstances")).body["count"] == 1


async def test_tags_are_seen_from_the_function_the_project_and_a_search(ask: Ask, hello: str) -> None:
    """A key has one value a function, and all its values in the project."""
    await ask("POST", "/fgs/functions", {**HELLO, "func_name": "other"})
    for name, value in (("hello", "1"), ("hello", "2"), ("other", "3")):
        path = f"/functions/urn:fss:cn-north-4:mock-project:function:default:{name}:latest/tags"
        created = {"action": "create", "tags": [{"key": "team", "value": value}]}
        assert (await ask("POST", f"{path}/create", created)).status == 204
    first = f"/functions/{hello.removeprefix('/fgs/functions/')}:latest/tags"
    assert (await ask("GET", first)).body["tags"] == [{"key": "team", "value": "2"}]
    assert (await ask("GET", "/functions/tags")).body["tags"] == [{"key": "team", "values": ["2", "3"]}]

    async def names(**asked: object) -> list[str]:
        found = await ask("POST", "/functions/resource-instances/filter", asked)
        return [row["resource_name"] for row in found.body["resources"]]

    assert await names(matches=[{"key": "team", "value": "3"}]) == ["other"]
    assert await names(matches=[{"key": "resource_name", "value": "hel"}]) == ["hello"]
    assert await names(without_any_tag=True) == []
    assert (await ask("POST", "/functions/resource-instances/count", {})).body == {"total_count": 2}
    gone = {"action": "delete", "tags": [{"key": "team", "value": "2"}]}
    assert [(await ask("DELETE", f"{first}/delete", gone)).status for _ in range(2)] == [204, 404]
    assert await names(without_any_tag=True) == ["hello"]


async def test_tracing_is_off_until_a_key_is_set(ask: Ask, hello: str) -> None:
    """And off again with an empty one."""
    keys = {"tracing_ak": "ak", "tracing_sk": "sk"}
    assert (await ask("GET", f"{hello}/tracing")).status == 404
    await ask("PUT", f"{hello}/tracing", keys)
    assert (await ask("GET", f"{hello}/tracing")).body == keys
    await ask("PUT", f"{hello}/tracing", {"tracing_ak": "", "tracing_sk": ""})
    assert (await ask("GET", f"{hello}/tracing")).status == 404


async def test_a_snapshot_is_switched_for_a_published_version_in_java(ask: Ask) -> None:
    """Not for latest, and not for another runtime."""
    made = (await ask("POST", "/fgs/functions", {**HELLO, "runtime": "Java11"})).body
    path = f"/fgs/functions/{made['func_urn'].removesuffix(':latest')}"
    await ask("POST", f"{path}/versions", {"version": "v1"})
    assert (await ask("POST", f"{path}/snapshots/enable")).status == 400
    assert (await ask("GET", f"{path}:v1/snapshots/state")).body == {"state": "disable"}
    assert (await ask("POST", f"{path}:v1/snapshots/enable")).status == 204
    assert (await ask("GET", f"{path}:v1/snapshots/state")).body == {"state": "enable"}


async def test_packages_have_versions_and_go_with_the_last_one(ask: Ask) -> None:
    """A name in use gets its next version; a function that uses one shows it."""
    made = [(await ask("POST", "/fgs/dependencies/version", {**PACKAGE, "name": "tools"})).body for _ in range(2)]
    assert [one["version"] for one in made] == [1, 2]
    assert len({one["dep_id"] for one in made}) == 1
    path = f"/fgs/dependencies/{made[0]['dep_id']}/version"
    assert [row["version"] for row in (await ask("GET", path)).body["dependencies"]] == [1, 2]
    (row,) = (await ask("GET", "/fgs/dependencies?dependency_type=private&name=tools")).body["dependencies"]
    assert (row["id"], row["version"]) == (made[0]["dep_id"], 2)
    assert (await ask("GET", "/fgs/dependencies?dependency_type=public")).body["dependencies"] == []
    function = (await ask("POST", "/fgs/functions", {**HELLO, "depend_version_list": [made[1]["id"]]})).body
    code = (await ask("GET", f"/fgs/functions/{function['func_urn']}/code")).body
    assert [one["name"] for one in code["dependencies"]] == ["tools"]
    assert [(await ask("DELETE", f"{path}/{number}")).status for number in (1, 2, 2)] == [204, 204, 404]
    assert (await ask("GET", "/fgs/dependencies")).body["count"] == 0


@pytest.mark.parametrize(("query", "rows"), [("limit=1", 1), ("maxitems=2", 2), ("limit=1&maxitems=2", 1)])
async def test_of_two_limits_of_packages_one_counts(ask: Ask, query: str, rows: int) -> None:
    """``limit``, where both are sent."""
    for name in ("one", "two", "three"):
        await ask("POST", "/fgs/dependencies", {**PACKAGE, "name": name})
    assert len((await ask("GET", f"/fgs/dependencies?{query}")).body["dependencies"]) == rows


async def test_quotas_count_what_is_there(ask: Ask, hello: str) -> None:
    """Functions, workflows and reserved instances."""
    await ask("PUT", f"{hello}/reservedinstances", {"count": 5})
    rows = (await ask("GET", "/fgs/quotas")).body["quotas"]["resources"]
    used = {row["type"]: row["used"] for row in rows}
    assert (used["fgs_func_num"], used["fgs_workflow_num"], used["fgs_func_occurs"]) == (1, 0, 5)


async def test_an_application_is_being_made_and_then_there(ask: Ask) -> None:
    """Look by look; its name is taken once."""
    made = (await ask("POST", "/fgs/applications", {"name": "shop", "template_id": "t"})).body
    path = f"/fgs/applications/{made['application_id']}"
    shown = [(await ask("GET", path)).body for _ in range(2)]
    assert [one["status"] for one in shown] == ["creating", "success"]
    assert shown[1]["name"] == "shop"
    assert (await ask("POST", "/fgs/applications", {"name": "shop"})).error == (409, "FSS.0409")
    assert [(await ask("DELETE", path)).status for _ in range(2)] == [200, 404]


async def test_templates_are_there_from_the_beginning(ask: Ask) -> None:
    """``all`` is every runtime and category."""
    counts = [
        (await ask("GET", f"/fgs/application/templates{query}")).body["count"]
        for query in ("", "?runtime=all", "?runtime=Python3.9&category=image", "?runtime=Go1.x")
    ]
    assert counts == [1, 1, 1, 0]


async def test_a_function_is_logged_under_its_name(ask: Ask, hello: str) -> None:
    """Or in the stream that it was given."""
    assert (await ask("GET", f"{hello}/lts-log-detail")).body["stream_name"] == "hello"
    own = {"log_config": {"group_id": "g", "stream_id": "s"}}
    made = (await ask("POST", "/fgs/functions", {**HELLO, "func_name": "own", **own})).body
    shown = (await ask("GET", f"/fgs/functions/{made['func_urn']}/lts-log-detail")).body
    assert (shown["group_id"], shown["stream_id"]) == ("g", "s")
