"""The documented examples of requests, as cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from schemathesis.core import NOT_SET

from .parameters import PLACES, declared

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..schemas import Schemas
    from .made import Case, Operation


def example_cases(schemas: Schemas, operation: Operation) -> Iterator[Case]:
    """A case for each example of the body, each with the examples of the parameters; one where there is no body.

    The n-th case has the n-th example of every parameter, or its last; a parameter without an example is left out.
    """
    parameters = [parameter for parameter in _parameters(schemas, operation) if parameter["examples"]]
    bodies: list[tuple[str | None, Any]] = [*_bodies(schemas, operation)] or [(None, NOT_SET)]
    for index in range(max([len(bodies), *(len(parameter["examples"]) for parameter in parameters)])):
        media_type, body = bodies[min(index, len(bodies) - 1)]
        case: Case = operation.Case(media_type=media_type, body=body)
        for parameter in parameters:
            value = parameter["examples"][min(index, len(parameter["examples"]) - 1)]
            getattr(case, PLACES[parameter["in"]]).update(_placed(parameter, value))
        yield case


def _parameters(schemas: Schemas, operation: Operation) -> Iterator[dict[str, Any]]:
    for parameter in declared(schemas, operation):
        examples = list(examples_of(schemas, parameter))
        told: dict[str, Any] = {name: parameter[name] for name in ("in", "name", "explode") if name in parameter}
        yield {**told, "examples": examples}


def _bodies(schemas: Schemas, operation: Operation) -> Iterator[tuple[str, Any]]:
    body = schemas.resolved(operation.definition.raw.get("requestBody", {}))
    for media_type, media in body.get("content", {}).items():
        for example in examples_of(schemas, media):
            yield media_type, example


def examples_of(schemas: Schemas, node: dict[str, Any]) -> Iterator[Any]:
    """The examples of a parameter or of a media type, in their order."""
    if "example" in node:
        yield node["example"]
    for example in node.get("examples", {}).values():
        yield schemas.resolved(example)["value"]
    schema = schemas.resolved(node.get("schema", {}))
    if "example" not in node and not node.get("examples") and "example" in schema:
        yield schema["example"]


def _placed(parameter: dict[str, Any], value: Any) -> dict[str, Any]:
    """As schemathesis has it in its own cases: objects are spread, a list that goes out as one value is one text."""
    name, place = parameter["name"], parameter["in"]
    if place == "query" and isinstance(value, dict):
        return {key: _spelled(place, item) for key, item in value.items()}
    spelled = _spelled(place, value)
    is_one = place == "query" and parameter.get("explode") is False
    return {name: ",".join(spelled) if is_one and isinstance(spelled, list) else spelled}


def _spelled(place: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_spelled(place, item) for item in value]
    if isinstance(value, dict):
        return value
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return quote(text, safe="") if place == "path" else text
