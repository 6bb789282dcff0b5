"""What is made, changed and shown: keys, conflicts, owners, moments, and what a request may not change."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .asking import REQUEST_ID, ask, content, tell

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway

    from ..clock import Clock

FUNCTIONS = "/v2/mock-project/fgs/functions"
URN = "urn:fss:cn-north-4:mock-project:function:default:hello:latest"
MUTES = "/api/v1/monitor/mute"
MUTE = {"type": "custom", "name": "night", "repeatTimeSet": 0, "timezone": "Asia/Shanghai"}


def function(name: str = "hello", **more: Any) -> dict[str, Any]:
    """The body that creates a function."""
    usual = {"package": "default", "runtime": "Python3.9", "timeout": 30, "handler": "index.handler"}
    return {"func_name": name, **usual, "memory_size": 256, **more}


async def test_a_urn_is_made_of_project_package_and_name(generic: Gateway) -> None:
    """Whatever the example is called, and in the caller's project."""
    made = await tell(generic, "POST", FUNCTIONS, function("hi", package="tools"))
    assert made["func_urn"] == "urn:fss:cn-north-4:mock-project:function:tools:hi:latest"
    assert made["namespace"] == "mock-project"


async def test_a_urn_without_version_means_the_latest(generic: Gateway) -> None:
    """Both find the same function."""
    await tell(generic, "POST", FUNCTIONS, function())
    short = await tell(generic, "GET", f"{FUNCTIONS}/{URN.removesuffix(':latest')}/config")
    assert short == await tell(generic, "GET", f"{FUNCTIONS}/{URN}/config")


async def test_a_key_that_is_taken_is_a_conflict(generic: Gateway) -> None:
    """With the documented status and code, and nothing is changed."""
    await tell(generic, "POST", FUNCTIONS, function(timeout=30))
    reply = await ask(generic, "POST", FUNCTIONS, function(timeout=60))
    assert (reply.status, json.loads(reply.body)["error_code"], reply.refused_by) == (409, "FSS.1061", "state")
    assert (await tell(generic, "GET", f"{FUNCTIONS}/{URN}/config"))["timeout"] == 30


async def test_what_is_unique_together_is_a_conflict(generic: Gateway) -> None:
    """A field has a name once in its source; in another it may have it again, and it may keep its own."""
    body = {"name": "host", "alias": "Host", "fieldSource": "logging"}
    made = await content(generic, "POST", "/api/v1/field_cfg/add", body)
    assert (await ask(generic, "POST", "/api/v1/field_cfg/add", body)).status == 400
    await content(generic, "POST", "/api/v1/field_cfg/add", {**body, "fieldSource": "rum"})
    await content(generic, "POST", f"/api/v1/field_cfg/{made['uuid']}/modify", {**body, "alias": "The host"})


async def test_projects_do_not_see_each_other(generic: Gateway) -> None:
    """What belongs to one is not found in another."""
    await tell(generic, "POST", FUNCTIONS, function())
    assert (await tell(generic, "GET", "/v2/other/fgs/functions"))["functions"] == []


async def test_what_is_owned_needs_its_owner_and_goes_with_it(generic: Gateway) -> None:
    """An alias of no function is not found; with the function all that it owns is gone."""
    alias = f"{FUNCTIONS}/{URN}/aliases"
    assert (await ask(generic, "POST", alias, {"name": "a1", "version": "latest"})).status == 404
    await tell(generic, "POST", FUNCTIONS, function())
    made = await tell(generic, "POST", alias, {"name": "a1", "version": "latest"})
    assert made["alias_urn"] == "urn:fss:cn-north-4:mock-project:function:default:hello:!a1"
    await tell(generic, "DELETE", f"{FUNCTIONS}/{URN}")
    await tell(generic, "POST", FUNCTIONS, function())
    assert await tell(generic, "GET", alias) == []


async def test_an_owner_that_is_not_named_is_looked_for(generic: Gateway) -> None:
    """A reply is deleted by its id alone, wherever the issue is that it belongs to."""
    issue = {"name": "disk", "level": "system_level_0", "description": "full", "extend": {"text": ""}}
    owner = await content(generic, "POST", "/api/v1/issue/add", issue)
    body = {"issueUUID": owner["uuid"], "content": "seen", "extend": {}}
    reply = await content(generic, "POST", "/api/v1/issue/reply/create", body)
    assert reply["issueUUID"] == owner["uuid"]
    await content(generic, "DELETE", f"/api/v1/issue/reply/{reply['uuid']}/delete")
    assert await content(generic, "GET", f"/api/v1/issue/reply/{owner['uuid']}/list") == []


async def test_moments_are_the_clocks(generic: Gateway, clock: Clock) -> None:
    """Creation stays, the change is renewed, both in the form of the example."""
    made = await content(generic, "POST", f"{MUTES}/create", MUTE)
    clock.now += 60
    changed = await content(generic, "POST", f"{MUTES}/{made['uuid']}/modify", {**MUTE, "name": "day"})
    assert (made["createAt"], made["updateAt"]) == (1767225600, 1767225600)
    assert (changed["createAt"], changed["updateAt"], changed["name"]) == (1767225600, 1767225660, "day")


async def test_ids_are_the_same_in_every_run_and_different_in_each(generic: Gateway) -> None:
    """In the vendor's form; after a reset they come again."""
    first = [(await content(generic, "POST", f"{MUTES}/create", MUTE))["uuid"] for _ in range(2)]
    generic.instance.store.reset()
    assert [(await content(generic, "POST", f"{MUTES}/create", MUTE))["uuid"] for _ in range(2)] == first
    assert len(set(first)) == 2
    assert all(uuid.startswith("mute_") and len(uuid) == 37 for uuid in first)


async def test_what_an_operation_sets_is_set(generic: Gateway) -> None:
    """A constant, a translated switch, a property of another name, and one inside an object."""
    mute = await content(generic, "POST", f"{MUTES}/create", MUTE)
    await content(generic, "POST", f"{MUTES}/{mute['uuid']}/disable")
    (row,) = await content(generic, "GET", f"{MUTES}/list")
    assert row["status"] == 2
    dates = await content(generic, "POST", "/api/v1/notice/date/add", {"name": "d", "noticeDates": ["2026/01/01"]})
    assert dates["dates"] == ["2026/01/01"]
    body = {"name": "s", "interval": "5m", "goal": 99, "minGoal": 90, "sliUUIDs": ["rul_1"]}
    slo = await content(generic, "POST", "/api/v1/slo/add", body)
    assert (slo["config"]["goal"], slo["config"]["sli_infos"]) == (99, [{"id": "rul_1"}])
    assert "alertPolicyInfos" not in slo
    await content(generic, "POST", f"/api/v1/slo/{slo['uuid']}/set_disable", {"isDisable": True})
    assert (await content(generic, "GET", f"/api/v1/slo/{slo['uuid']}/get"))["status"] == 2


async def test_an_update_does_not_change_the_key(generic: Gateway) -> None:
    """A body may repeat it, or say another: the record is still found by its own."""
    await tell(generic, "POST", FUNCTIONS, function())
    await tell(generic, "POST", f"{FUNCTIONS}/{URN}/aliases", {"name": "a1", "version": "latest"})
    body = {"name": "other", "version": "latest", "description": "changed"}
    await tell(generic, "PUT", f"{FUNCTIONS}/{URN}/aliases/a1", body)
    shown = await tell(generic, "GET", f"{FUNCTIONS}/{URN}/aliases/a1")
    assert (shown["name"], shown["description"]) == ("a1", "changed")


async def test_several_at_once_are_deleted_as_far_as_they_are_there(generic: Gateway) -> None:
    """One wrong key among right ones is no error; only wrong ones are."""
    made = await content(generic, "POST", "/api/v1/tag/create", {"name": "t"})
    target, body = "/api/v1/tag/delete", {"tagUUIDs": [made["uuid"], "tag_nothing"]}
    await content(generic, "POST", target, body)
    assert (await ask(generic, "POST", target, body)).status == 404


async def test_an_act_needs_what_it_names(generic: Gateway) -> None:
    """Then the engine answers."""
    target = f"{FUNCTIONS}/{URN}/invocations"
    assert (await ask(generic, "POST", target, {})).status == 404
    await tell(generic, "POST", FUNCTIONS, function())
    assert (await ask(generic, "POST", target, {})).status == 200


async def test_an_answer_names_its_request(generic: Gateway) -> None:
    """Where the example has the id of a request, the answer has its own."""
    told = await tell(generic, "GET", f"{MUTES}/list")
    assert told["traceId"] == f"TRACE-{REQUEST_ID.upper()}"


async def test_texts_with_the_key_in_them_follow(generic: Gateway) -> None:
    """An address that has the id of the example in it gets the new one."""
    body = {"type": "saml", "idpName": "okta", "emailDomains": ["example.com"], "role": "general"}
    made = await content(generic, "POST", "/api/v1/sso/saml_create", body)
    assert made["loginURL"] == f"https://auth.example.com/saml/login/{made['uuid']}"


async def test_who_asks_for_an_example_changes_nothing(generic: Gateway) -> None:
    """``Prefer`` goes to the engine, and what it shows is not stored."""
    reply = await ask(generic, "POST", FUNCTIONS, function(), Prefer="code=200")
    assert json.loads(reply.body)["func_name"] == "download_file_from_obs"
    assert (await tell(generic, "GET", FUNCTIONS))["functions"] == []


async def test_an_upsert_makes_or_changes(generic: Gateway) -> None:
    """Each of the list that the body has."""
    await tell(generic, "POST", FUNCTIONS, function())
    tags = f"/v2/mock-project/functions/{URN}/tags"
    for value in ("1", "2"):
        await tell(generic, "POST", f"{tags}/create", {"action": "create", "tags": [{"key": "a", "value": value}]})
    assert (await tell(generic, "GET", tags))["tags"] == [{"key": "a", "value": "2"}]
