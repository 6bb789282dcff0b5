"""``dffkit call``: how values are written, and what is said of wrong ones."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

    from ...command_line import CommandLine

CREATE = {
    "func_name": "f", "package": "default", "runtime": "Python3.9", "timeout": 30, "handler": "index.handler",
    "memory_size": 256,
}  # fmt: skip


def _sent(mock: MockServer) -> Any:
    return json.loads(mock.journal.entries()[-1].body)


def _refusal(err: str) -> str:
    """The sentence, without the note about the mock."""
    return next(line for line in err.splitlines() if line.startswith("Error: "))


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        (
            ["a=1", "b=true", "c=x", 'd="1"', "e=null", "f=[1]"],
            {"a": 1, "b": True, "c": "x", "d": "1", "e": None, "f": [1]},
        ),
        (["a.b.c=1", "a.b.d=2"], {"a": {"b": {"c": 1, "d": 2}}}),
        (["a=1", "a=x"], {"a": [1, "x"]}),
        (["body.id=1"], {"id": 1}),
        (['body={"a": 1, "b": {"c": 2}}', "a=3", "b.d=4"], {"a": 3, "b": {"c": 2, "d": 4}}),
        (["b.d=4", 'body={"a": 1, "b": {"c": 2}}'], {"a": 1, "b": {"d": 4}}),
        (["a=@text.txt", "b=@data.json", "c=@@me"], {"a": "hello", "b": [1], "c": "@me"}),
        (["a=@-"], {"a": {"from": "standard input"}}),
        (["a="], {"a": ""}),
        (["a=b=c"], {"a": "b=c"}),
    ],
)
def test_values_of_any_field_are_json_or_text(
    dffkit: CommandLine,
    dffkit_mock: MockServer,
    dffkit_mock_url: str,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    sent: object,
) -> None:
    """Where the operation takes any JSON, a value is JSON if it can be, and text otherwise."""
    Path("text.txt").write_text("hello")
    Path("data.json").write_text("[1]")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"from": "standard input"}')))
    assert dffkit("call", "func", "call_sync_api_simplified", "id=x", "format=s", *words).status == 0
    assert _sent(dffkit_mock) == sent


def test_values_of_known_fields_are_what_the_field_takes(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str
) -> None:
    """Text stays text, also where it looks like a number; objects become JSON text where the field is text."""
    words = {**CREATE, "description": "123", "user_data.city": "Guiyang", "depend_version_list": "one"}
    assert (
        dffkit("call", "functiongraph", "create_function", *(f"{key}={value}" for key, value in words.items())).status
        == 0
    )
    assert _sent(dffkit_mock) == {
        **CREATE, "description": "123", "user_data": '{"city": "Guiyang"}', "depend_version_list": ["one"]
    }  # fmt: skip


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("key", ["X-Cff-Log-Type", "x_cff_log_type", "x-cff-log-type"])
def test_a_parameter_goes_by_its_name_on_the_wire_or_in_python(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str, key: str
) -> None:
    """Whichever page the user has open."""
    assert dffkit("call", "functiongraph", "invoke_function", "function_urn=u", f"{key}=tail", "body={}").status == 0
    assert ("x-cff-log-type", "tail") in dffkit_mock.journal.entries()[-1].headers


def test_a_repeated_parameter_is_one_value_with_commas_where_the_service_wants_that(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str
) -> None:
    """Given as any other list; a comma typed into a value is refused, because it would become two."""
    assert dffkit("call", "guance", "list_checkers", "checkerUUID=rul_1", "checkerUUID=rul_2").status == 0
    assert dffkit_mock.journal.entries()[-1].path.partition("?")[2] == "checkerUUID=rul_1%2Crul_2"
    refused = dffkit("call", "guance", "list_checkers", "checkerUUID=rul_1,rul_2")
    assert (refused.status, len(dffkit_mock.journal)) == (2, 1)
    assert "checker_uuid has a value with a comma, 'rul_1,rul_2', which would arrive as two values" in refused.err


def test_a_field_whose_own_name_begins_with_field_is_known(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str
) -> None:
    """The generator puts the same word before names that python does not take."""
    err = dffkit("call", "guance", "create_field", "name=load", "alias=Load", "fieldType=float").err
    assert "documented" not in err
    assert _sent(dffkit_mock) == {"name": "load", "alias": "Load", "fieldType": "float"}
    assert dffkit("call", "guance", "list_outer_functions", "_fuzzySearch=x").status == 0


BROKEN = '{"a": 1,\n'
LINES = (Path(__file__).parent / "refusals.txt").read_text().splitlines()[1:]
REFUSALS = [(line, sentence.strip()) for line, sentence in zip(LINES[::2], LINES[1::2], strict=True)]


@pytest.mark.parametrize(("line", "sentence"), REFUSALS, ids=[line for line, _ in REFUSALS])
def test_a_wrong_value_is_named_with_what_was_expected(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str, line: str, sentence: str
) -> None:
    """Nothing is sent."""
    Path("broken.json").write_text(BROKEN)
    name, *words = line.split()
    status, out, err = dffkit("call", *name.split("."), *words)
    assert (status, out, _refusal(err)[: len(sentence) + 7]) == (2, "", f"Error: {sentence}")
    assert len(dffkit_mock.journal) == 0


def test_an_unknown_operation_is_answered_with_the_nearest(dffkit: CommandLine, dffkit_mock_url: str) -> None:
    """And with the command that lists them."""
    err = dffkit("call", "functiongraph", "list_funtions").err
    assert "functiongraph has no operation 'list_funtions': did you mean 'list_functions'?" in err


def test_a_field_that_is_almost_a_known_one_is_sent_with_a_note(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str
) -> None:
    """Fields that the spec does not know are allowed, but a slip should not go unseen."""
    words = [f"{key}={value}" for key, value in CREATE.items()]
    err = dffkit("call", "functiongraph", "create_function", *words, "descripton=x").err
    assert "Note: body has no documented field 'descripton' (it is sent as it is); did you mean 'description'?" in err
    assert _sent(dffkit_mock)["descripton"] == "x"


def test_settings_can_be_given(dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """They win over the environment; an endpoint even over the mock's."""
    words = [
        "--set",
        f"endpoint={dffkit_mock_url}",
        "--set",
        "ak=mock-ak",
        "--set",
        "sk=wrong",
        "--set",
        "project_id=p",
    ]
    status, _, err = dffkit("call", "functiongraph", "list_functions", *words)
    assert (status, "APIGW.0301" in err) == (1, True)
    assert dffkit_mock.journal.entries()[-1].path == "/v2/p/fgs/functions"


@pytest.mark.parametrize(
    ("setting", "sentence"),
    [
        ("reigon=a", "functiongraph has no setting 'reigon'; did you mean 'region'?"),
        ("timeout=soon", "functiongraph: timeout must be a number of seconds above 0, not 'soon'"),
        ("transport=a", "transport cannot be set from the command line"),
        ("region", "Invalid value for '-s' / '--set': a setting is written NAME=VALUE"),
    ],
)
def test_a_wrong_setting_is_named(dffkit: CommandLine, dffkit_mock_url: str, setting: str, sentence: str) -> None:
    """With what was expected."""
    status, _, err = dffkit("call", "functiongraph", "list_functions", "--set", setting)
    assert (status, sentence in err) == (2, True)


def test_the_time_is_told_on_standard_error(dffkit: CommandLine, dffkit_mock_url: str) -> None:
    """Where it does not disturb the answer."""
    _, out, err = dffkit("call", "functiongraph", "list_functions", "--time")
    assert ("HTTP 200 in " in err, "HTTP" in out) == (True, False)


@pytest.mark.dffkit_mock(strict=False)
def test_a_failed_call_ends_with_one(dffkit: CommandLine, dffkit_mock_url: str) -> None:
    """A refusal of the server is no mistake in the command."""
    status, out, err = dffkit("call", "functiongraph", "list_functions", "maxitems=-1")
    assert (status, out, "HTTP 400" in err) == (1, "", True)
