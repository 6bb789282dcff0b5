"""Names: what becomes a module, a class, an attribute or an argument in the clients."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from openapi_python_client.strings import ClassName, PythonIdentifier

from ..naming import snake_case
from .sites import properties, schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..document import Document

SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
PATH_PARAMETER = re.compile(r"[A-Za-z_-][A-Za-z0-9_-]*")
IMPORTED = {
    "Any", "AuthenticatedClient", "BinaryIO", "BytesIO", "Client", "File", "FileTypes", "Generator", "HTTPStatus",
    "Literal", "Mapping", "Response", "T", "TextIO", "TypeVar", "Unset", "UUID",
}  # fmt: skip
# `D` is overwritten by a local `d` in snake case: RecursionError in to_dict.
SCHEMAS = IMPORTED | {"D"}
PROPERTIES = {
    "additional_keys", "additional_properties", "cls", "d", "field_dict", "from_dict", "src_dict", "to_dict",
    "to_multipart",
}  # fmt: skip
PARAMETERS = {"headers", "params", "cookies"}
CREDENTIAL_HEADERS = {"authorization", "content-type", "accept"}


def operation_ids(document: Document) -> Iterator[str]:
    """Every operation has an operationId of its own, in snake case, that is a Python name as it stands."""
    for operation in document.operations:
        if not SNAKE.fullmatch(operation.id) or PythonIdentifier(operation.id, "field_") != operation.id:
            yield f"{operation}: the operationId becomes a method: write it in snake_case, and not as a word of Python"
    for name, ids in _same(snake_case, (operation.id for operation in document.operations)):
        yield f"{document.stem}: the operationIds {', '.join(ids)} all become {name}: rename all but one"


def tags(document: Document) -> Iterator[str]:
    """Every operation has one tag, in snake case, declared at the top."""
    declared = {tag.get("name") for tag in document.root.get("tags", [])}
    for operation in document.operations:
        given = operation.node.get("tags", [])
        if len(given) != 1:
            yield f"{operation}: has {len(given)} tags: give it one, the resource whose method it becomes"
        for tag in given:
            if not SNAKE.fullmatch(tag) or PythonIdentifier(tag, "tag") != tag:
                yield f"{operation}: the tag {tag!r} becomes an attribute: write it in snake_case, no keyword"
            if tag not in declared:
                yield f"{operation}: the tag {tag!r} is not declared: add it to the `tags` of the document"
    classes = {ClassName(name, "field_"): name for name in document.schemas}
    for tag in sorted({operation.tag for operation in document.operations}):
        if (name := classes.get(ClassName(tag, "tag"))) is not None:
            yield f"{document.stem}: the tag {tag!r} becomes a class of the name of the schema {name}: rename the tag"


def schema_names(document: Document) -> Iterator[str]:
    """Schema names stay apart as classes and as modules, and hide nothing the generated modules import."""
    for name in document.schemas:
        if ClassName(name, "field_") in SCHEMAS:
            yield f"{document.stem} schema {name}: generated modules use this name themselves: choose another"
    for key in (lambda name: ClassName(name, "field_"), lambda name: snake_case(ClassName(name, "field_"))):
        for name, group in _same(key, document.schemas):
            yield f"{document.stem}: the schemas {', '.join(group)} all become {name}: rename all but one"


def property_names(document: Document) -> Iterator[str]:
    """Properties do not hide what a model has of itself, and stay apart as attributes."""
    for where, node in schemas(document):
        names = node.get("properties", {})
        for name in PROPERTIES.intersection(names):
            yield f"{where}: a model cannot have the property {name!r}, its own code uses the name: leave it undeclared"
        for name, group in _same(lambda text: PythonIdentifier(text, "field_", skip_snake_case=True), names):
            yield f"{where}: the properties {', '.join(group)} all become {name}: declare one of them"


def class_as_property(document: Document) -> Iterator[str]:
    """No property is spelled like the class of a schema used in the same model: type checkers mix them up."""
    for where, node in schemas(document):
        names = properties(document, node) if node.get("properties") or node.get("allOf") else {}
        used = {ClassName(name, "field_") for child in names.values() for name in _referenced(child)}
        for name in used.intersection(names):
            yield f"{where}: the property {name!r} is spelled like a schema used here: give the schema another name"


def parameter_names(document: Document) -> Iterator[str]:
    """Parameters do not hide what a generated function has of itself, and are no credentials."""
    schemes = {(node.get("in"), str(node.get("name")).lower()) for node in document.security_schemes.values()}
    for operation in document.operations:
        for parameter in operation.parameters:
            name, place = str(parameter.get("name")), parameter.get("in")
            python = PythonIdentifier(name, "field_")
            if python in PARAMETERS or (python == "body" and operation.body):
                yield f"{operation}: the parameter {name!r} meets a variable of the generated function: leave it out"
            if place == "path" and not PATH_PARAMETER.fullmatch(name):
                yield f"{operation}: the path parameter {name!r} would be dropped: use letters, digits, - and _"
            if place == "header" and name.lower() in CREDENTIAL_HEADERS:
                yield f"{operation}: the header {name} is no parameter: media type and security scheme set it"
            elif (place, name.lower()) in schemes and not parameter.get("x-dffkit-signed"):
                yield f"{operation}: {name!r} is a credential: remove the parameter, or say x-dffkit-signed: true"


def _same(key: object, names: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[str(key(name))].append(name)  # type: ignore[operator]
    return ((name, group) for name, group in groups.items() if len(group) > 1)


def _referenced(node: dict[str, object]) -> Iterator[str]:
    for candidate in (node, node.get("items"), *_members(node)):
        if isinstance(candidate, dict) and "$ref" in candidate:
            yield str(candidate["$ref"]).rsplit("/", 1)[-1]


def _members(node: dict[str, object]) -> list[object]:
    return [member for key in ("allOf", "oneOf", "anyOf") for member in (node.get(key) or [])]  # type: ignore[attr-defined]


RULES = (operation_ids, tags, schema_names, property_names, class_as_property, parameter_names)
