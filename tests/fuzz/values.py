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

from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty
from schemathesis.transport.serialization import Binary

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

FILE_NAME = "content.bin"


class InexpressibleError(Exception):
    """The annotations of the generated client do not allow this value."""


class UnknownValueError(InexpressibleError):
    """It is a value that an enum does not list."""


def untrusted(text: Any) -> str:
    """The spec's own spelling of a name; the generator wraps it against use in code."""
    return str(text.get_untrusted_value()) if hasattr(text, "get_untrusted_value") else str(text)


class Values:
    """Converts for one generated package; ``spelled`` says that numbers and booleans come as text, as in a query."""

    def __init__(self, models: ModuleType, types: ModuleType, properties: Mapping[str, ModelProperty]) -> None:
        self._models = models
        self._types = types
        self._properties = properties
        self._by_kind: dict[type[Any], Callable[[Any, Any, bool], Any]] = {
            AnyProperty: lambda prop, value, spelled: value,
            BooleanProperty: _boolean,
            ConstProperty: _const,
            DateProperty: lambda prop, value, spelled: _parsed(datetime.date.fromisoformat, value),
            DateTimeProperty: lambda prop, value, spelled: _parsed(datetime.datetime.fromisoformat, value),
            FileProperty: self._file,
            FloatProperty: _float,
            IntProperty: _int,
            ListProperty: self._list,
            LiteralEnumProperty: _literal,
            ModelProperty: self._model,
            NoneProperty: _none,
            StringProperty: _string,
            UnionProperty: self._union,
            UuidProperty: lambda prop, value, spelled: _parsed(UUID, value),
        }

    def value(self, prop: Any, value: Any, *, spelled: bool = False) -> Any:
        """The value for one property of the generator's parser; raises :class:`InexpressibleError`."""
        return self._by_kind[type(prop)](prop, value, spelled)

    def _file(self, prop: FileProperty, value: Any, spelled: bool) -> Any:
        content = value.data if isinstance(value, Binary) else value
        content = content.encode() if isinstance(content, str) else content
        if not isinstance(content, bytes):
            raise InexpressibleError(f"{value!r} is no content of a file")
        # Without a name httpx sends a plain field, and the case is about a file.
        return self._types.File(payload=io.BytesIO(content), file_name=FILE_NAME)

    def _list(self, prop: ListProperty, value: Any, spelled: bool) -> list[Any]:
        if spelled and not isinstance(value, list):
            value = [value]
        if not isinstance(value, list):
            raise InexpressibleError(f"{value!r} is not a list")
        return [self.value(prop.inner_property, item, spelled=spelled) for item in value]

    def _union(self, prop: UnionProperty, value: Any, spelled: bool) -> Any:
        reasons: list[InexpressibleError] = []
        for inner in prop.inner_properties:
            try:
                return self.value(inner, value, spelled=spelled)
            except InexpressibleError as reason:
                reasons.append(reason)
        kind = (
            UnknownValueError
            if any(isinstance(reason, UnknownValueError) for reason in reasons)
            else InexpressibleError
        )
        raise kind("; ".join(map(str, reasons)))

    def _model(self, prop: ModelProperty, value: Any, spelled: bool) -> Any:
        if not isinstance(value, dict):
            raise InexpressibleError(f"{value!r} is not an object")
        # The property of a parameter or body may be a copy made before its model was worked out.
        prop = self._properties[prop.class_info.name]
        declared = {
            untrusted(p.name): p for p in [*(prop.required_properties or ()), *(prop.optional_properties or ())]
        }
        if missing := [name for name, p in declared.items() if p.required and name not in value]:
            raise InexpressibleError(f"{prop.class_info.name} needs {missing}")
        more = {name: item for name, item in value.items() if name not in declared}
        if more and not prop.additional_properties:
            raise InexpressibleError(f"{prop.class_info.name} has no {sorted(more)}")
        given = {
            p.python_name: self.value(p, value[name], spelled=spelled) for name, p in declared.items() if name in value
        }
        model = getattr(self._models, prop.class_info.name)(**given)
        for name, item in more.items():
            model.additional_properties[name] = self.value(prop.additional_properties, item, spelled=spelled)
        return model


def _parsed(parse: Callable[[str], Any], value: Any) -> Any:
    try:
        return parse(value)
    except (TypeError, ValueError, AttributeError) as reason:
        raise InexpressibleError(f"{value!r}: {reason}") from reason


def _boolean(prop: BooleanProperty, value: Any, spelled: bool) -> bool:
    if isinstance(value, bool):
        return value
    if spelled and value in ("true", "false"):
        return bool(value == "true")
    raise InexpressibleError(f"{value!r} is not a boolean")


def _int(prop: IntProperty, value: Any, spelled: bool) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    # "+1" and "01" read as numbers too, but come back as "1".
    if spelled and isinstance(value, str) and value.removeprefix("-").isdecimal() and str(int(value)) == value:
        return int(value)
    raise InexpressibleError(f"{value!r} is not an integer")


def _float(prop: FloatProperty, value: Any, spelled: bool) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    if spelled and isinstance(value, str):
        return _parsed(int, value) if value.removeprefix("-").isdecimal() else _parsed(float, value)
    raise InexpressibleError(f"{value!r} is not a number")


def _string(prop: StringProperty, value: Any, spelled: bool) -> str:
    if isinstance(value, str) and not isinstance(value, Binary):
        return value
    raise InexpressibleError(f"{value!r} is not a string")


def _none(prop: NoneProperty, value: Any, spelled: bool) -> None:
    if value is not None:
        raise InexpressibleError(f"{value!r} is not null")


def _literal(prop: LiteralEnumProperty, value: Any, spelled: bool) -> Any:
    for allowed in prop.values:
        if value == allowed or (spelled and value == str(allowed)):
            return allowed
    raise UnknownValueError(f"{value!r} is none of {sorted(map(str, prop.values))}")


def _const(prop: ConstProperty, value: Any, spelled: bool) -> Any:
    allowed = prop.value.raw_value
    if value == allowed or (spelled and value == str(allowed)):
        return allowed
    raise InexpressibleError(f"{value!r} is not {allowed!r}")
