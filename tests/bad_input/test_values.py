"""Values that cannot be sent: refused before anything goes out."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from dffkit import Dataset, DataWay, Func, FunctionGraph
from dffkit.errors import MisuseError

from .complaint import complaint

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock.server import MockServer

    from ..command_line import CommandLine


class Unknown:
    """Something no format knows."""

    def __repr__(self) -> str:
        return "<unknown>"


def _graph(value: Any) -> None:
    with FunctionGraph() as graph:
        graph.invoke("urn:fss:cn-north-4:p:function:default:f:latest", {"when": value})


def _dataset(value: Any) -> None:
    with Dataset() as dataset:
        dataset.push("123", [["A", "B"], ["a", value]])


def _raw(value: Any) -> None:
    with Dataset() as dataset:
        dataset.push("123", raw={"rows": [value]})


def _func(value: Any) -> None:
    with Func() as func:
        func.call("auln-xxxxx", message=value)


def _point(value: Any) -> None:
    with DataWay() as dataway:
        dataway.write_by_category(category="metric", measurement="cpu", fields={"load": value})


CALLS = [(_graph, "when"), (_dataset, "B"), (_raw, "rows"), (_func, "message"), (_point, "load")]


@pytest.mark.parametrize("value", [Unknown(), {1, 2}, 1j], ids=["object", "set", "complex"])
@pytest.mark.parametrize(("send", "name"), CALLS, ids=[send.__name__[1:] for send, _ in CALLS])
def test_a_value_that_cannot_be_serialised(
    dffkit_mock: MockServer, dffkit_mock_url: str, send: Callable[[Any], None], name: str, value: Any
) -> None:
    """Is named by where it stands and what it is; nothing is sent."""
    with pytest.raises(MisuseError) as caught:
        send(value)
    said = str(caught.value)
    assert (name in said, type(value).__name__ in said, len(dffkit_mock.journal)) == (True, True, 0)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize("send", [_graph, _func, _point])
def test_a_number_that_json_does_not_have(
    dffkit_mock: MockServer, dffkit_mock_url: str, send: Callable[[Any], None], value: float
) -> None:
    """Servers refuse ``NaN``, or worse, take it for something else."""
    with pytest.raises(MisuseError):
        send(value)
    assert len(dffkit_mock.journal) == 0


def test_a_date_where_none_is_taken(dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """JSON has no dates, so which text is meant is the caller's to say."""
    with pytest.raises(MisuseError, match="date"):
        _graph(datetime.date(2026, 1, 31))
    assert len(dffkit_mock.journal) == 0


def test_an_upload_that_does_not_exist(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str, tmp_path: Path
) -> None:
    """Is named with the folder it was looked for in."""
    with Dataset() as dataset, pytest.raises(MisuseError) as caught:
        dataset.upload("sales", "report.csv")
    said = complaint(dffkit("upload", "dataset", "sales", "report.csv"), 2)
    sentence = f"path: there is no file 'report.csv' (looked for in {tmp_path}): give the path of one that exists"
    assert (said, str(caught.value), len(dffkit_mock.journal)) == (sentence, sentence, 0)


def test_an_upload_that_is_a_folder(dffkit: CommandLine, dffkit_mock_url: str, tmp_path: Path) -> None:
    """Cannot be sent as it is."""
    (tmp_path / "reports").mkdir()
    said = complaint(dffkit("upload", "dataset", "sales", "reports"), 2)
    assert said == "path: 'reports' is a folder: give the path of a file in it"


@pytest.mark.parametrize(
    "words",
    [
        ["call", "dataset", "upload_file", "type=a", "file=@report.csv"],
        ["sign", "dataset", "POST", "/x", "-d", "@report.csv"],
    ],
)
def test_a_file_of_the_command_line_that_does_not_exist(
    dffkit: CommandLine, dffkit_mock_url: str, words: list[str]
) -> None:
    """Whatever it was for."""
    assert "there is no file 'report.csv' (looked for in " in complaint(dffkit(*words), 2)


def test_code_that_does_not_exist(dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """A deployment needs a file, a folder or a zip."""
    with FunctionGraph() as graph, pytest.raises(MisuseError, match=r"handler\.py"):
        graph.deploy("f", "handler.py", runtime="Python3.9", handler="handler.main")
    assert len(dffkit_mock.journal) == 0
