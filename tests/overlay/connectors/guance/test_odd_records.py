"""Records that are not as documented: what of them is read all the same, and how an error names the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import UnreadableReplyError
from dffkit.types.guance import MuteSettings

from ..sides import Server
from .answers import OPTIONS, answer

if TYPE_CHECKING:
    from ..sides import Side

MUTE: dict[str, Any] = {"uuid": "mute_1", "type": "host"}


@pytest.mark.parametrize(
    "odd",
    [
        {"status": "0", "id": "383"},
        {"type": "brand-new", "newField": {"a": [1]}},
        {"tags": None, "creatorInfo": [], "updatorInfo": ""},
        {"tags": {"host": "a"}, "notifyTargets": None, "start": ""},
    ],
)
def test_an_odd_field_does_no_harm(guance: Side, odd: dict[str, Any]) -> None:
    """The list is read, and what was odd is as it came."""
    mutes = guance.do(lambda it: it.api.mutes.list_mutes(), Server(answer([MUTE, MUTE | odd])), **OPTIONS)
    assert [mute.uuid for mute in mutes] == ["mute_1", "mute_1"]


@pytest.mark.parametrize(
    ("odd", "words"),
    [
        ({"type": "host"}, "no key 'uuid' in Mute"),
        (None, "content[1] is null"),
        ("mute_2", "Mute is a text, it should be an object"),
        (MUTE | {"notifyTargets": [None]}, "Mute.notify_targets[0] is null"),
    ],
)
def test_a_record_that_is_none_is_named(guance: Side, odd: Any, words: str) -> None:
    """By its model and the place in it; :meth:`dffkit.Guance.do_get` gives such a list as it came."""
    server = Server(answer([MUTE, odd]))
    with pytest.raises(UnreadableReplyError) as caught:
        guance.do(lambda it: it.api.mutes.list_mutes(), server, **OPTIONS)
    assert words in str(caught.value)
    assert guance.do(lambda it: it.do_get("/api/v1/monitor/mute/list"), server, **OPTIONS) == [MUTE, odd]


def test_a_body_that_lacks_a_key_is_named() -> None:
    """By the key and the model, where one writes bodies as dicts."""
    with pytest.raises(KeyError) as caught:
        MuteSettings.from_dict({"type": "checker"})
    assert str(caught.value) == "'repeatTimeSet' in MuteSettings"
