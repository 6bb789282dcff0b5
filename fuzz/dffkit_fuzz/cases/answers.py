"""Documented responses of a spec, and bodies made for them.

schemathesis makes requests only, so the spec is flipped: every documented response becomes the request body of an
operation of its own, and the same generator makes its bodies.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from schemathesis.core import NotSet
from schemathesis.transport.serialization import Binary

from ..schemas import Schemas
from .examples import examples_of
from .made import POSITIVE, cases, load, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .counts import Count

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_WITHOUT_NUMBER = {"default": 599, "2XX": 299, "3XX": 399, "4XX": 499, "5XX": 599}


@dataclass(frozen=True)
class Answer:
    """One documented response: its operation, status, media type and schema.

    ``first`` is false for the second media type of a status and further ones; ``example`` is the spec's first one.
    """

    operation_id: str
    status: int
    media_type: str
    schema: dict[str, Any]
    first: bool = True
    example: Any = field(default=None, compare=False)

    @property
    def name(self) -> str:
        """A name for it in the flipped spec and in reports."""
        return f"{self.operation_id}-{self.status}"

    @property
    def is_json(self) -> bool:
        """Whether its media type is JSON, with or without parameters."""
        essence = self.media_type.split(";")[0].strip()
        return essence == "application/json" or essence.endswith("+json")

    def content(self, body: Any) -> bytes:
        """The body as a server writes it."""
        if self.is_json:
            return json.dumps(body, ensure_ascii=False).encode()
        return body.data if isinstance(body, Binary) else str(body).encode()


def documented(document: dict[str, Any]) -> list[Answer]:
    """Every response with a body of every operation, in the order of the spec."""
    return list(_documented(document))


def _documented(document: dict[str, Any]) -> Iterator[Answer]:
    schemas = Schemas(document)
    for item in document["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            for code, response in operation["responses"].items():
                status = _WITHOUT_NUMBER.get(code) or int(code)
                for index, (media_type, media) in enumerate(schemas.resolved(response).get("content", {}).items()):
                    schema, example = media.get("schema", {}), next(examples_of(schemas, media), None)
                    yield Answer(operation["operationId"], status, media_type, schema, index == 0, example)


def bodies(document: dict[str, Any], answer: Answer, count: Count) -> list[Any]:
    """Bodies of one response: coverage cases, then fuzzed ones."""
    operation = operations(load(flipped(document, answer)))[answer.name]
    made = [case.body for case in cases(operation, POSITIVE, count) if not isinstance(case.body, NotSet)]
    return [_unwrapped(body) for body in made] if answer.is_json else made


def flipped(document: dict[str, Any], answer: Answer) -> dict[str, Any]:
    """A spec with one operation, whose request body is the response."""
    body = {"required": True, "content": {answer.media_type: {"schema": answer.schema}}}
    operation = {"operationId": answer.name, "requestBody": body, "responses": {"200": {"description": "read"}}}
    return {
        "openapi": document["openapi"],
        "info": document["info"],
        "paths": {"/": {"post": _written(operation)}},
        "components": {"schemas": _written(_named(document, answer.schema))},
    }


def _named(document: dict[str, Any], schema: Any) -> dict[str, Any]:
    """The schemas that one is made of, by name: all those of a large spec take their time."""
    schemas: dict[str, Any] = document.get("components", {}).get("schemas", {})
    found: dict[str, Any] = {}
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            name = str(node.get("$ref", "")).removeprefix("#/components/schemas/")
            if name in schemas and name not in found:
                found[name] = schemas[name]
                waiting.append(schemas[name])
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
    return found


def _written(value: Any) -> Any:
    """What only a server writes is left out of requests, and here the requests are what the server writes."""
    if isinstance(value, dict):
        return {key: _written(item) for key, item in value.items() if key != "readOnly" or not isinstance(item, bool)}
    return [_written(item) for item in value] if isinstance(value, list) else value


def _unwrapped(value: Any) -> Any:
    """``format: binary`` inside JSON is text there."""
    if isinstance(value, Binary):
        return value.data.decode("latin-1")
    if isinstance(value, dict):
        return {key: _unwrapped(item) for key, item in value.items()}
    return [_unwrapped(item) for item in value] if isinstance(value, list) else value
