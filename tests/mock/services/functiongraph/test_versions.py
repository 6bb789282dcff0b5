"""Versions and aliases: snapshots, what stands for them, and who answers a call."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from .bodies import HELLO

if TYPE_CHECKING:
    from .asking import Ask


@pytest.fixture
async def two(ask: Ask, hello: str) -> str:
    """A function with the versions v1, of 30 seconds, and v2 and latest, of 60."""
    await ask("POST", f"{hello}/versions", {"version": "v1", "description": "first"})
    change = {name: HELLO[name] for name in ("func_name", "runtime", "handler", "memory_size")}
    await ask("PUT", f"{hello}/config", {**change, "timeout": 60})
    await ask("POST", f"{hello}/versions", {"version": "v2"})
    return hello


async def answering(ask: Ask, path: str, **headers: str) -> str:
    """The version whose log a call comes back with."""
    sent = {"X-CFF-Request-Version": "v1", "X-Cff-Log-Type": "tail", **headers}
    answer = await ask("POST", f"{path}/invocations", {}, **sent)
    return str(answer.body["log"]).rpartition("version: ")[2].strip()


async def test_a_version_is_the_function_as_it_was(ask: Ask, two: str) -> None:
    """A later change is none of a version's; the list begins with latest."""
    rows = (await ask("GET", f"{two}/versions")).body["versions"]
    assert [(row["version"], row["timeout"]) for row in rows] == [("latest", 60), ("v1", 30), ("v2", 60)]
    shown = (await ask("GET", f"{two}:v1/config")).body
    assert (shown["func_urn"].split(":")[-1], shown["timeout"], shown["version_description"]) == ("v1", 30, "first")
    assert "/v1/" in (await ask("GET", f"{two}:v1/code")).body["func_code"]["link"]


async def test_a_version_without_a_name_is_called_after_the_time(ask: Ask, hello: str) -> None:
    """And after its number, where two are published within a second."""
    made = [(await ask("POST", f"{hello}/versions")).body["version"] for _ in range(2)]
    assert made == ["v20260101-080000", "v20260101-080000-2"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"version": "v1"}, (409, "FSS.1062")),
        ({"version": "latest"}, (409, "FSS.1062")),
        ({"version": "v3", "digest": "0" * 128}, (400, "FSS.0400")),
    ],
)
async def test_a_version_that_cannot_be_published(ask: Ask, two: str, body: Any, error: tuple[int, str]) -> None:
    """A name in use, and code that latest does not have."""
    assert (await ask("POST", f"{two}/versions", body)).error == error


async def test_a_function_has_twenty_versions(ask: Ask, hello: str) -> None:
    """With latest; the next is refused."""
    made = [(await ask("POST", f"{hello}/versions", {"version": f"v{number}"})).status for number in range(20)]
    assert made == [200] * 19 + [400]


async def test_only_latest_can_be_changed(ask: Ask, two: str) -> None:
    """A published version stays what it is."""
    body = {name: HELLO[name] for name in ("func_name", "runtime", "handler", "memory_size", "timeout")}
    assert (await ask("PUT", f"{two}:v1/config", body)).status == 400


async def test_a_version_is_deleted_alone_and_not_while_an_alias_needs_it(ask: Ask, two: str) -> None:
    """The alias names it as its main version or as another one."""
    await ask("POST", f"{two}/aliases", {"name": "a", "version": "v2", "additional_version_weights": {"v1": 10}})
    assert [(await ask("DELETE", f"{two}:{version}")).status for version in ("v1", "v2")] == [400, 400]
    await ask("PUT", f"{two}/aliases/a", {"version": "v2"})
    assert (await ask("DELETE", f"{two}:v1")).status == 204
    assert (await ask("GET", f"{two}:v1/config")).status == 404
    assert [row["version"] for row in (await ask("GET", f"{two}/versions")).body["versions"]] == ["latest", "v2"]


async def test_an_alias_needs_versions_that_are_there(ask: Ask, two: str) -> None:
    """Its own and the others, whether it is new or changed."""
    weights = {"additional_version_weights": {"v9": 10}}
    assert (await ask("POST", f"{two}/aliases", {"name": "a", "version": "v9"})).error == (404, "FSS.1051")
    assert (await ask("POST", f"{two}/aliases", {"name": "a", "version": "v1", **weights})).status == 404
    assert (await ask("POST", f"{two}/aliases", {"name": "a", "version": "v1"})).status == 200
    assert (await ask("POST", f"{two}/aliases", {"name": "a", "version": "v1"})).error == (409, "FSS.1063")
    assert (await ask("PUT", f"{two}/aliases/a", {"version": "v1", **weights})).status == 404
    assert (await ask("GET", f"{two}/aliases/a")).body["version"] == "v1"
    assert (await ask("GET", f"{two}/aliases/b")).error == (404, "FSS.1053")


async def test_an_alias_is_changed_whole(ask: Ask, two: str) -> None:
    """What a change leaves out is gone; the list shows what there is now."""
    weights = {"additional_version_weights": {"v2": 50}}
    made = (await ask("POST", f"{two}/aliases", {"name": "a", "version": "v1", "description": "x", **weights})).body
    assert (made["alias_urn"].split(":")[-1], made["additional_version_weights"]) == ("!a", {"v2": 50})
    await ask("PUT", f"{two}/aliases/a", {"version": "v2"})
    (row,) = (await ask("GET", f"{two}/aliases")).body
    assert (row["version"], row["description"], "additional_version_weights" in row) == ("v2", "", False)


async def test_the_urn_of_an_alias_is_that_of_its_version(ask: Ask, two: str) -> None:
    """For reading and for calling, but it deletes nothing."""
    await ask("POST", f"{two}/aliases", {"name": "prod", "version": "v1"})
    assert (await ask("GET", f"{two}:!prod/config")).body["version"] == "v1"
    assert await answering(ask, f"{two}:!prod") == "v1"
    assert (await ask("DELETE", f"{two}:!prod")).status == 400
    assert (await ask("POST", f"{two}:!nobody/invocations", {})).status == 404
    assert (await ask("POST", f"{two}:v9/invocations", {})).status == 404


@pytest.mark.parametrize("percent", [0, 10, 50, 75, 100])
async def test_an_alias_divides_its_calls_exactly(ask: Ask, two: str, percent: int) -> None:
    """Of twenty calls, the other version gets its share."""
    weights = {"additional_version_weights": {"v2": percent}}
    await ask("POST", f"{two}/aliases", {"name": "a", "version": "v1", **weights})
    counted = Counter([await answering(ask, f"{two}:!a") for _ in range(20)])
    assert (counted["v2"], counted["v1"]) == (20 * percent // 100, 20 - 20 * percent // 100)


async def test_a_changed_alias_counts_its_calls_anew(ask: Ask, two: str) -> None:
    """So that a test knows which call goes where, whatever was called before."""
    half = {"version": "v1", "additional_version_weights": {"v2": 50}}
    await ask("POST", f"{two}/aliases", {"name": "a", **half})
    seen = [await answering(ask, f"{two}:!a")]
    await ask("PUT", f"{two}/aliases/a", half)
    seen += [await answering(ask, f"{two}:!a") for _ in range(2)]
    assert seen == ["v1", "v1", "v2"]


async def test_a_function_has_ten_aliases_and_a_hundred_percent(ask: Ask, two: str) -> None:
    """What is beyond is refused."""
    made = [(await ask("POST", f"{two}/aliases", {"name": f"a{n}", "version": "v1"})).status for n in range(11)]
    assert made == [200] * 10 + [400]
    shares = {"version": "latest", "additional_version_weights": {"v1": 60, "v2": 60}}
    assert (await ask("PUT", f"{two}/aliases/a1", shares)).status == 400


@pytest.mark.parametrize(
    ("rule", "headers", "version"),
    [
        ({"rule_type": "header", "param": "Stage", "op": "=", "value": "beta"}, {"Stage": "beta"}, "v2"),
        ({"rule_type": "header", "param": "Stage", "op": "=", "value": "beta"}, {"Stage": "other"}, "v1"),
        ({"rule_type": "header", "param": "Stage", "op": "in", "value": "a, beta"}, {"Stage": "beta"}, "v2"),
        ({"rule_type": "cookie", "param": "stage", "op": "=", "value": "beta"}, {"Cookie": "stage=beta"}, "v2"),
        ({"rule_type": "cookie", "param": "stage", "op": "=", "value": "beta"}, {}, "v1"),
    ],
)
async def test_an_alias_divides_its_calls_by_rules(
    ask: Ask, two: str, rule: dict[str, str], headers: dict[str, str], version: str
) -> None:
    """Headers and cookies choose the other version, whatever the shares."""
    strategy = {"v2": {"combine_type": "and", "rules": [rule]}}
    await ask("POST", f"{two}/aliases", {"name": "a", "version": "v1", "additional_version_strategy": strategy})
    assert await answering(ask, f"{two}:!a", **headers) == version
