"""dffkit.FunctionGraph and its async twin, apart from code and invocations."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.connectors.functiongraph import ConfigChanges, FunctionOptions
from dffkit.errors import MisuseError, VendorFailureError
from dffkit.types.functiongraph import (
    CreateFunctionRequestBody,
    FuncDestinationConfig,
    FunctionConfig,
    UpdateFunctionConfigRequestBody,
)

from ..sides import Server, Side

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock.server import MockServer

URN = "urn:fss:cn-north-4:p1:function:default:hello:latest"
FLOW = "urn:fss:cn-north-4:p1:workflow:default:flow{}:latest"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
CONFIG = {
    "func_urn": URN, "func_name": "hello", "runtime": "Python3.9", "timeout": 30, "handler": "index.handler",
    "memory_size": 256, "user_data": '{"a":"b"}',
}  # fmt: skip
DEMANDED = {name: CONFIG[name] for name in ("func_name", "runtime", "timeout", "handler", "memory_size")}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (FunctionGraph, AsyncFunctionGraph))


def sent(server: Server, index: int = -1) -> Any:
    """The JSON of a request."""
    return json.loads(server.requests[index].content)


# Configuration


def test_variables_go_out_as_json_text_and_come_back_as_a_dict(side: Side) -> None:
    """What the service demands besides is read first."""
    server = Server(CONFIG, CONFIG | {"user_data": '{"x":"1","名":"值"}'})
    changed = side.do(lambda fg: fg.update_function_config(URN, user_data={"x": "1", "名": "值"}), server, **HERE)
    assert [request.method for request in server.requests] == ["GET", "PUT"]
    assert sent(server) == DEMANDED | {"user_data": '{"x":"1","名":"值"}'}
    assert FunctionGraph.user_data(changed) == {"x": "1", "名": "值"}


def test_a_complete_change_reads_nothing_first(side: Side) -> None:
    """One request is enough where all that is demanded is given."""
    server = Server(CONFIG)
    side.do(lambda fg: fg.update_function_config(URN, **DEMANDED, description="d"), server, **HERE)
    assert [request.method for request in server.requests] == ["PUT"]
    assert sent(server) == DEMANDED | {"description": "d"}


def test_what_the_service_does_not_say_has_to_be_given(side: Side) -> None:
    """A configuration without a handler, as that of an image."""
    present = {name: value for name, value in CONFIG.items() if name != "handler"}
    with pytest.raises(MisuseError, match="does not say what handler is, and demands it: pass handler=…"):
        side.do(lambda fg: fg.update_function_config(URN, description="d"), Server(present), **HERE)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "there is nothing to change"),
        ({"userdata": {}}, "no argument 'userdata'; did you mean 'user_data'"),
        ({"user_data": {str(at): "" for at in range(21)}}, "user_data has 21 names, and the service takes 20 at most"),
        ({"user_data": {"a": "x" * 5000}}, "5008 characters long as JSON, and the service takes 4096"),
        ({"user_data": {"a": object()}}, "user_data cannot be written as JSON"),
        ({"user_data": {"a": float("nan")}}, "user_data cannot be written as JSON"),
        (
            {"user_data": "secret=hunter2"},
            "user_data must be a dict, or the text of .*: this text is no JSON$",
        ),
        ({"user_data": '["hunter2"]'}, "this text stands for a value of type list$"),
        (
            {"encrypted_user_data": '"hunter2"'},
            "encrypted_user_data must be .*: this text stands for .* type str$",
        ),
        ({"user_data": "null"}, "this text stands for a value of type NoneType$"),
        ({"description": 5}, "description must be a text, not 5"),
        ({"initializer_timeout": "30"}, "initializer_timeout must be a whole number, not '30'"),
        ({"initializer_timeout": True}, "initializer_timeout must be a whole number, not True"),
        ({"enable_lts_log": "yes"}, "enable_lts_log must be True or False, not 'yes'"),
        ({"user_data": ["a"]}, "user_data must be a dict or JSON text, not list"),
    ],
)
def test_changes_that_cannot_be_sent_are_refused_at_once(side: Side, changes: Any, words: str) -> None:
    """One sentence, and no request."""
    server = Server(CONFIG)
    with pytest.raises(MisuseError, match=words):
        side.do(lambda fg: fg.update_function_config(URN, **changes), server, **HERE)
    assert server.requests == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [('{"a":"b"}', {"a": "b"}), ('{"a":', '{"a":'), ("[1]", "[1]"), ("", None), (None, None)],
)
def test_variables_that_are_no_json_object_stay_text(text: Any, expected: Any) -> None:
    """What somebody wrote by hand is not lost."""
    given = {} if text is None else {"user_data": text}
    assert expected == FunctionGraph.user_data(FunctionConfig.from_dict({"func_urn": URN, "func_name": "f", **given}))


def test_the_options_are_the_fields_of_the_bodies() -> None:
    """A field that the spec gains is missing here until it is added."""
    made_here = {"func_name", "package", "runtime", "timeout", "handler", "memory_size"}
    made_here |= {"code_type", "code_url", "code_filename", "func_code"}
    assert set(FunctionOptions.__annotations__) == _fields(CreateFunctionRequestBody) - made_here
    assert set(ConfigChanges.__annotations__) == _fields(UpdateFunctionConfigRequestBody)


def _fields(model: Any) -> set[str]:
    return {field.name for field in model.__attrs_attrs__} - {"additional_properties"}


# Asynchronous runs


def test_receivers_go_out_as_json_text(side: Side) -> None:
    """A dict, or text as it is."""
    answer = {"func_urn": URN, "destination_config": {"on_success": {"destination": "OBS", "param": '{"bucket":"b"}'}}}
    server = Server(answer)
    found = side.do(
        lambda fg: fg.update_function_async_invoke_config(
            URN,
            on_success={"destination": "OBS", "param": {"bucket": "b", "expires": 3}},
            on_failure={"destination": "SMN", "param": '{"topic_urn": "t"}'},
            max_async_retry_attempts=0,
        ),
        server,
        **HERE,
    )
    assert sent(server) == {
        "max_async_retry_attempts": 0,
        "destination_config": {
            "on_success": {"destination": "OBS", "param": '{"bucket":"b","expires":3}'},
            "on_failure": {"destination": "SMN", "param": '{"topic_urn": "t"}'},
        },
    }
    assert FunctionGraph.destination_param(found.destination_config.on_success) == {"bucket": "b"}


@pytest.mark.parametrize(("text", "expected"), [('{"a":1}', {"a": 1}), ("{a", "{a"), ("3", "3"), (None, None)])
def test_a_receivers_param_that_is_no_json_object_stays_text(text: Any, expected: Any) -> None:
    """As with variables."""
    given = {} if text is None else {"param": text}
    assert expected == FunctionGraph.destination_param(FuncDestinationConfig.from_dict(given))


def test_a_receiver_of_another_form_is_refused(side: Side) -> None:
    """The sentence shows the form."""
    with pytest.raises(MisuseError, match="on_success must be a dict of destination and param"):
        side.do(lambda fg: fg.update_function_async_invoke_config(URN, on_success={"bucket": "b"}), Server({}), **HERE)


@pytest.mark.parametrize("urn", ["hello", "", FLOW, None])
def test_what_is_no_urn_of_a_function_is_refused(side: Side, urn: Any) -> None:
    """Most of all the bare name."""
    for act in (
        lambda fg: fg.invoke(urn, {}),
        lambda fg: fg.update_function_config(urn, description="d"),
        lambda fg: fg.create_timer(urn, "n", "1d"),
    ):
        with pytest.raises(MisuseError, match="is not the URN of a function: pass its func_urn"):
            side.do(act, Server({}), **HERE)


# Workflows


PARTIAL = {
    "success": [FLOW.format(1)],
    "fail": [{"workflow_urn": FLOW.format(at), "error_detail": "workflow not found"} for at in range(2, 7)],
}


def test_some_workflows_may_go_and_others_stay(side: Side) -> None:
    """The result says which, and nothing is raised unless asked for."""
    server = Server(PARTIAL)
    result = side.do(lambda fg: fg.delete_workflows(FLOW.format(at) for at in range(1, 7)), server, **HERE)
    assert (result.success, len(result.fail)) == ([FLOW.format(1)], 5)
    assert (server.requests[0].method, len(sent(server)["workflow_urns"])) == ("DELETE", 6)


def test_raise_on_fail_names_those_that_stay(side: Side) -> None:
    """The error is the vendor's report: its words, its request id, all rows as detail."""
    server = Server(httpx.Response(200, json=PARTIAL, headers={"X-Request-Id": "r1"}))
    with pytest.raises(VendorFailureError) as caught:
        side.do(lambda fg: fg.delete_workflows([FLOW.format(1)], raise_on_fail=True), server, **HERE)
    error = caught.value
    assert "5 of 6 workflows could not be deleted" in str(error)
    assert f"{FLOW.format(2)} (workflow not found)" in str(error)
    assert "and 2 more" in str(error)
    assert (error.request_id, error.status_code, error.operation.id if error.operation else "") == (
        "r1", 200, "batch_delete_workflows",
    )  # fmt: skip
    assert [row.workflow_urn for row in error.detail.fail] == [FLOW.format(at) for at in range(2, 7)]


@pytest.mark.parametrize("fail", [{}, {"fail": []}, {"fail": None}], ids=["left out", "empty", "null"])
def test_raise_on_fail_is_silent_when_all_are_gone(side: Side, fail: dict[str, Any]) -> None:
    """Then the result is the same, however the vendor says that nothing failed."""
    server = Server({"success": [FLOW.format(1)], **fail})
    done = side.do(lambda fg: fg.delete_workflows([FLOW.format(1)], raise_on_fail=True), server, **HERE)
    assert (done.success, done.fail or []) == ([FLOW.format(1)], [])


def test_raise_on_fail_counts_without_a_list_of_those_that_are_gone(side: Side) -> None:
    """The vendor may leave that list out when nothing is gone."""
    server = Server({"fail": [{"workflow_urn": FLOW.format(1), "error_detail": "workflow not found"}]})
    with pytest.raises(VendorFailureError, match="1 of 1 workflows could not be deleted"):
        side.do(lambda fg: fg.delete_workflows([FLOW.format(1)], raise_on_fail=True), server, **HERE)


@pytest.mark.parametrize(
    ("urns", "words"),
    [
        (FLOW.format(1), "must be a list"),
        ([], "there is no workflow to delete"),
        (["flow"], "not the URN of a workflow"),
    ],
)
def test_urns_that_are_no_list_of_urns_are_refused(side: Side, urns: Any, words: str) -> None:
    """A single text would be taken letter by letter."""
    with pytest.raises(MisuseError, match=words):
        side.do(lambda fg: fg.delete_workflows(urns), Server({}), **HERE)


# The whole way


@pytest.mark.dffkit_mock(stateful=False)
def test_the_whole_way_through_the_mock(
    side: Side, dffkit_mock: MockServer, dffkit_mock_url: str, tmp_path: Path
) -> None:
    """Everything is signed, accepted and read, with nothing but the address of the mock."""
    (tmp_path / "index.py").write_text("def handler(event, context): return event\n")
    made = side.do(lambda fg: fg.deploy("hello", tmp_path, runtime="Python3.9", handler="index.handler"))
    urn = made.func_urn
    side.do(lambda fg: fg.update_function_config(urn, user_data={"a": "b"}))
    side.do(lambda fg: fg.create_timer(urn, "Timer-1", "1d"))
    side.do(lambda fg: fg.update_function_async_invoke_config(
        urn, on_failure={"destination": "FunctionGraph", "param": {"func_urn": urn}}
    ))  # fmt: skip
    assert side.do(lambda fg: fg.delete_workflows([FLOW.format(1)])).fail == []
    for act in (
        lambda fg: fg.iter_functions(), lambda fg: fg.iter_dependencies(), lambda fg: fg.iter_workflows(),
        lambda fg: fg.iter_dependency_versions("d"),
    ):  # fmt: skip
        assert len(side.do(act)) == 1
    assert isinstance(side.do(lambda fg: fg.invoke(urn, {"message": "hi"})), str)
    assert side.do(lambda fg: fg.invoke(urn, {"message": "hi"}, version="v1", log=True)).status == 200
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}


def test_a_urn_of_another_project_is_refused(side: Side) -> None:
    """Both projects are named, and nothing is sent: the service would only say 403."""
    mine, theirs = "0503dda878000fed2f78c00909158a4d", "46b6f338fc3445b8846c71dfb1fbd9e8"
    urn = URN.replace("p1", theirs)
    with pytest.raises(MisuseError, match=f"belongs to the project {theirs}, and this connector to {mine}"):
        side.do(lambda fg: fg.invoke(urn, {}), Server({}), **HERE | {"project_id": mine})


def test_a_urn_is_compared_only_with_an_id_of_the_vendors_form(side: Side) -> None:
    """The mock's project is called mock-project, and its examples speak of others."""
    server = Server("fine")
    urn = URN.replace("p1", "46b6f338fc3445b8846c71dfb1fbd9e8")
    assert side.do(lambda fg: fg.invoke(urn, {}), server, **HERE | {"project_id": "mock-project"}) == "fine"
