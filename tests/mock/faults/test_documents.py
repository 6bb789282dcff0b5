"""Files of faults."""

from __future__ import annotations

from pathlib import Path

import pytest
from dffkit_mock.faults import FaultError, Operations, read_file, read_json

GOOD = """\
# two faults
seed: 7
faults:
  - operation: create_function
    status: [503, 503, 200]
  - latency=200ms; operation=guance
"""
JSON = """{"seed": 7, "faults": [
    {"operation": "create_function", "status": [503, 503, 200]}, "latency=0.2; operation=guance"
]}"""


@pytest.mark.parametrize("text", [GOOD, JSON, JSON.replace(" ", "\n")])
def test_a_file_is_yaml_or_json(operations: Operations, tmp_path: Path, text: str) -> None:
    """Each fault is a mapping or a text."""
    path = tmp_path / "faults.yaml"
    path.write_text(text)
    document = read_file(path, operations)
    assert [str(fault) for fault in document.faults] == [
        "status=503,503,200; operation=functiongraph.create_function",
        "latency=0.2; operation=guance",
    ]
    assert document.seed == 7
    assert read_json(JSON.encode(), operations) == document


@pytest.mark.parametrize("text", ["reset", "- reset", "reset: true", "[{reset: true}]", "faults: reset", '"reset"'])
def test_one_fault_needs_no_list(operations: Operations, tmp_path: Path, text: str) -> None:
    """And a list needs no key."""
    path = tmp_path / "faults.yaml"
    path.write_text(text)
    assert [str(fault) for fault in read_file(path, operations).faults] == ["reset"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("faults:\n  - status: 503\n  - stauts: 503\n", "line 3: there is no fault 'stauts': did you mean 'status'?"),
        ("- reset\n\n- latency=nan\n", "line 3: latency: 'nan' is not fit"),
        ("- reset\n- - reset\n", "line 2: ['reset'] is no fault"),
        ("reset: true\ntimes: -1\n", "line 1: times: -1 is not fit"),
        ("faults: [\n", "line 2, column 1: this is no YAML"),
        ("a: b: c\n", "line 1, column 5: this is no YAML"),
        ("faults: []\nsede: 1\n", "there is no key 'sede': a document of faults has faults and seed"),
        ("faults: []\nseed: x\n", "seed: 'x' is not fit: give a whole number"),
        ("faults: []\nseed: .nan\n", "seed: nan is not fit"),
        ("", "None is no fault"),
        ("\x00", "this is no YAML"),
        ("!!python/object/apply:os.system [exit]", "this is no YAML"),
        ("- " * 5000, "line 1: lists and objects stand inside each other more than 8 deep"),
        ("- &a reset\n- *a\n", "line 2: *a is an alias: none is read here"),
        ("status: 503\nstatus: 500\n", "line 2, column 1: this is no YAML (the name 'status' stands twice"),
        ("on: create_function\n", "there is no fault 'True'"),
        ("status: 2026-01-01\n", "line 1: status: '2026-01-01' is not fit"),
    ],
)
def test_a_broken_file_is_told_with_its_line(operations: Operations, tmp_path: Path, text: str, sentence: str) -> None:
    """And with its name."""
    path = tmp_path / "faults.yaml"
    path.write_text(text)
    with pytest.raises(FaultError) as raised:
        read_file(path, operations)
    assert sentence in str(raised.value)
    assert str(raised.value).startswith(str(path))
    assert "\n" not in str(raised.value)


def test_a_file_that_cannot_be_read_is_told(operations: Operations, tmp_path: Path) -> None:
    """A folder, nothing at all, another encoding."""
    (tmp_path / "latin").write_bytes(b"\xff")
    for name, reason in [("", "Is a directory"), ("missing", "No such file"), ("latin", "it is not UTF-8")]:
        with pytest.raises(FaultError, match=reason):
            read_file(tmp_path / name, operations)


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "the body is no JSON"),
        (b"\xff", "the body is no JSON"),
        (b"[" * 100_000, "the body is no JSON"),
        (b"9" * 5000, "the body is no JSON"),
        (b"null", "None is no fault"),
        (b'[{"status": 503}, {"status": 5}]', "faults[1]: status: 5 is not fit"),
        (b'{"faults": {"a": 1}}', "there is no fault 'a'"),
        (b'{"faults": [], "seed": -1}', "seed: -1 is not fit"),
        (b'{"status": NaN}', "status: nan is not fit"),
    ],
)
def test_broken_json_is_told(operations: Operations, body: bytes, sentence: str) -> None:
    """With the place in the list."""
    with pytest.raises(FaultError) as raised:
        read_json(body, operations)
    assert sentence in str(raised.value)
