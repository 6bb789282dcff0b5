"""Where what was sent differs from what a test expects."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ..masking import MASK, is_secret, mask_value

SHOWN = 200


class Absent(Enum):
    """Nothing was sent there."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


@dataclass(frozen=True, slots=True)
class Difference:
    """A place such as ``body.config.memory_size``, and both values; as text a line without secrets."""

    place: str
    expected: Any
    sent: Any

    def __str__(self) -> str:
        secret = any(is_secret(part) for part in self.place.replace("[", ".").split("."))
        expected, sent = (
            MASK if secret and value is not ABSENT else show(value) for value in (self.expected, self.sent)
        )
        said = "was not sent" if self.sent is ABSENT else f"sent {sent}"
        return f"{self.place}: expected {expected}, {said}"


def differences(expected: Any, sent: Any, place: str) -> Iterator[Difference]:
    """Each place where ``sent`` lacks or contradicts what is expected.

    - Of a mapping only what is expected is looked at; a sequence is to have the same length.
    - Anything else is compared by ``==``, so that ``unittest.mock.ANY``, ``pytest.approx`` and their like work.
    - Text that is JSON is read where a mapping or a sequence is expected.
    """
    if isinstance(expected, Mapping | list | tuple) and isinstance(sent, str):
        sent = _read(sent)
    if isinstance(expected, Mapping) and isinstance(sent, Mapping):
        for key, value in expected.items():
            yield from _at(value, sent.get(key, ABSENT), f"{place}.{key}")
    elif isinstance(expected, list | tuple) and isinstance(sent, list | tuple):
        for index, value in enumerate(expected):
            yield from _at(value, sent[index] if index < len(sent) else ABSENT, f"{place}[{index}]")
        for index in range(len(expected), len(sent)):
            yield Difference(f"{place}[{index}]", ABSENT, sent[index])
    elif not _equal(expected, sent):
        yield Difference(place, expected, sent)


def show(value: Any) -> str:
    """A value for a person: its secrets masked, cut where it is long."""
    if value is ABSENT:
        return "nothing"
    text = repr(mask_value(value))
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _at(expected: Any, sent: Any, place: str) -> Iterator[Difference]:
    if sent is ABSENT:
        yield Difference(place, expected, ABSENT)
    else:
        yield from differences(expected, sent, place)


def _equal(expected: Any, sent: Any) -> bool:
    # To Python True is 1, to JSON it is not.
    if isinstance(expected, int) and isinstance(sent, int) and isinstance(expected, bool) is not isinstance(sent, bool):
        return False
    return bool(expected == sent)


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
