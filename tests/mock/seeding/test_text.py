"""From text to values: YAML and JSON, within bounds."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.seeding import SeedRefused, read_file, write_json, write_yaml
from dffkit_mock.seeding.text import MOST_JSON, MOST_YAML, read_text
from hypothesis import given
from hypothesis import strategies as st

from ..store.test_sqlite import ANY_JSON, ANY_TEXT

if TYPE_CHECKING:
    from pathlib import Path

LAUGHS = "a: &a [x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)
MERGES = "a: &a {x: 1}\n" + "".join(
    f"{name}: &{name} {{<<: [{', '.join([f'*{before}'] * 9)}]}}\n"
    for before, name in zip("abcdefghi", "bcdefghij", strict=True)
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("a: {b: [1, 2.5, yes, null]}", {"a": {"b": [1, 2.5, True, None]}}),
        ('{"a": [1]}', {"a": [1]}),
        ("{a: [1]}", {"a": [1]}),
        ("a: 2026-01-31", {"a": "2026-01-31"}),
        ("a: 2026-01-31T00:00:00Z", {"a": "2026-01-31T00:00:00Z"}),
        ("a: |\n  one\n  two\n", {"a": "one\ntwo\n"}),
        ("a: 中文", {"a": "中文"}),
    ],
)
def test_a_text_is_read_as_json_has_its_values(text: str, value: Any) -> None:
    """Dates are texts there."""
    assert read_text(text) == value


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (LAUGHS, "line 2: *a is an alias: none is read here"),
        (MERGES, "line 2: *a is an alias: none is read here"),
        ("a: &a [*a]", "line 1: *a is an alias"),
        ("[" * 100_000, "more than 64 deep"),
        ("- " * 100_000, "more than 64 deep"),
        ("a: " + "{a: " * 100, "more than 64 deep"),
        ('{"a":' * 100_000, "more than 64 deep"),
        ("a: [", "line 2, column 1: this is no YAML"),
        ("\ta: 1", "line 1, column 1: this is no YAML"),
        ("a: \x00", "this is no YAML"),
        ('{"a": 1,}}', "line 1, column 9: this is no JSON"),
        ('{"a": NaN}', "NaN is no number that JSON has"),
        ('{"a": {"b": 1, "b": 2}}', "the name 'b' stands twice in one object"),
        ("a: 1\na: 2", "line 2, column 1: this is no YAML (the name 'a' stands twice in one object)"),
        ("a: !!python/object/apply:os.getpid []", "could not determine a constructor"),
        ("a: 1\n---\nb: 2", "this is no YAML"),
        (b"a: \xff", "byte 3 is not UTF-8"),
        ("a: " + "9" * 5000, "this is no YAML"),
        ('{"a": ' + "9" * 5000 + "}", "a number has more digits than the mock reads"),
    ],
)
def test_a_text_that_is_none_is_refused_in_a_sentence(text: str | bytes, words: str) -> None:
    """Before it takes memory or time; with the line, where there is one."""
    with pytest.raises(SeedRefused) as caught:
        read_text(text)
    assert words in str(caught.value)


def test_a_text_over_the_bounds_is_refused_before_it_is_read() -> None:
    """JSON may be longer, because it costs less."""
    with pytest.raises(SeedRefused, match="at most 64 MiB"):
        read_text(b" " * (MOST_JSON + 1))
    with pytest.raises(SeedRefused, match="in YAML has at most 8 MiB: write it as JSON"):
        read_text("#" * (MOST_YAML + 1))


def test_a_file_is_named_in_what_is_wrong_with_it(tmp_path: Path) -> None:
    """And no more of one is read than a seed may have."""
    (tmp_path / "seed.yaml").write_text("a: [")
    with (tmp_path / "large.json").open("wb") as large:
        large.truncate(100 * 1024 * 1024)
    for path, words in (
        (tmp_path / "seed.yaml", "this is no YAML"),
        (tmp_path / "large.json", "at most 64 MiB"),
        (tmp_path / "none.yaml", "cannot be read (No such file or directory)"),
        (tmp_path, "cannot be read (Is a directory)"),
        (tmp_path / "a\0b", "cannot be read"),
    ):
        with pytest.raises(SeedRefused) as caught:
            read_file(path)
        assert f"the seed {path}" in str(caught.value)
        assert words in str(caught.value)


@given(st.text() | st.binary(max_size=50) | ANY_TEXT)
def test_no_text_gives_anything_but_a_value_or_a_sentence(text: str | bytes) -> None:
    """Whatever is in it."""
    with contextlib.suppress(SeedRefused):
        read_text(text)


@given(ANY_JSON)
def test_every_json_value_comes_back_from_json(value: Any) -> None:
    """What is exported is what is read."""
    assert read_text(write_json({"a": value})) == {"a": value}


@given(ANY_JSON.filter(lambda value: "\\ud" not in write_json(value)))
def test_every_json_value_comes_back_from_yaml(value: Any) -> None:
    """Line breaks, blanks at either end, signs of YAML's own, and what looks like something else."""
    assert read_text(write_yaml({"a": value})) == {"a": value}


def test_what_yaml_has_no_form_for_is_told() -> None:
    """Half of a surrogate pair, which a text in JSON may have."""
    with pytest.raises(SeedRefused, match="half of a surrogate pair"):
        write_yaml({"a": ["\ud800"]})
