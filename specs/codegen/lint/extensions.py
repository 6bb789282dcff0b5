"""The extensions of specs/README.md: known ones only, each where it belongs and of the documented form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema_rs

from ..document import Document, walk
from .examples import converted
from .filters import FORMS, is_filter
from .sites import schemas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SCHEMES = ("sdk-hmac-sha256", "iam-token", "df-api-key", "dataway-token", "dway", "smartchart-sha1", "dff-ak")


def _is_true(value: Any) -> bool:
    return value is True


def _is_sentence(value: Any) -> bool:
    return isinstance(value, str) and len(value.split()) > 1


def _is_clamp(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and set(value) <= {"minimum", "maximum"}


# Extension: what its value must be, in words and as a test.
KNOWN: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "x-dffkit-idempotent": ("true or false", lambda value: isinstance(value, bool)),
    "x-dffkit-resource": ("an object with an action", lambda value: isinstance(value, dict)),
    "x-dffkit-paging": ("an object with a style", lambda value: isinstance(value, dict)),
    "x-dffkit-default": ("a value", lambda _: True),
    "x-dffkit-clamp": ("{minimum: …, maximum: …}, one of them at least", _is_clamp),
    "x-dffkit-filter": (FORMS, is_filter),
    "x-dffkit-open": ("true", _is_true),
    "x-dffkit-envelope": ("content, the property that holds the payload", lambda value: value == "content"),
    "x-dffkit-signing": (f"one of {', '.join(SCHEMES)}", lambda value: value in SCHEMES),
    "x-dffkit-signed": ("true", _is_true),
    "x-dffkit-json": ("true", _is_true),
    "x-dffkit-public": ("a sentence", _is_sentence),
    "x-dffkit-assumed": ("a sentence", _is_sentence),
}
ON_OPERATIONS = {"x-dffkit-idempotent", "x-dffkit-resource", "x-dffkit-paging"}


def known(document: Document) -> Iterator[str]:
    """Only documented extensions, with values of the documented form."""
    for trail, node in walk(document.root):
        for key in (key for key in node if key.startswith("x-dffkit-")):
            where = f"{document.stem} {'/'.join(trail)}"
            if key not in KNOWN:
                yield f"{where}: {key} is not an extension of specs/README.md: correct the name"
            elif not KNOWN[key][1](node[key]):
                yield f"{where}: {key} is {node[key]!r}: it must be {KNOWN[key][0]}"
            if key in ON_OPERATIONS and "responses" not in node:
                yield f"{where}: {key} stands on operations only"


def required(document: Document) -> Iterator[str]:
    """Every operation says whether it is idempotent and what it does to which stored thing."""
    for operation in document.operations:
        for key in ("x-dffkit-idempotent", "x-dffkit-resource"):
            if key not in operation.node:
                yield f"{operation}: has no {key}: every operation says it, the HTTP method does not tell"


def placed(document: Document) -> Iterator[str]:
    """``open`` stands on enums, ``json`` on text, ``signing`` on every security scheme."""
    for where, node in schemas(document):
        if "x-dffkit-open" in node and "enum" not in node:
            yield f"{where}: x-dffkit-open stands on enums"
        if "x-dffkit-json" in node and node.get("type") != "string":
            yield f"{where}: x-dffkit-json stands on `type: string`"
    for name, scheme in document.security_schemes.items():
        if "x-dffkit-signing" not in scheme:
            yield f"{document.stem} security scheme {name}: has no x-dffkit-signing: say which of {', '.join(SCHEMES)}"


def defaults(document: Document) -> Iterator[str]:
    """What the server assumes is a value that could have been sent."""
    components = {name: converted(node) for name, node in document.schemas.items()}
    for where, node, schema in _defaulted(document):
        validator = jsonschema_rs.Draft202012Validator({**converted(schema), "components": {"schemas": components}})
        if not validator.is_valid(node["x-dffkit-default"]):
            yield f"{where}: x-dffkit-default {node['x-dffkit-default']!r} does not fit the schema: correct one of them"


def _defaulted(document: Document) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for where, node in schemas(document):
        if "x-dffkit-default" in node:
            yield where, node, node
    for operation in document.operations:
        for parameter in operation.parameters:
            if "x-dffkit-default" in parameter:
                yield f"{operation}: parameter {parameter['name']}", parameter, parameter.get("schema", {})


RULES = (known, required, placed, defaults)
