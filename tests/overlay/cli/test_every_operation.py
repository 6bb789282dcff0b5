"""``dffkit call`` on every operation of every service, as a new user would write it."""

from __future__ import annotations

import json
import shlex
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import dffkit_api
import pytest
from codegen.document import Document
from dffkit.connectors import CONNECTORS

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

    from ...command_line import CommandLine

FILES = {
    "code.b64": "UEsDBAoAAAAIABESwlA=",
    "function.json": '{"func_name": "f", "package": "default", "runtime": "Python3.9", "timeout": 30,'
    ' "handler": "index.handler", "memory_size": 256, "code_type": "zip", "code_filename": "index.zip"}',
    "points.json": '[{"measurement": "cpu", "tags": {"host": "web"}, "fields": {"load": 1}, "time": 1700000000000}]',
    "query.json": '{"queries": [{"qtype": "dql", "query": {"q": "M::cpu:(load) LIMIT 1"}}]}',
    "sales.csv": "A,B\r\na1,b1\r\n",
    "photo.bin": "\x00\x01",
}

CALLS = [line.split(" ", 2) for line in (Path(__file__).parent / "calls.txt").read_text().splitlines()[1:]]
MEDIA_TYPES = {
    "-": "",
    "binary": "application/octet-stream",
    "form": "application/x-www-form-urlencoded",
    "json": "application/json",
    "multipart": "multipart/form-data",
    "text": "text/plain",
}


@cache
def bundle(stem: str) -> Document:
    """The spec of a service."""
    path = Path(dffkit_api.__file__).parent / stem / "openapi.json"
    return Document(stem, json.loads(path.read_text(encoding="utf-8")))


def documented(stem: str, operation: str) -> str:
    """The first example of a JSON body, in ``<operation>.json``: for bodies that nobody would type."""
    document = bundle(stem)
    (node,) = (one for one in document.operations if one.id == operation)
    (media,) = document.resolve(node.node["requestBody"])["content"].values()
    return json.dumps(document.resolve(next(iter(media["examples"].values())))["value"])


@pytest.fixture
def files(tmp_path: Path, name: str, words: str) -> None:
    """The files that the call names."""
    stem, _, operation = name.partition(".")
    for file, content in FILES.items():
        (tmp_path / file).write_bytes(content.encode())
    if f"@{operation}.json" in words:
        (tmp_path / f"{operation}.json").write_text(documented(stem, operation), encoding="utf-8")


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize(("name", "form", "words"), [(*call, "")[:3] for call in CALLS])
def test_every_operation_can_be_called(
    dffkit: CommandLine, dffkit_mock: MockServer, dffkit_mock_url: str, files: None, name: str, form: str, words: str
) -> None:
    """The mock, which checks signature and body, takes each call, in the form that was meant."""
    stem, _, operation = name.partition(".")
    status, out, err = dffkit("call", stem, operation, *shlex.split(words))
    entry = dffkit_mock.journal.entries()[-1]
    notes = [line for line in err.splitlines() if "goes to the mock" not in line]
    assert (status, notes) == (0, [] if out else [f"HTTP {entry.status}, without a body"])
    sent = {key.lower(): value for key, value in entry.headers}
    assert (entry.operation, sent.get("content-type", "").partition(";")[0]) == (name, MEDIA_TYPES[form])


def test_the_table_names_every_operation() -> None:
    """An operation that is new in a spec needs a line here."""
    known = {
        f"{stem}.{name}" for stem in CONNECTORS for name in import_module(f"dffkit_api.{stem}.operations").OPERATIONS
    }
    assert known == {call[0] for call in CALLS}


def test_the_answer_is_json_on_standard_output(dffkit: CommandLine, dffkit_mock_url: str) -> None:
    """So that the next program can read it."""
    out = dffkit("call", "functiongraph", "list_functions", "maxitems=10").out
    assert set(json.loads(out)) >= {"functions", "next_marker"}
