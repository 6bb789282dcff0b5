"""What Guance computes of what it is sent: conditions, moments of mutes, names of services; and what it cannot know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from ...state.asking import content

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway

ISSUE = {"name": "a", "level": "issl_1", "description": "b", "extend": {}}
SHOP = '[Team]\nservice = "shop"\ntype = "web"\n'


async def read(gateway: Gateway, made: Any, way: str) -> Any:
    """What a read shows of what was made."""
    return await content(gateway, "GET", way.format(made["uuid"]))


def filtered(name: str, *values: str, operation: str = "in", condition: str = "and") -> dict[str, Any]:
    """One filter."""
    return {"name": name, "operation": operation, "condition": condition, "value": list(values)}


async def test_the_condition_of_a_blacklist_is_that_of_its_filters(gateway: Gateway) -> None:
    """Source and filters, in the form of the documented example; a change of the filters changes it."""
    body = {"name": "a", "type": "logging", "source": "shop", "filters": [filtered("level", "debug", "info")]}
    made = await content(gateway, "POST", "/api/v1/blacklist/add", body)
    assert made["conditions"] == "{ source =  'shop'  and ( level in [ 'debug' ,  'info' ] )}"
    body["filters"] = [filtered("level", "debug"), filtered("host", "a.*", operation="not_match", condition="or")]
    await content(gateway, "POST", f"/api/v1/blacklist/{made['uuid']}/modify", body)
    shown = await read(gateway, made, "/api/v1/blacklist/{}/get")
    assert shown["conditions"] == "{ source =  'shop'  and ( level in [ 'debug' ]  or  host notmatch [ 'a.*' ] )}"


async def test_the_condition_of_an_index_is_that_of_its_filters(gateway: Gateway) -> None:
    """An index without filters has none."""
    body = {"name": "a", "duration": "7d", "extend": {"filters": [filtered("host", "web")]}}
    made = await content(gateway, "POST", "/api/v1/log_index_cfg/add", body)
    assert made["conditions"] == "{  `host` in [ 'web' ] }"
    body = {"name": "b", "duration": "7d", "extend": {"filters": []}}
    assert (await content(gateway, "POST", "/api/v1/log_index_cfg/add", body))["conditions"] == ""


@pytest.mark.parametrize(
    ("zone", "end", "moment"),
    [
        ("Asia/Shanghai", "2026/01/01 08:00:00", 1_767_225_600),
        ("UTC", "2026/01/01 08:00:00", 1_767_254_400),
        ("Nowhere/Land", "2026/01/01 08:00:00", None),
        ("UTC", "", None),
    ],
)
async def test_a_mute_ends_when_it_was_told_to(gateway: Gateway, zone: str, end: str, moment: int | None) -> None:
    """Its moments are the texts in its time zone; it repeats for ever where nothing else is said."""
    body = {
        "name": "a",
        "type": "checker",
        "repeatTimeSet": 0,
        "timezone": zone,
        "startTime": "2026/01/01 07:00:00",
        "endTime": end,
        "muteRanges": [],
    }
    made = await content(gateway, "POST", "/api/v1/monitor/mute/create", body)
    assert made["end"] == moment
    assert made["notifyTime"] == made["repeatExpire"] == -1
    assert made["start"] == (None if zone == "Nowhere/Land" else 1_767_250_800 - 28_800 * (zone != "UTC"))


async def test_a_service_is_called_as_its_settings_say(gateway: Gateway) -> None:
    """Name and kind stand in the table of the team, text that is no TOML names nothing."""
    made = await content(gateway, "POST", "/api/v1/service_manage/add", {"serviceCatelog": SHOP})
    shown = await read(gateway, made, "/api/v1/service_manage/{}/get")
    assert (shown["service"], shown["type"], shown["colour"]) == ("shop", "web", "")
    made = await content(gateway, "POST", "/api/v1/service_manage/add", {"serviceCatelog": "no TOML"})
    assert made["service"] == ""


async def test_a_rule_gives_the_role_that_was_sent(gateway: Gateway) -> None:
    """Lists show the first of the roles under the older name."""
    body = {"ssoUUID": "sso_1", "sourceField": "team", "sourceValue": "shop", "targetValues": ["readOnly"]}
    await content(gateway, "POST", "/api/v1/saml/mapping/field/add", body)
    listed = await content(gateway, "GET", "/api/v1/saml/mapping/field/list")
    rows = listed["data"] if isinstance(listed, dict) else listed
    assert [(row["targetValue"], row["roleInfo"]) for row in rows] == [("readOnly", {"name": "", "uuid": "readOnly"})]


async def test_an_slo_has_the_tags_that_it_was_given(gateway: Gateway) -> None:
    """By name: the mock does not make tags of them."""
    body = {"name": "a", "interval": "5m", "goal": 90, "minGoal": 85, "sliUUIDs": ["rul_1"], "tags": ["shop"]}
    made = await content(gateway, "POST", "/api/v1/slo/add", body)
    assert (await read(gateway, made, "/api/v1/slo/{}/get"))["tagInfo"] == [{"name": "shop"}]


async def test_who_made_it_is_not_who_made_the_example(gateway: Gateway) -> None:
    """A new issue names neither a person nor a level of the example, a report no dashboard."""
    made = await content(gateway, "POST", "/api/v1/issue/add", ISSUE)
    issue = await read(gateway, made, "/api/v1/issue/{}/get")
    assert issue["creatorInfo"]["name"] == issue["levelInfo"]["name"] == ""
    report: dict[str, Any] = {
        "title": "a",
        "content": "",
        "dashboardUUID": "dsbd_1",
        "recipient": ["acnt_1"],
        "timeRange": "1d",
    }
    report |= {"crontab": "", "singleExecuteTime": 1, "extend": {}, "timezone": "UTC", "notifyType": "email"}
    await content(gateway, "POST", "/api/v1/crontab_report/add", report)
    (listed,) = await content(gateway, "GET", "/api/v1/crontab_report/list")
    assert listed["dashboardName"] == ""
