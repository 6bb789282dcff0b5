"""Reads declared values: each is what it must be, or a sentence says where, what was expected, and what is there."""

from __future__ import annotations

import datetime
import math
import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from ...errors import InvalidSettingError
from .. import moments
from ..secrecy import may_be_secret
from .yaml_text import is_text

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


class Node:
    """A mapping of the file, with the way to it for messages: ``dff.yaml: sync_apis.hello``."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, Mapping):
            raise InvalidSettingError(f"{where} has to be a mapping of names to values, not {_kind(value)}")
        self.value: Mapping[str, Any] = {str(key): item for key, item in value.items()}
        self.where = where

    def only(self, *known: str) -> None:
        """Raises for a name that is none of these, with the nearest."""
        for name in self.value:
            if name not in known:
                close = get_close_matches(name, known, 1)
                hint = f"did you mean {close[0]!r}?" if close else f"the names are {', '.join(known)}"
                raise InvalidSettingError(f"{self.where} has {name!r}, which nothing reads: {hint}")

    def nodes(self, name: str) -> list[tuple[str, Node]]:
        """The mappings under a name, by their own names; none where it is missing."""
        inner = Node(self._or(name, {}), f"{self.where}: {name}")
        return [
            (key, Node(item if item is not None else {}, f"{inner.where}.{key}")) for key, item in inner.value.items()
        ]

    def text(self, name: str, default: str | None = None) -> str | None:
        """A text; ``${NAME}`` in it is the environment's."""
        value = self.value.get(name)
        if value is None:
            return default
        if isinstance(value, bool | int | float):
            return str(value)
        if not isinstance(value, str):
            raise self._wrong(name, "a text", value)
        return self._filled(name, value)

    def needed(self, name: str) -> str:
        """A text that must be there."""
        value = self.text(name)
        if not value:
            raise InvalidSettingError(f"{self.where} needs {name!r}")
        return value

    def secret(self, name: str) -> str:
        """A text that must be there, and be written as one: YAML reads 0123 as 83."""
        value = self.value.get(name)
        if value is not None and not isinstance(value, str):
            raise InvalidSettingError(f"{self.where}.{name} has to be a text in quotes, not {_kind(value)}")
        return self.needed(name)

    def secrets(self, name: str) -> dict[str, str]:
        """Such texts by their own names."""
        inner = Node(self._or(name, {}), f"{self.where}.{name}")
        return {key: inner.secret(key) for key in inner.value}

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        value = self.value.get(name, default)
        if not isinstance(value, bool):
            raise self._wrong(name, "true or false", value)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self._or(name, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._wrong(name, "a list of texts", value)
        return tuple(value)

    def mapping(self, name: str) -> dict[str, Any]:
        """A mapping of values as JSON has them; ``${NAME}`` in its texts is the environment's."""
        value = self.value.get(name)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            raise self._wrong(name, "a mapping", value)
        return {str(key): self._deep(f"{name}.{key}", item) for key, item in value.items()}

    def from_environment(self, name: str) -> frozenset[str]:
        """The names of such a mapping whose values have ``${NAME}`` in them, however deep."""
        value = self._or(name, {})
        return frozenset(str(key) for key, item in value.items() if _VARIABLE.search(repr(item)))

    def mapping_of_all(self) -> dict[str, Any]:
        """All of its values, as JSON has them; ``${NAME}`` in texts is the environment's."""
        return {name: self._deep(name, item) for name, item in self.value.items()}

    def counts(self, name: str, known: Mapping[str, int]) -> dict[str, int]:
        """Whole numbers from 1 on by known names; ``by_minute`` may be written for ``byMinute``."""
        found = {}
        for key, value in self.mapping(name).items():
            spelled = re.sub(r"_([a-z])", lambda match: match[1].upper(), key)
            if spelled not in known:
                raise InvalidSettingError(f"{self.where}.{name} has {key!r}: the names are {', '.join(known)}")
            if not isinstance(value, int) or isinstance(value, bool) or value < 1:
                raise self._wrong(f"{name}.{key}", "a whole number from 1 on", value)
            found[spelled] = value
        return found

    def moment(self, name: str) -> float | None:
        """A date with time and zone, in seconds since 1970."""
        value = self.value.get(name)
        if value is None:
            return None
        try:
            return moments.seconds(value if isinstance(value, datetime.datetime) else str(value), without_zone=None)
        except ValueError:
            raise self._wrong(name, f"a date with time and zone such as {moments.EXAMPLE}", value) from None

    def one_of(self, name: str, known: tuple[str, ...], default: str | None = None) -> Any:
        """One of some words."""
        value = self.text(name, default)
        if value not in known:
            raise self._wrong(name, f"one of {', '.join(known)}", value)
        return value

    def _or(self, name: str, default: object) -> Any:
        """What stands there; not what is missing, but what is empty is of its own kind."""
        value = self.value.get(name)
        return default if value is None else value

    def _deep(self, name: str, value: Any) -> Any:
        if isinstance(value, str):
            return self._filled(name, value)
        if isinstance(value, Mapping):
            return {str(key): self._deep(f"{name}.{key}", item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._deep(name, item) for item in value]
        # They go to other processes as JSON: YAML also has dates, sets, bytes, and numbers that are none.
        if value is None or isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value)):
            return value
        raise self._wrong(name, "a value as JSON has them, a date for one in quotes", value)

    def _filled(self, name: str, text: str) -> str:
        def fill(match: re.Match[str]) -> str:
            if match[1] not in os.environ:
                raise InvalidSettingError(
                    f"{self.where}.{name} names the environment variable {match[1]}, which is not set"
                )
            value = os.environ[match[1]]
            if not is_text(value):
                raise InvalidSettingError(f"{self.where}.{name} names the variable {match[1]}, whose value is no UTF-8")
            return value

        return _VARIABLE.sub(fill, text)

    def _wrong(self, name: str, expected: str, value: object) -> InvalidSettingError:
        shown = _kind(value) if may_be_secret(name) else f"{_kind(value)} {value!r}"
        return InvalidSettingError(f"{self.where}.{name} has to be {expected}, not {shown}")


def _kind(value: object) -> str:
    return "nothing" if value is None else type(value).__name__
