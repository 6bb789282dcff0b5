"""Many faults at once: a file in YAML or JSON, and what ``POST /_mock/faults`` takes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .problem import FaultError, shown
from .quantities import whole
from .reading import read_fault

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .fault import Fault
    from .operations import Operations

KEYS = ("faults", "seed")
HIGHEST_SEED = 2**53
DEEPEST = 8
"""Lists and objects inside each other, in a file."""


@dataclass(frozen=True, slots=True)
class FaultDocument:
    """The faults of a document, and its seed where it has one."""

    faults: tuple[Fault, ...]
    seed: int | None = None


def read_json(text: bytes, operations: Operations) -> FaultDocument:
    """One fault, a list of them, or ``{"seed": 7, "faults": […]}``; raises ``FaultError`` where any is wrong."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FaultError(f"the body is no JSON ({error})") from None
    return _read(value, operations, ())


def read_file(path: Path, operations: Operations) -> FaultDocument:
    """The same from a file, in YAML or JSON; the message names file and line."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise FaultError(f"the faults cannot be read from {path}: {reason}") from None
    try:
        value, lines = _load(text)
        return _read(value, operations, lines)
    except FaultError as error:
        raise FaultError(f"{path}: {error}") from None


def _load(text: str) -> tuple[Any, list[int]]:
    """What the YAML says, and the line of each fault."""
    from ..yaml_text import WrongYaml, lines_of, load  # noqa: PLC0415 only where there is a file

    try:
        return load(text, DEEPEST), lines_of(text, "faults")
    except WrongYaml as error:
        raise FaultError(str(error)) from None


def _read(value: Any, operations: Operations, lines: Sequence[int]) -> FaultDocument:
    seed, records = None, value
    if isinstance(value, dict) and "faults" in value:
        unknown = [key for key in value if key not in KEYS]
        if unknown:
            raise FaultError(f"there is no key {shown(unknown[0])}: a document of faults has {' and '.join(KEYS)}")
        seed, records = _seed(value.get("seed")), value["faults"]
    several = isinstance(records, list)
    faults = [
        _located(record, operations, lines, index if several else None)
        for index, record in enumerate(records if several else [records])
    ]
    return FaultDocument(tuple(faults), seed)


def _located(record: Any, operations: Operations, lines: Sequence[int], index: int | None) -> Fault:
    try:
        return read_fault(record, operations)
    except FaultError as error:
        at = index or 0
        place = f"line {lines[at]}: " if at < len(lines) else "" if index is None else f"faults[{index}]: "
        raise FaultError(f"{place}{error}") from None


def _seed(value: Any) -> int | None:
    if value is None:
        return None
    try:
        return int(whole(0, HIGHEST_SEED)(value))
    except ValueError:
        raise FaultError(f"seed: {shown(value)} is not fit: give a whole number from 0 to {HIGHEST_SEED}") from None
