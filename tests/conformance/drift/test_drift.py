"""The drift report sees what is planted, and nothing else."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from dffkit_mock.document import Document

from ..documented import documented, operations
from ..official import official
from .__main__ import main
from .comparison import differences
from .difference import Difference
from .justified import judged, reasons
from .report import report

INVOCATIONS = "/v2/{project_id}/fgs/functions/{function_urn}/async-invocations"
TRIGGERS = "/v2/{project_id}/fgs/triggers/{function_urn}"
FUNCTIONS = "/v2/{project_id}/fgs/functions"


def found(change: Callable[[Any], object]) -> list[Difference]:
    """The differences of FunctionGraph after a change of its spec."""
    root = copy.deepcopy(dict(documented("functiongraph")["list_functions"].document.root))
    change(root)
    spec = operations(Document("functiongraph", json.dumps(root).encode(), root))
    return differences(official("functiongraph"), spec, whole=True)


def schema(root: Any, node: Any) -> Any:
    """What a node of a spec refers to, or itself."""
    return Document("functiongraph", b"", root).resolve(node)


def parameter(root: Any, path: str, name: str) -> Any:
    """A parameter of the ``GET`` of a path."""
    given = (schema(root, one) for one in root["paths"][path]["get"]["parameters"])
    return next(one for one in given if one["name"] == name)


def answer(root: Any, path: str, method: str) -> Any:
    """The schema of an answer."""
    return schema(root, root["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"])


def body(root: Any, path: str, method: str) -> Any:
    """The schema of a request body."""
    return schema(root, root["paths"][path][method]["requestBody"]["content"]["application/json"]["schema"])


def rename(root: Any, path: str, method: str) -> None:
    """A parameter of its own gets another name."""
    parameters = root["paths"][path][method]["parameters"]
    parameters[:] = [one for one in (schema(root, one) for one in parameters) if one["name"] != "func_name"]


PLANTED: dict[str, tuple[Callable[[Any], object], Difference]] = {
    "an operation": (
        lambda root: root["paths"][FUNCTIONS].pop("get"),
        Difference("list_functions", "operation", f"GET {FUNCTIONS}", "missing"),
    ),
    "a method": (
        lambda root: root["paths"][INVOCATIONS].update(head=root["paths"][INVOCATIONS].pop("get")),
        Difference("list_async_invocations", "method", "GET", "HEAD"),
    ),
    "a path": (
        lambda root: root["paths"].update({INVOCATIONS + "-2": root["paths"].pop(INVOCATIONS)}),
        Difference("list_async_invocations", "path", INVOCATIONS, INVOCATIONS + "-2"),
    ),
    "a query parameter": (
        lambda root: rename(root, FUNCTIONS, "get"),
        Difference("list_functions", "query func_name", "str", "missing"),
    ),
    "the type of a parameter": (
        lambda root: parameter(root, FUNCTIONS, "func_name").update(schema={"type": "integer"}),
        Difference("list_functions", "query func_name", "str", "integer"),
    ),
    "a field deep in a body": (
        lambda root: schema(root, body(root, FUNCTIONS, "post")["properties"]["func_code"])["properties"].pop("file"),
        Difference("create_function", "body.func_code.file", "str", "missing"),
    ),
    "the type of a list's items in an answer": (
        lambda root: answer(root, "/v2/{project_id}/fgs/workflows", "delete")["properties"].update(
            success={"type": "array", "items": {"type": "boolean"}}
        ),
        Difference("batch_delete_workflows", "answer.success[]", "str", "boolean"),
    ),
    "a field of an answer": (
        lambda root: answer(root, FUNCTIONS, "get")["properties"].pop("next_marker"),
        Difference("list_functions", "answer.next_marker", "int", "missing"),
    ),
    "an answer that is a list, below a field": (
        lambda root: answer(root, TRIGGERS, "get").update(type="object", properties={"body": {"type": "array"}}),
        Difference("list_function_triggers", "answer", "list[ListFunctionTriggerResult]", "object"),
    ),
    "a header of an answer": (
        lambda root: root["paths"][FUNCTIONS + "/{function_urn}/invocations"]["post"]["responses"]["200"][
            "headers"
        ].pop("X-Cff-Request-Id"),
        Difference("invoke_function", "answer header X-Cff-Request-Id", "str", "missing"),
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_is_reported(name: str) -> None:
    """Each kind of difference is found where it was planted."""
    change, expected = PLANTED[name]
    before, after = set(found(lambda root: None)), set(found(change))
    assert expected in after - before


@pytest.mark.parametrize("stem", ["functiongraph", "iam", "dataarts"])
def test_nothing_has_drifted(stem: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What the SDK knows, the spec says alike, but for the rows of the table, each of which is needed."""
    status = main([stem])
    assert status == 0, capsys.readouterr().out


def test_a_spec_without_a_single_operation_lacks_all_92() -> None:
    """The operations come from the SDK, not from the spec."""
    missing = differences(official("functiongraph"), {}, whole=True)
    assert [one.where for one in missing] == ["operation"] * 92


def test_a_row_that_matches_nothing_is_an_error() -> None:
    """The table cannot keep reasons for differences that are gone, and one that is there is no longer open."""
    there, gone = Difference("a", "query b", "str", "integer"), Difference("a", "query c", "str", "missing")
    result = judged([there], {there: "so", gone: "so"})
    assert ((), {there: "so"}, (gone,)) == (result.open, result.justified, result.stale)
    assert not result.good


def test_a_row_needs_a_reason(tmp_path: Path) -> None:
    """A row without its reason is refused by name."""
    table = tmp_path / "justified.toml"
    table.write_text('[[iam]]\noperations = ["a"]\nwhere = ["b"]\nsdk = "str"\nspec = "missing"\n')
    with pytest.raises(ValueError, match="reason"):
        reasons("iam", table)


def test_the_report_names_operation_and_both_sides() -> None:
    """One line a difference, below its operation, and the count at the end."""
    lines = list(report("functiongraph", 92, judged([Difference("a", "query b", "str", "integer")], {})))
    assert lines == [
        "a",
        "  query b: the SDK has str, the spec has integer",
        "functiongraph: 92 operations compared with the SDK: 1 differences, 0 more that are justified, 0 stale rows.",
    ]


def test_an_unknown_stem_is_refused_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    """A service without an official SDK ends with 2 and the names there are."""
    assert main(["guance"]) == 2
    assert "guance: STEM is one of functiongraph, iam, dataarts" in capsys.readouterr().out
