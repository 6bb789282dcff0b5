"""dffkit.connectors.guance: payloads and their envelope."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from dffkit.connectors.guance import PayloadDict, PayloadList
from dffkit.connectors.guance._payload import unwrapped

AROUND = {"code": 200, "errorCode": "", "message": "", "success": True, "traceId": "T-1"}


def envelope(content: Any, **more: Any) -> dict[str, Any]:
    """An answer as Guance gives it, keys in its order."""
    return {"code": 200, "content": content, **AROUND, **more}


def test_an_object_is_a_dict_of_the_payload_alone() -> None:
    """However it is printed, walked, compared, measured or serialised."""
    payload = {"uuid": "wksp_x", "name": "n"}
    found = unwrapped(envelope(payload))
    assert (isinstance(found, dict), found == payload, len(found), list(found)) == (True, True, 2, ["uuid", "name"])
    assert (repr(found), json.dumps(found), json.dumps(found, indent=2), dict(found), {**found}) == (
        repr(payload),
        json.dumps(payload),
        json.dumps(payload, indent=2),
        payload,
        payload,
    )
    assert ("uuid" in found, "content" in found, "success" in found) == (True, False, False)
    assert not unwrapped(envelope({}))


def test_what_is_printed_holds_no_secret() -> None:
    """Tokens and keys of a workspace are hidden where somebody looks, as in models, and are there to be used."""
    keys = unwrapped(envelope([{"ak": "wsak_1", "sk": "sk_1"}, "text", None]))
    workspace = unwrapped(envelope({"name": "n", "token": "tkn_1", "more": {"cliToken": "wkcli_1"}}))
    assert f"{keys}" == "[{'ak': 'wsak_1', 'sk': '***'}, 'text', None]"
    assert f"{workspace!r}" == "{'name': 'n', 'token': '***', 'more': {'cliToken': '***'}}"
    assert (keys[0]["sk"], workspace["token"], "tkn_1" in json.dumps(workspace)) == ("sk_1", "tkn_1", True)


def test_an_object_answers_for_its_envelope() -> None:
    """Scripts of DataFlux Func read ``result["content"]``; they find the payload there."""
    found = unwrapped(envelope({"uuid": "wksp_x"}, pageInfo={"count": 1}))
    assert found["content"] is found
    assert (found["content"]["uuid"], found["success"], found["pageInfo"]) == ("wksp_x", True, {"count": 1})
    assert (found.get("content"), found.get("code"), found.get("nothing", 7)) == (found, 200, 7)
    with pytest.raises(KeyError, match="nothing"):
        found["nothing"]


def test_the_keys_of_the_payload_win() -> None:
    """A payload may have a key of the envelope's own."""
    found = unwrapped(envelope({"content": "text", "message": "hello"}))
    assert (found["content"], found["message"], found.get("message"), found["code"]) == ("text", "hello", "hello", 200)
    assert found.envelope["content"] is found


def test_a_list_is_a_list_of_the_payload_alone() -> None:
    """With the keys of the envelope by name, the page among them."""
    found = unwrapped(envelope([1, 2, 3], pageInfo={"totalCount": 9}))
    assert (isinstance(found, list), found == [1, 2, 3], json.dumps(found), repr(found)) == (
        True,
        True,
        "[1, 2, 3]",
        "[1, 2, 3]",
    )
    assert (found[0], found[-1], found[1:], found["pageInfo"]) == (1, 3, [2, 3], {"totalCount": 9})
    assert found["content"] is found is found.get("content")
    assert (found.get("pageInfo"), found.get("nothing"), "pageInfo" in found) == ({"totalCount": 9}, None, False)
    with pytest.raises(KeyError, match="nothing"):
        found["nothing"]


@pytest.mark.parametrize("content", [{"a": {"b": 1}}, [{"b": 1}], {}, []])
def test_the_whole_answer_is_at_hand(content: Any) -> None:
    """As it came, its keys in their order."""
    body = envelope(content)
    found = unwrapped(copy.deepcopy(body))
    assert (found.envelope, list(found.envelope), json.dumps(found.envelope)) == (body, list(body), json.dumps(body))


@pytest.mark.parametrize("content", [True, False])
def test_a_flag_answers_for_its_envelope(content: bool) -> None:
    """Deletes answer true: it is equal to it, printed as it, copied and pickled whole, and knows its envelope."""
    found = unwrapped(envelope(content))
    assert (found == content, bool(found), repr(found), str(found)) == (True, content, repr(content), str(content))
    assert (found["content"], found["success"], found.get("nothing", 7)) == (content, True, 7)
    assert found.envelope == envelope(content)
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert (twin, twin["traceId"]) == (content, "T-1")
    with pytest.raises(KeyError, match="nothing"):
        found["nothing"]


@pytest.mark.parametrize("content", [None, "need_confirm", 0, 1.5])
def test_a_scalar_comes_as_it_is(content: Any) -> None:
    """There is nothing that could carry an envelope."""
    found = unwrapped(envelope(content))
    assert (type(found), found) == (type(content), content)


def test_an_answer_without_an_envelope_is_its_own_payload() -> None:
    """Some exports have none."""
    bare, rows = unwrapped({"item": 7}), unwrapped([1])
    assert (type(bare), bare, bare.envelope) == (PayloadDict, {"item": 7}, {})
    assert (type(rows), rows, rows.envelope) == (PayloadList, [1], {})
    with pytest.raises(KeyError):
        bare["content"]


@pytest.mark.parametrize("content", [{"a": {"b": 1}}, [{"b": 1}]])
def test_a_payload_can_be_copied_and_pickled(content: Any) -> None:
    """With its envelope."""
    found = unwrapped(envelope(content))
    for twin in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):
        assert (type(twin), twin, twin.envelope) == (type(found), content, envelope(content))
