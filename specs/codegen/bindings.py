"""Writes ``bindings.json``: the Python name and type behind every name of the spec, as the generator decided them.

The fuzzer makes calls of it, and so neither guesses nor reads the generated code that it puts to the test.

A type is a word (``string``, ``date-time``, ``any`` …) or an object with one key: ``const``, ``enum`` (its values),
``list`` (of what), ``union`` (the members in order) or ``model`` (the name of its class).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import openapi_python_client.parser.properties as kinds
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty
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

from .dialect import translated
from .layout import CODEGEN, CodegenError
from .marks import commas
from .naming import spelled  # and with it, names are ours here too

if TYPE_CHECKING:
    from openapi_python_client.parser.bodies import Body
    from openapi_python_client.parser.openapi import Endpoint
    from openapi_python_client.parser.responses import Response

    from .document import Document

FILE = "bindings.json"
WORDS: dict[type[Any], str] = {
    kinds.AnyProperty: "any",
    BooleanProperty: "boolean",
    DateProperty: "date",
    DateTimeProperty: "date-time",
    FileProperty: "file",
    FloatProperty: "number",
    IntProperty: "integer",
    NoneProperty: "null",
    StringProperty: "string",
    UuidProperty: "uuid",
}


def bindings(document: Document) -> dict[str, Any]:
    """The operations by operationId and the models by class; raises :class:`CodegenError`."""
    path = CODEGEN / "generator.yaml"
    config = Config.from_sources(ConfigFile.load_from_path(path), MetaType.NONE, path, "utf-8", True, None)  # noqa: FBT003
    parsed = GeneratorData.from_dict(translated(document), config=config)
    if not isinstance(parsed, GeneratorData):
        raise CodegenError(f"{document.stem}: the generator cannot read this spec: {parsed.header} {parsed.detail}")
    joined = {operation.id: commas(operation) for operation in document.operations}
    operations = {
        str(endpoint.name): {"tag": str(tag), **_operation(endpoint, joined.get(str(endpoint.name), []))}
        for tag, collection in parsed.endpoint_collections_by_tag.items()
        for endpoint in collection.endpoints
    }
    models = {str(model.class_info.name): _model(model) for model in parsed.models if isinstance(model, ModelProperty)}
    return {"operations": operations, "models": models}


def bindings_text(document: Document) -> str:
    """The same as JSON, a line an operation and a line a model, so that a change is seen where it is."""
    tables = (f"{json.dumps(name)}: {_table(rows)}" for name, rows in bindings(document).items())
    return "{\n" + ",\n".join(tables) + "\n}\n"


def _table(rows: dict[str, Any]) -> str:
    lines = (f"  {json.dumps(name)}: {json.dumps(row, ensure_ascii=False)}" for name, row in rows.items())
    return "{\n" + ",\n".join(lines) + "\n}"


def _operation(endpoint: Endpoint, joined: list[str]) -> dict[str, Any]:
    places = {
        "path": endpoint.path_parameters,
        "query": endpoint.query_parameters,
        "header": endpoint.header_parameters,
        "cookie": endpoint.cookie_parameters,
    }
    parameters = [{"in": place, **_named(one)} for place, found in places.items() for one in found]
    return {
        "parameters": [one | {"commas": True} if one["name"] in joined else one for one in parameters],
        "bodies": [_body(body) for body in endpoint.bodies],
        "answers": [_answer(response) for response in endpoint.responses],
    }


def _body(body: Body) -> dict[str, Any]:
    return {"media_type": spelled(body.content_type), "type": _type(body.prop), **_need(body.prop)}


def _answer(response: Response) -> dict[str, Any]:
    span = response.status_code.range
    return {"statuses": list(span) if span else None, "type": _type(response.prop)}


def _model(model: ModelProperty) -> dict[str, Any]:
    declared = [*(model.required_properties or ()), *(model.optional_properties or ())]
    more = model.additional_properties
    return {"fields": [_named(one) for one in declared], "more": _type(more) if more else None}


def _named(prop: Any) -> dict[str, Any]:
    python = str(prop.python_name)
    return {"name": spelled(prop.name), "python": python, "type": _type(prop), **_need(prop)}


def _need(prop: Any) -> dict[str, bool]:
    return {"required": True} if prop.required else {}


def _type(prop: Any) -> Any:
    if isinstance(prop, ModelProperty):
        return {"model": str(prop.class_info.name)}
    if isinstance(prop, ListProperty):
        return {"list": _type(prop.inner_property)}
    if isinstance(prop, UnionProperty):
        return {"union": [_type(inner) for inner in prop.inner_properties]}
    if isinstance(prop, ConstProperty):
        return {"const": prop.value.raw_value}
    if isinstance(prop, kinds.LiteralEnumProperty):
        return {"enum": sorted(prop.values, key=str)}
    return WORDS[type(prop)]
