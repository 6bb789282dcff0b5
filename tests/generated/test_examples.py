"""Every documented example of a body, parsed by the models and given back unchanged."""

from __future__ import annotations

import typing
from importlib import import_module
from types import ModuleType, UnionType
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit_fuzz.sent.wire import instants

from .test_every_operation import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUEST = httpx.Request("GET", "http://examples.test/")


def endpoint(operation: Any) -> ModuleType:
    """The generated module of an operation."""
    return import_module(f"dffkit_api.{operation.document.stem}.api.{operation.tag}.{operation.id}")


def examples(operation: Any, content: Any) -> Iterator[tuple[str, Any]]:
    """The JSON examples in a ``content``, by media type and name."""
    for media_type, media in content.items():
        if "json" in media_type:
            if "example" in media:
                yield media_type, media["example"]
            for name, example in media.get("examples", {}).items():
                yield f"{media_type}-{name}", operation.document.resolve(example)["value"]


def models(hint: Any) -> Iterator[Any]:
    """The models that a type has in it, those of the items of a list included."""
    if typing.get_origin(hint) in (typing.Union, UnionType, list):
        for inner in typing.get_args(hint):
            yield from models(inner)
    elif hasattr(hint, "from_dict"):
        yield hint


def through(model: Any, value: Any) -> Any:
    """The value after it was an object, or each of its items was; ``None`` where the model is for other ones."""
    try:
        return [through(model, item) for item in value] if isinstance(value, list) else model.from_dict(value).to_dict()
    except (KeyError, TypeError, ValueError):
        return None


def plain(read: Any) -> Any:
    """What was read, as it came."""
    if isinstance(read, list):
        return [plain(item) for item in read]
    return read.to_dict() if hasattr(read, "to_dict") else read


def parsed(operation: Any, status: int, value: Any) -> Any:
    """A success as the facade reads it, a failure as the raw function does."""
    response = httpx.Response(status, json=value, request=REQUEST)
    module = endpoint(operation)
    if response.is_success:
        return module._parse_success(response)
    client = import_module(f"dffkit_api.{operation.document.stem}.client").Client(base_url="http://examples.test")
    return module._parse_response(client=client, response=response)


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if "requestBody" in one.node], ids=str)
def test_examples_of_a_request_come_back(operation: Any) -> None:
    """One of the models that the operation takes as its body holds all of it, and nothing else."""
    hint = typing.get_type_hints(endpoint(operation)._get_kwargs)["body"]
    kinds = list(models(hint))
    body = operation.document.resolve(operation.node["requestBody"])
    lost = {
        name: [through(kind, value) for kind in kinds]
        for name, value in examples(operation, body["content"])
        if kinds and isinstance(value, dict | list)
        if instants(value) not in [instants(through(kind, value)) for kind in kinds]
    }
    assert lost == {}


@pytest.mark.parametrize("operation", OPERATIONS, ids=str)
def test_examples_of_answers_come_back(operation: Any) -> None:
    """Parsed into the class that the spec names for the status, each gives the same JSON; only zones may change."""
    lost = {
        (status, name): back
        for status, response in operation.responses.items()
        for name, value in examples(operation, response.get("content", {}))
        if instants(back := plain(parsed(operation, int(status), value))) != instants(value)
    }
    assert lost == {}


def test_what_gets_lost_is_found() -> None:
    """A model that drops a field does not pass."""

    class Forgetful:
        """Reads nothing."""

        @classmethod
        def from_dict(cls, value: Any) -> Forgetful:
            """Drops all of it."""
            return cls()

        def to_dict(self) -> dict[str, Any]:
            """Nothing."""
            return {}

    assert through(Forgetful, [{"a": 1}]) == [{}]
    assert list(models(list[Forgetful] | str)) == [Forgetful]
