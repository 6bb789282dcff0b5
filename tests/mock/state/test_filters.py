"""What a list chooses by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .asking import content, tell
from .test_call import FUNCTIONS, function

if TYPE_CHECKING:
    from dffkit_mock.gateway import Gateway

MUTE = {"repeatTimeSet": 0, "timezone": "Asia/Shanghai"}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["Night", "day", "tea"]),
        ("?search=NIGHT", ["Night"]),
        ("?search=", ["Night", "day", "tea"]),
        ("?type=tag", ["day"]),
        ("?type=tag,custom", ["Night", "day", "tea"]),
        ("?type=tag&search=tea", []),
        ("?search=nothing", []),
    ],
)
async def test_a_list_shows_what_was_asked_for(generic: Gateway, query: str, names: list[str]) -> None:
    """Equality for a property, any of several values, part of a name for a search, and all of them together."""
    for name, kind in (("Night", "custom"), ("day", "tag"), ("tea", "custom")):
        await tell(generic, "POST", "/api/v1/monitor/mute/create", {**MUTE, "name": name, "type": kind})
    rows = await content(generic, "GET", f"/api/v1/monitor/mute/list{query}")
    assert [row["name"] for row in rows] == names


async def test_a_parameter_may_have_the_word_name_behind_it(generic: Gateway) -> None:
    """``package_name`` is the package."""
    await tell(generic, "POST", FUNCTIONS, function("a", package="one"))
    await tell(generic, "POST", FUNCTIONS, function("b", package="two"))
    told = await tell(generic, "GET", f"{FUNCTIONS}?package_name=two")
    assert [row["func_name"] for row in told["functions"]] == ["b"]


async def test_a_key_may_be_asked_for_by_the_name_of_its_kind(generic: Gateway) -> None:
    """``checkerUUID`` is the ``uuid`` of a checker, one or several."""
    body = {
        "jsonScript": {"type": "simpleCheck", "title": "t", "name": "n", "targets": [], "checkerOpt": {"rules": []}}
    }
    made = [(await content(generic, "POST", "/api/v1/checker/add", body))["uuid"] for _ in range(3)]
    rows = await content(generic, "GET", f"/api/v1/checker/list?checkerUUID={made[0]},{made[2]}")
    assert [row["uuid"] for row in rows] == [made[0], made[2]]


@pytest.mark.parametrize(("kind", "names"), [("all", ["n"]), ("logging", ["n"]), ("tracing", [])])
async def test_all_is_every_record_where_the_spec_says_so(generic: Gateway, kind: str, names: list[str]) -> None:
    """No blacklist is of the type ``all``, which the list has to be asked for."""
    body = {"name": "n", "type": "logging", "sources": ["kodo-log"], "filters": []}
    await tell(generic, "POST", "/api/v1/blacklist/add", body)
    rows = await content(generic, "GET", f"/api/v1/blacklist/list?type={kind}")
    assert [row["name"] for row in rows] == names


@pytest.mark.parametrize("wanted", [True, False])
async def test_a_switch_finds_what_is_stored_as_a_number(generic: Gateway, wanted: bool) -> None:
    """Guance shows 1 and 0 where it asks for true and false."""
    rows = await content(generic, "GET", "/api/v1/permission/list")
    assert {row["isSupportCustomRole"] for row in rows} <= {0, 1}
    found = await content(generic, "GET", f"/api/v1/permission/list?isSupportCustomRole={str(wanted).lower()}")
    assert found == [row for row in rows if row["isSupportCustomRole"] == int(wanted)]


@pytest.mark.parametrize(("wanted", "names"), [("ops", ["both", "ops"]), ("ops,web", ["both", "ops"]), ("none", [])])
async def test_a_list_is_chosen_by_what_objects_were_made_of(generic: Gateway, wanted: str, names: list[str]) -> None:
    """A board is given names of tags, and shows objects of them."""
    for name, tags in (("both", ["web", "ops"]), ("ops", ["ops"]), ("bare", [])):
        body = {"name": name, "tagNames": tags, "templateInfos": {"main": {"charts": []}}}
        await tell(generic, "POST", "/api/v1/dashboards/create", body)
    found = await content(generic, "GET", f"/api/v1/dashboards/list?tagNames={wanted}")
    assert [row["name"] for row in found] == names
