"""YAML that people write for the mock."""

from __future__ import annotations

import pytest
from dffkit_mock.yaml_text import WrongYaml, dump, lines_of, load


@pytest.mark.parametrize("value", [{"a": ["x\ny\n", 1, None]}, [], "2026-01-01", {"on": "on", "n": 1.5}])
def test_what_is_written_is_read_again(value: object) -> None:
    """Texts stay texts, also where YAML would take them for something else."""
    assert load(dump(value), 8) == value


def test_a_date_is_a_text() -> None:
    """As JSON has it."""
    assert load("at: 2026-01-01", 8) == {"at": "2026-01-01"}


def test_what_is_too_deep_is_told_with_its_line() -> None:
    """One level more than is allowed."""
    assert load("a:\n  b: 1", 2) == {"a": {"b": 1}}
    with pytest.raises(WrongYaml, match=r"^line 2: .* more than 1 deep"):
        load("a:\n  b: 1", 1)


@pytest.mark.parametrize(
    ("text", "lines"),
    [("- 1\n\n- 2\n", [1, 3]), ("seed: 1\nfaults:\n  - 1\n  - 2\n", [3, 4]), ("\n\nreset: true\n", [3]), ("", [])],
)
def test_the_lines_of_a_list(text: str, lines: list[int]) -> None:
    """Of the list itself or of the one under the name; what is no list has one."""
    assert lines_of(text, "faults") == lines
