"""From the text of a seed to its value: YAML or JSON, within bounds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .problems import SeedRefused

if TYPE_CHECKING:
    from pathlib import Path

MOST_JSON = 64 * 1024 * 1024
MOST_YAML = 8 * 1024 * 1024
"""Bytes of a seed. YAML takes a hundred times the memory of its text while it is read."""
DEEPEST = 64
"""Lists and objects inside each other."""
TOO_DEEP = f"lists and objects stand inside each other more than {DEEPEST} deep: a record never needs that"


def read_file(path: Path) -> Any:
    """The value in a file; raises :class:`SeedRefused` that names it."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_JSON + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SeedRefused(f"the seed {path} cannot be read ({reason})") from None
    try:
        return read_text(content)
    except SeedRefused as error:
        raise SeedRefused(*(f"the seed {path}: {sentence}" for sentence in error.sentences)) from None


def read_text(content: str | bytes) -> Any:
    """The value of a text, which is JSON where it begins with a bracket and is JSON; raises :class:`SeedRefused`."""
    if len(content) > MOST_JSON:
        raise SeedRefused(f"a seed has at most {MOST_JSON >> 20} MiB: split it, or leave out what no test needs")
    try:
        text = content.decode() if isinstance(content, bytes) else content
    except UnicodeDecodeError as error:
        raise SeedRefused(f"byte {error.start} is not UTF-8: save the seed as UTF-8") from None
    try:
        return _read_json(text) if text.lstrip()[:1] in {"{", "["} else _read_yaml(text)
    except RecursionError:
        raise SeedRefused(TOO_DEEP) from None


def _read_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        json_error = f"line {error.lineno}, column {error.colno}: this is no JSON ({error.msg})"
    except SeedRefused:
        raise
    except ValueError:
        # Python reads no whole number of more than 4,300 digits.
        raise SeedRefused("a number has more digits than the mock reads: give it as a text") from None
    try:
        return _read_yaml(text)  # which has brackets, too
    except SeedRefused:
        raise SeedRefused(json_error) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise SeedRefused(f"the name {twice[:80]!r} stands twice in one object: leave one out")
    return found


def _refuse_constant(name: str) -> Any:
    raise SeedRefused(f"{name} is no number that JSON has: give one that is, or null")


def _read_yaml(text: str) -> Any:
    if len(text) > MOST_YAML:
        sentence = f"a seed in YAML has at most {MOST_YAML >> 20} MiB: write it as JSON"
        raise SeedRefused(f"{sentence} (GET /_mock/state gives such), or split it")
    # PyYAML costs 20 ms, which a mock without a seed need not wait for.
    from ..yaml_text import WrongYaml, load  # noqa: PLC0415 as said

    try:
        return load(text, DEEPEST)
    except WrongYaml as error:
        raise SeedRefused(str(error)) from None
