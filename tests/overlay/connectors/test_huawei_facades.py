"""Every operation of the Huawei services through the facade of its connector, with the examples of the specs."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

import dffkit_api
import pytest
from dffkit import AsyncDataArts, AsyncFunctionGraph, AsyncIam, DataArts, FunctionGraph, Iam

from .sides import Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_mock.server import MockServer

PAIRS: dict[str, Any] = {
    "functiongraph": (FunctionGraph, AsyncFunctionGraph),
    "dataarts": (DataArts, AsyncDataArts),
    "iam": (Iam, AsyncIam),
}
BOUND = {"project_id", "instance"}


def spec(stem: str) -> Any:
    """The bundled spec."""
    return json.loads((Path(dffkit_api.__file__).parent / stem / "openapi.json").read_text(encoding="utf-8"))


def resolved(document: Any, value: Any) -> Any:
    """What a reference stands for."""
    if "$ref" not in value:
        return value
    found = document
    for name in value["$ref"].removeprefix("#/").split("/"):
        found = found[name.replace("~1", "/")]
    return found


def cases() -> Iterator[Any]:
    """Each operation with each example of its body."""
    for stem in PAIRS:
        document = spec(stem)
        for path in document["paths"].values():
            shared = path.get("parameters", [])
            for operation in (one for method, one in path.items() if method in {"get", "post", "put", "delete"}):
                parameters = [resolved(document, one) for one in (*shared, *operation.get("parameters", []))]
                for name, body in bodies(document, operation):
                    yield pytest.param(
                        stem, operation["tags"][0], operation["operationId"], parameters, body,
                        id=f"{stem}.{operation['operationId']}-{name}",
                    )  # fmt: skip


def bodies(document: Any, operation: Any) -> Iterator[tuple[str, Any]]:
    """The examples of the body; one ``None`` without a body."""
    if "requestBody" not in operation:
        yield "plain", None
        return
    media = resolved(document, operation["requestBody"])["content"]["application/json"]
    for name, example in (media.get("examples") or {"example": {"value": media.get("example")}}).items():
        yield name, example["value"]


def python_name(name: str, hints: Any) -> str:
    """The argument for a parameter: ``type`` is ``type_``, and humps are words."""
    bare = name.lower().replace("-", "").replace("_", "")
    return next(hint for hint in hints if hint.replace("_", "") == bare)


def unpacked(value: Any) -> Any:
    """JSON with the JSON texts inside it unpacked: the journal writes those in its own way."""
    if isinstance(value, dict):
        return {name: unpacked(one) for name, one in value.items()}
    return json.loads(value) if isinstance(value, str) and value.startswith("{") else value


def model_of(hint: Any, body: Any) -> Any:
    """The body as the model that takes it."""
    for model in get_args(hint) or (hint,):
        made = model.from_dict(body) if _fits(model, body) else None
        if made is not None:
            return made
    raise AssertionError(f"no model of {hint} takes {body}")


def _fits(model: Any, body: Any) -> bool:
    try:
        return bool(model.from_dict(body).to_dict() == body)
    except (KeyError, TypeError, ValueError):
        return False


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("stem", "tag", "name", "parameters", "body"), list(cases()))
def test_every_operation_takes_its_example_and_gives_its_model(
    kind: str, stem: str, tag: str, name: str, parameters: Any, body: Any, dffkit_mock: MockServer, dffkit_mock_url: str
) -> None:
    """The request is accepted, the answer is a model, and the wire had the example."""
    module = import_module(f"dffkit_api.{stem}.api.{tag}.{name}")
    hints = get_type_hints(vars(module)["_get_kwargs"])
    arguments = {
        python_name(one["name"], hints): one["example"]
        for one in parameters
        if one["name"] not in BOUND.intersection(PAIRS[stem][0].service.bound) and "example" in one
    }
    if body is not None:
        arguments["body"] = model_of(hints["body"], body)
    answer = Side(kind, PAIRS[stem]).do(lambda connector: getattr(getattr(connector.api, tag), name)(**arguments))
    for part in answer if isinstance(answer, list) else [answer]:
        plain = part is None or isinstance(part, str | dffkit_api.File)
        assert plain or type(part).__module__.startswith(f"dffkit_api.{stem}.models")
    entry = dffkit_mock.journal.entries()[-1]
    assert (entry.operation, entry.refused_by) == (f"{stem}.{name}", None)
    if body is not None and '"***"' not in entry.body:  # a password, which the journal does not show
        assert unpacked(json.loads(entry.body)) == unpacked(body)
