"""Arguments of the facade that cannot be meant: refused before anything is sent, by their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import MisuseError, UnreadableReplyError

from ..sides import Server
from .answers import OPTIONS, answer

if TYPE_CHECKING:
    from ..sides import Side


@pytest.mark.parametrize("value", [None, ["mute_1"], {"uuid": "mute_1"}, b"mute_1", object()])
def test_what_is_no_id_deletes_nothing(guance: Side, value: Any) -> None:
    """``None`` is not the id of something that is called None."""
    server = Server(answer({}))
    with pytest.raises(MisuseError, match=rf"delete_mute: .*mute_uuid is of type {type(value).__name__}"):
        guance.do(lambda it: it.api.mutes.delete_mute(value), server, **OPTIONS)
    assert server.requests == []


@pytest.mark.parametrize("name", ["type_", "creator", "is_enable"])
@pytest.mark.parametrize("value", ["checker", b"checker", {"checker": 1}, 5])
def test_what_is_no_list_is_refused(guance: Side, name: str, value: Any) -> None:
    """Of a text, its characters would be sent: a filter that finds nothing."""
    server = Server(answer([]))
    with pytest.raises(MisuseError, match=rf"{name} is of type {type(value).__name__}, this operation takes a list"):
        guance.do(lambda it: it.api.mutes.list_mutes(**{name: value}), server, **OPTIONS)
    assert server.requests == []


@pytest.mark.parametrize("value", [None, "blist_1"])
def test_a_list_that_is_needed_is_not_left_out(guance: Side, value: Any) -> None:
    """Neither by ``None`` nor by the only one that should be in it."""
    server = Server(answer({}))
    with pytest.raises(MisuseError, match=rf"blacklist_uuids is of type {type(value).__name__}, .* takes a list"):
        guance.do(lambda it: it.api.blacklists.delete_blacklists(blacklist_uuids=value), server, **OPTIONS)
    assert server.requests == []


def test_a_list_of_what_to_delete_is_not_empty(guance: Side) -> None:
    """Nobody knows whether a server takes that for nothing or for everything."""
    server = Server(answer({}))
    with pytest.raises(MisuseError, match="blacklist_uuids is empty: give one value at least"):
        guance.do(lambda it: it.api.blacklists.delete_blacklists(blacklist_uuids=[]), server, **OPTIONS)
    assert server.requests == []


@pytest.mark.parametrize("value", [None, ["a"], {"a": 1}])
def test_what_is_no_value_of_a_list_is_refused(guance: Side, value: Any) -> None:
    """By its place."""
    with pytest.raises(MisuseError, match=re.escape(f"creator[1] is of type {type(value).__name__}")):
        guance.do(lambda it: it.api.mutes.list_mutes(creator=["a", value]), Server(answer([])), **OPTIONS)


def test_none_leaves_a_list_out(guance: Side) -> None:
    """As it does any other parameter of a query."""
    server = Server(answer([]))
    guance.do(lambda it: it.api.mutes.list_mutes(type_=None, creator=None, search=None), server, **OPTIONS)
    assert str(server.requests[0].url.query) == "b''"


def test_a_value_of_another_type_is_named(guance: Side) -> None:
    """A number where the vendor has a list of texts: the error says where, and shows no value."""
    server = Server(answer({"uuid": "wksp_1", "name": "mock", "language": 77123}))
    with pytest.raises(UnreadableReplyError, match=r"WorkspaceLanguage is a number that it cannot be") as caught:
        guance.do(lambda it: it.api.workspaces.get_current_workspace(), server, **OPTIONS)
    assert "77123" not in str(caught.value)
