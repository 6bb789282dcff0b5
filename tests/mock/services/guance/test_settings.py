"""Settings of the workspace that one operation sets and another shows; temporary tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...clock import NOW

if TYPE_CHECKING:
    from dffkit import AsyncGuance
    from dffkit_mock.gateway import Gateway

WORKSPACE = "/api/v1/workspace/"


async def get(guance: AsyncGuance, path: str) -> Any:
    """The content of an answer."""
    return (await guance.do_get(WORKSPACE + path))["content"]


async def test_a_menu_is_shown_as_it_was_set(guance: AsyncGuance) -> None:
    """At one level or at two; of two, the first version shows the upper one."""
    assert len((await get(guance, "menu/get"))["config"]) == 15
    one = [{"key": "Scene", "value": 0}, {"key": "Rum", "value": 1}]
    answered = (await guance.do_post(WORKSPACE + "menu/set", body={"menu": one}))["content"]
    assert answered["config"] == one
    assert (await get(guance, "menu/get"))["config"] == (await get(guance, "menu_v2/get"))["config"] == one
    two = [{"key": "Scene", "isShow": True, "children": [{"key": "NotesList", "isShow": False}]}]
    await guance.do_post(WORKSPACE + "menu_v2/set", body={"menu": two})
    assert (await get(guance, "menu_v2/get"))["config"] == two
    assert (await get(guance, "menu/get"))["config"] == [{"key": "Scene", "value": 1}]


async def test_attributes_are_shown_as_they_were_set(guance: AsyncGuance) -> None:
    """All of them are replaced."""
    declared = {"organization": "99", "team": ["a", "b"]}
    await guance.do_post(WORKSPACE + "declaration/modify", body={"declaration": declared})
    assert await get(guance, "declaration/get") == {"declaration": None, **declared}


async def test_a_temporary_token_is_known_until_it_is_revoked(gateway: Gateway, guance: AsyncGuance) -> None:
    """With its end by the gateway's clock; to revoke it twice does no harm."""
    path, store = "/api/v1/offline_token/temporary_token/", gateway.instance.store
    body = {"roles": ["readOnly"], "expires": 3600}
    made = [(await guance.do_post(path + "create", body=body))["content"]["token"] for _ in range(2)]
    assert len(set(made)) == 2
    assert [record.value["until"] for record in store.records(("guance", "temporary_token"), ())] == [NOW + 3600] * 2
    for _ in range(2):
        await guance.do_post(path + "revoke", body={"token": made[0]})
    assert [record.key for record in store.records(("guance", "temporary_token"), ())] == [made[1]]
