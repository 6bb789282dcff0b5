"""Functions: one record behind configuration and code, changed and deleted as the service does it."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

import pytest

from ...clock import Clock
from .bodies import HELLO

if TYPE_CHECKING:
    import httpx

    from .asking import Ask

CODE = b"PK: a zip, as far as the mock looks"
ZIP = {"func_code": {"file": base64.b64encode(CODE).decode()}, "code_type": "zip", "code_filename": "code.zip"}
CHANGE = {name: HELLO[name] for name in ("func_name", "runtime", "handler", "memory_size", "timeout")}


async def test_a_new_function_has_what_its_code_and_its_memory_say(ask: Ask) -> None:
    """URN, digest, size and processor time follow from what was sent."""
    made = (await ask("POST", "/fgs/functions", {**HELLO, **ZIP})).body
    assert made["func_urn"] == "urn:fss:cn-north-4:mock-project:function:default:hello:latest"
    assert (made["digest"], made["code_size"]) == (hashlib.sha512(CODE).hexdigest(), len(CODE))
    assert (made["code_type"], made["code_filename"], made["cpu"], made["type"]) == ("zip", "code.zip", 400, "v2")
    assert made["last_modified"] == "2026-01-01T08:00:00+08:00"


async def test_what_was_not_sent_is_not_there(ask: Ask) -> None:
    """Nothing of the spec's example of another function is shown of this one."""
    made = (await ask("POST", "/fgs/functions", HELLO)).body
    assert {"user_data", "xrole", "app_xrole", "description", "depend_version_list"}.isdisjoint(made)


async def test_a_name_is_taken_once_in_a_project(ask: Ask, hello: str) -> None:
    """Also by a function in another package."""
    assert (await ask("POST", "/fgs/functions", {**HELLO, "package": "other"})).error == (409, "FSS.1061")
    assert (await ask("GET", f"{hello}/config")).body["package"] == "default"


async def test_latest_and_no_version_are_one(ask: Ask, hello: str) -> None:
    """Whichever way it is named, it is the same function."""
    assert (await ask("GET", f"{hello}/config")).body == (await ask("GET", f"{hello}:latest/config")).body


async def test_a_change_of_the_configuration_leaves_the_code(ask: Ask, clock: Clock) -> None:
    """And what it does not speak of; encrypted variables are never shown."""
    first = (await ask("POST", "/fgs/functions", {**HELLO, **ZIP, "user_data": '{"a": "1"}', "xrole": "reader"})).body
    clock.now += 60
    path = f"/fgs/functions/{first['func_urn']}/config"
    secret = {"encrypted_user_data": '{"key": "hidden"}'}
    changed = (await ask("PUT", path, {**CHANGE, **secret, "memory_size": 512, "description": "greets"})).body
    assert changed == (await ask("GET", path)).body
    assert (changed["memory_size"], changed["cpu"], changed["description"]) == (512, 600, "greets")
    assert (changed["digest"], changed["user_data"]) == (first["digest"], first["user_data"])
    assert (changed["app_xrole"], changed["last_modified"]) == ("reader", "2026-01-01T08:01:00+08:00")
    assert "hidden" not in str(changed)


async def test_a_change_of_the_code_leaves_the_configuration(ask: Ask, hello: str, clock: Clock) -> None:
    """Digest and size are those of the new code, and the code itself is not shown."""
    clock.now += 60
    changed = (await ask("PUT", f"{hello}/code", ZIP)).body
    assert changed == (await ask("GET", f"{hello}/code")).body
    assert (changed["code_size"], changed["func_code"]["file"]) == (len(CODE), "")
    assert changed["func_code"]["link"].endswith("/mock-project/default/hello/latest/code.zip")
    config = (await ask("GET", f"{hello}/config")).body
    assert (config["digest"], config["handler"]) == (hashlib.sha512(CODE).hexdigest(), HELLO["handler"])
    assert config["last_modified"] == "2026-01-01T08:01:00+08:00"


async def test_code_that_is_no_base64_is_refused(ask: Ask, hello: str) -> None:
    """And the function stays as it was."""
    before = (await ask("GET", f"{hello}/code")).body
    refused = await ask("PUT", f"{hello}/code", {"code_type": "zip", "func_code": {"file": "a"}})
    assert refused.status == 400
    assert (await ask("GET", f"{hello}/code")).body == before


async def test_a_limit_of_instances_switches_a_function_off(ask: Ask, hello: str) -> None:
    """With 0 instances it is called by nobody; -1 lifts the limit."""
    limited = await ask("PUT", f"{hello}/config-max-instance", {"max_instance_num": 0})
    assert limited.body["strategy_config"] == {"concurrency": 0, "concurrent_num": 1}
    for call in ("invocations", "invocations-async"):
        assert (await ask("POST", f"{hello}/{call}", {})).error == (429, "FSS.0429")
    await ask("PUT", f"{hello}/config-max-instance", {"max_instance_num": -1})
    assert (await ask("POST", f"{hello}/invocations", {})).status == 200


async def test_lists_are_filtered_and_paged(ask: Ask) -> None:
    """By a part of the name and by package, page by page until the end."""
    for name, package in (("hello", "default"), ("hello-2", "other"), ("bye", "default")):
        await ask("POST", "/fgs/functions", {**HELLO, "func_name": name, "package": package})

    async def names(query: str) -> list[str]:
        return [row["func_name"] for row in (await ask("GET", f"/fgs/functions?{query}")).body["functions"]]

    assert await names("func_name=hell") == ["hello", "hello-2"]
    assert await names("package_name=default") == ["hello", "bye"]
    page = (await ask("GET", "/fgs/functions?maxitems=2")).body
    assert (page["next_marker"], page["count"], len(page["functions"])) == (2, 3, 2)
    assert await names(f"maxitems=2&marker={page['next_marker']}") == ["bye"]
    behind = (await ask("GET", "/fgs/functions?marker=9999999999")).body
    assert (behind["functions"], behind["next_marker"], behind["count"]) == ([], 3, 3)


async def test_a_deleted_function_takes_everything_with_it(ask: Ask, hello: str) -> None:
    """Versions, aliases, triggers, events, tags and the rest are gone, also for the next function of the name."""
    urn = hello.removeprefix("/fgs/functions/")
    await ask("POST", f"{hello}/versions", {"version": "v1"})
    await ask("POST", f"{hello}/aliases", {"name": "prod", "version": "v1"})
    await ask("POST", f"{hello}/events", {"name": "one", "content": "e30="})
    await ask("PUT", f"{hello}/async-invoke-config", {})
    await ask("PUT", f"{hello}/tracing", {"tracing_ak": "ak", "tracing_sk": "sk"})
    await ask("PUT", f"{hello}/reservedinstances", {"count": 1})
    await ask("POST", f"/functions/{urn}:latest/tags/create", {"action": "create", "tags": [{"key": "a"}]})
    await ask("POST", f"{hello}/invocations-async", {})
    assert (await ask("DELETE", hello)).status == 204
    assert (await ask("GET", f"{hello}/config")).error == (404, "FSS.1051")
    assert (await ask("GET", f"{hello}/versions")).error == (404, "FSS.1051")
    assert (await ask("GET", "/fgs/functions/reservedinstances")).body["count"] == 0
    assert (await ask("GET", "/functions/tags")).body["tags"] == []
    await ask("POST", "/fgs/functions", HELLO)
    assert (await ask("GET", f"{hello}/aliases")).body == []
    assert (await ask("GET", f"{hello}/events")).body["events"] == []
    assert (await ask("GET", f"{hello}/async-invocations")).body["invocations"] == []
    assert (await ask("GET", f"{hello}/async-invoke-config")).status == 404
    assert (await ask("GET", f"{hello}/tracing")).status == 404
    assert len((await ask("GET", f"{hello}/versions")).body["versions"]) == 1


async def test_projects_do_not_see_each_other(client: httpx.AsyncClient, hello: str) -> None:
    """A function belongs to the project of its path."""
    elsewhere = await client.get(f"/v2/other-project{hello}/config", headers={"X-Auth-Token": "mock-iam-token"})
    assert (elsewhere.status_code, elsewhere.json()["error_code"]) == (404, "FSS.1051")


async def test_an_export_can_be_imported_under_another_name(ask: Ask, hello: str) -> None:
    """The zip has the configuration, and a function made of it has the same."""
    await ask("PUT", f"{hello}/config", {**CHANGE, "memory_size": 1024})
    zipped = await ask("GET", f"{hello}/export?config=true&code=true")
    body = {"func_name": "copy", "file_name": "copy.zip", "file_type": "zip"}
    made = await ask("POST", "/fgs/functions/import", {**body, "file_code": base64.b64encode(zipped.content).decode()})
    assert made.status == 200, made.text
    assert (made.body["memory_size"], made.body["runtime"]) == (1024, "Python3.9")
    assert made.body["digest"] == hashlib.sha512(zipped.content).hexdigest()
    assert (await ask("GET", "/fgs/functions")).body["count"] == 2


@pytest.mark.parametrize("file_code", ["", "bm8gemlw", "UEsDBA=="])
async def test_what_is_no_zip_is_not_imported(ask: Ask, file_code: str) -> None:
    """The refusal says so, and nothing is made."""
    body = {"func_name": "copy", "file_name": "copy.zip", "file_type": "zip", "file_code": file_code}
    assert (await ask("POST", "/fgs/functions/import", body)).status == 400
    assert (await ask("GET", "/fgs/functions")).body["count"] == 0
