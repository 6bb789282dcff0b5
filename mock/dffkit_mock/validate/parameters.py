"""Path, query and header parameters: read from the wire with the spec's types, judged together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..form import read_pairs
from .keywords import Converter
from .texts import Read, reader_for, types_of
from .violations import compile_schema, describe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..document import Node
    from ..exchange import Exchange
    from ..route import Route

# Of the protocol, not of the operation: OpenAPI 3.0 wants such parameters ignored.
_NOT_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
_PYTHON_BOOLEANS = {"True": "true", "False": "false"}
_DIGITS = re.compile(r"[0-9]{1,400}")
STRICT = {"func": frozenset({"xDFFAuthToken"})}
"""The stems that refuse unknown query parameters, and what they know besides (DataFlux Func docs, "Sync API")."""


@dataclass(frozen=True, slots=True)
class _Parameter:
    """One parameter, prepared: ``key`` is the name that is looked up on the wire."""

    place: str
    name: str
    key: str
    read: Read | None
    is_array: bool
    is_joined: bool
    is_object: bool
    clamp: Mapping[str, Any] | None
    default: Any


class ParameterReader:
    """Reads and judges the parameters of one operation."""

    def __init__(self, route: Route) -> None:
        declared = [node for node in route.parameters if _is_judged(node)]
        self._parameters = tuple(_prepare(route, node) for node in declared)
        self._query = any(parameter.place == "query" for parameter in self._parameters)
        self._objects = [parameter for parameter in self._parameters if parameter.is_object]
        self._known = _known_query(route)
        self._validator = compile_schema(_schema(route, declared)) if declared else None

    def read(self, exchange: Exchange) -> list[str]:
        """Sets ``exchange.values``; the violations, none for a request as the spec wants it."""
        if self._validator is None:
            return self._unknown(exchange)
        values = self._collect(exchange)
        violations = self._unknown(exchange)
        if not self._validator.is_valid(values):
            violations += describe(self._validator.iter_errors(values), "")
        if not violations:
            self._complete(values)
        exchange.values = values
        return violations

    def _collect(self, exchange: Exchange) -> dict[str, dict[str, Any]]:
        query = _group(exchange.query) if self._query and exchange.query else {}
        values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        for parameter in self._parameters:
            texts = _texts(parameter, exchange, query)
            if texts is not None:
                values[parameter.place][parameter.name] = _value(parameter, texts)
        for parameter in self._objects:
            declared = {other.key for other in self._parameters if other.place == "query"}
            values["query"][parameter.name] = {name: texts[-1] for name, texts in query.items() if name not in declared}
        return values

    def _unknown(self, exchange: Exchange) -> list[str]:
        if self._known is None or not exchange.query:
            return []
        names = dict.fromkeys(name for name, _ in read_pairs(exchange.query))
        return [f"query: Found unexpected field `{name[:80]}`" for name in names if name not in self._known]

    def _complete(self, values: dict[str, dict[str, Any]]) -> None:
        for parameter in self._parameters:
            group = values[parameter.place]
            if parameter.name not in group and parameter.default is not None:
                group[parameter.name] = parameter.default
            if parameter.clamp and parameter.name in group:
                group[parameter.name] = _clamp(group[parameter.name], parameter.clamp)


def _is_judged(node: Node) -> bool:
    if node.get("x-dffkit-signed") is True or node["in"] == "cookie":
        return False
    return node["in"] != "header" or node["name"].lower() not in _NOT_PARAMETERS


def _known_query(route: Route) -> frozenset[str] | None:
    """The query parameters that a strict operation takes; ``None`` where any is taken."""
    if route.stem not in STRICT:
        return None
    query = [node for node in route.parameters if node["in"] == "query"]
    if any(types_of(route.document, node.get("schema", {})) == {"object"} for node in query):
        return None
    return STRICT[route.stem] | {node["name"] for node in query}


def _prepare(route: Route, node: Node) -> _Parameter:
    schema = route.document.resolve(node.get("schema", {}))
    types = types_of(route.document, schema)
    is_array = types == {"array"}
    read = reader_for(route.document, schema.get("items", {}) if is_array else schema)
    return _Parameter(
        place=node["in"],
        name=node["name"],
        key=node["name"].lower() if node["in"] == "header" else node["name"],
        read=_of_header(read) if read and node["in"] == "header" else read,
        is_array=is_array,
        is_joined=is_array and node.get("explode") is False,
        is_object=types == {"object"} and node["in"] == "query",
        clamp=node.get("x-dffkit-clamp", schema.get("x-dffkit-clamp")),
        default=node.get("x-dffkit-default", schema.get("x-dffkit-default")),
    )


def _of_header(read: Read) -> Read:
    """As in other places, and Python's words for booleans besides: Huawei's official SDK writes them into headers."""
    return lambda text: read(_PYTHON_BOOLEANS.get(text, text))


def _schema(route: Route, declared: list[Node]) -> dict[str, Any]:
    """One schema for all parameters: an object a place."""
    places: dict[str, Any] = {}
    for node in declared:
        place = places.setdefault(node["in"], {"type": "object", "properties": {}, "required": []})
        place["properties"][node["name"]] = node.get("schema", {})
        if node.get("required"):
            place["required"].append(node["name"])
    return Converter(route.document).convert({"type": "object", "properties": places})


def _group(query: str) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name, value in read_pairs(query):
        grouped.setdefault(name, []).append(value)
    return grouped


def _texts(parameter: _Parameter, exchange: Exchange, query: Mapping[str, list[str]]) -> list[str] | None:
    if parameter.place == "query":
        return query.get(parameter.key)
    if parameter.place == "path":
        return [exchange.path_values[parameter.key]] if parameter.key in exchange.path_values else None
    return [exchange.headers.get(parameter.key)] if parameter.key in exchange.headers else None


def _value(parameter: _Parameter, texts: list[str]) -> Any:
    read = parameter.read
    if parameter.is_array:
        if parameter.is_joined:
            texts = texts[-1].split(",") if texts[-1] else []
        return [read(text) for text in texts] if read else texts
    return read(texts[-1]) if read else texts[-1]


def _clamp(value: Any, bounds: Mapping[str, Any]) -> Any:
    if isinstance(value, str):
        return str(_clamp(int(value), bounds)) if _DIGITS.fullmatch(value) else value
    value = max(value, bounds["minimum"]) if "minimum" in bounds else value
    return min(value, bounds["maximum"]) if "maximum" in bounds else value
