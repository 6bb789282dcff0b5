"""Plain values of a case as the Python values that the generated client's annotations ask for.

What an annotation does not allow is refused with :class:`InexpressibleError`: a type checker stops it before the wire.
Models are built by their constructors, as a user builds them, so that ``from_dict`` cannot make up for a mistake
of ``to_dict``.
"""

from __future__ import annotations

import datetime
import io
from typing import TYPE_CHECKING, Any
from uuid import UUID

from schemathesis.transport.serialization import Binary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

FILE_NAME = "content.bin"


class InexpressibleError(Exception):
    """The annotations of the generated client do not allow this value."""


class UnknownValueError(InexpressibleError):
    """It is a value that an enum does not list."""


class Values:
    """Converts for one generated package; ``spelled`` says that numbers and booleans come as text, as in a query.

    ``bindings`` are the models of its ``bindings.json``, which says how a type is written.
    """

    def __init__(self, models: ModuleType, types: ModuleType, bindings: Mapping[str, Any]) -> None:
        self._models = models
        self._types = types
        self._bindings = bindings
        self._plain = {**_PLAIN, "file": self._file}
        self._made: dict[str, Callable[[Any, Any, bool], Any]] = {
            "const": _const,
            "enum": _enum,
            "list": self._list,
            "model": self._model,
            "union": self._union,
        }

    def value(self, kind: Any, value: Any, *, spelled: bool = False) -> Any:
        """The value for one type of the bindings; raises :class:`InexpressibleError`."""
        if isinstance(kind, str):
            return self._plain[kind](value, spelled)
        ((name, inner),) = kind.items()
        return self._made[name](inner, value, spelled)

    def _file(self, value: Any, spelled: bool) -> Any:
        content = value.data if isinstance(value, Binary) else value
        content = content.encode() if isinstance(content, str) else content
        if not isinstance(content, bytes):
            raise InexpressibleError(f"{value!r} is no content of a file")
        # Without a name httpx sends a plain field, and the case is about a file.
        return self._types.File(payload=io.BytesIO(content), file_name=FILE_NAME)

    def _list(self, inner: Any, value: Any, spelled: bool) -> list[Any]:
        if spelled and not isinstance(value, list):
            value = [value]
        if not isinstance(value, list):
            raise InexpressibleError(f"{value!r} is not a list")
        return [self.value(inner, item, spelled=spelled) for item in value]

    def _union(self, members: list[Any], value: Any, spelled: bool) -> Any:
        reasons: list[InexpressibleError] = []
        for member in members:
            try:
                return self.value(member, value, spelled=spelled)
            except InexpressibleError as reason:
                reasons.append(reason)
        is_unknown = any(isinstance(reason, UnknownValueError) for reason in reasons)
        kind = UnknownValueError if is_unknown else InexpressibleError
        raise kind("; ".join(map(str, reasons)))

    def _model(self, name: str, value: Any, spelled: bool) -> Any:
        if not isinstance(value, dict):
            raise InexpressibleError(f"{value!r} is not an object")
        binding = self._bindings[name]
        declared = {field["name"]: field for field in binding["fields"]}
        if missing := [key for key, field in declared.items() if "required" in field and key not in value]:
            raise InexpressibleError(f"{name} needs {missing}")
        more = {key: item for key, item in value.items() if key not in declared}
        if more and binding["more"] is None:
            raise InexpressibleError(f"{name} has no {sorted(more)}")
        given = {
            field["python"]: self.value(field["type"], value[key], spelled=spelled)
            for key, field in declared.items()
            if key in value
        }
        model = getattr(self._models, name)(**given)
        for key, item in more.items():
            model.additional_properties[key] = self.value(binding["more"], item, spelled=spelled)
        return model


def _parsed(parse: Callable[[str], Any], value: Any) -> Any:
    try:
        return parse(value)
    except (TypeError, ValueError, AttributeError) as reason:
        raise InexpressibleError(f"{value!r}: {reason}") from reason


def _boolean(value: Any, spelled: bool) -> bool:
    if isinstance(value, bool):
        return value
    if spelled and value in ("true", "false"):
        return bool(value == "true")
    raise InexpressibleError(f"{value!r} is not a boolean")


def _integer(value: Any, spelled: bool) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    # "+1" and "01" read as numbers too, but come back as "1".
    if spelled and isinstance(value, str) and value.removeprefix("-").isdecimal() and str(int(value)) == value:
        return int(value)
    raise InexpressibleError(f"{value!r} is not an integer")


def _number(value: Any, spelled: bool) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if spelled and isinstance(value, str):
        return _parsed(int, value) if value.removeprefix("-").isdecimal() else _parsed(float, value)
    raise InexpressibleError(f"{value!r} is not a number")


def _string(value: Any, spelled: bool) -> str:
    if isinstance(value, str) and not isinstance(value, Binary):
        return value
    raise InexpressibleError(f"{value!r} is not a string")


def _null(value: Any, spelled: bool) -> None:
    if value is not None:
        raise InexpressibleError(f"{value!r} is not null")


def _enum(values: list[Any], value: Any, spelled: bool) -> Any:
    for allowed in values:
        if _is(allowed, value, spelled):
            return allowed
    raise UnknownValueError(f"{value!r} is none of {sorted(map(str, values))}")


def _const(allowed: Any, value: Any, spelled: bool) -> Any:
    if _is(allowed, value, spelled):
        return allowed
    raise InexpressibleError(f"{value!r} is not {allowed!r}")


def _is(allowed: Any, value: Any, spelled: bool) -> bool:
    """Whether a type checker takes the value for this one: ``True`` is 1 in Python, but no ``Literal[1]``."""
    is_same = value == allowed and isinstance(value, bool) is isinstance(allowed, bool)
    return is_same or (spelled and value == str(allowed))


_PLAIN: dict[str, Callable[[Any, bool], Any]] = {
    "any": lambda value, spelled: value,
    "boolean": _boolean,
    "date": lambda value, spelled: _parsed(datetime.date.fromisoformat, value),
    "date-time": lambda value, spelled: _parsed(datetime.datetime.fromisoformat, value),
    "integer": _integer,
    "null": _null,
    "number": _number,
    "string": _string,
    "uuid": lambda value, spelled: _parsed(UUID, value),
}
