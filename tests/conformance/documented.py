"""What the bundled specs say, as far as it is compared with the official SDK."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dffkit_mock.document import METHODS, Document, read_document

if TYPE_CHECKING:
    from collections.abc import Iterator

ALTERNATIVES = ("allOf", "oneOf", "anyOf")


@dataclass(frozen=True)
class Documented:
    """One operation of a spec, references followed: parameters by place and name, schemas of bodies as they stand.

    ``successes`` are the statuses of success, each with the schema of its body or ``None``; ``headers`` the names of
    all headers of a success.
    """

    id: str
    tag: str
    method: str
    path: str
    parameters: dict[tuple[str, str], dict[str, Any]]
    body: dict[str, Any] | None
    successes: tuple[tuple[int, dict[str, Any] | None], ...]
    headers: frozenset[str]
    document: Document

    @property
    def answers(self) -> tuple[dict[str, Any], ...]:
        """The schemas of all successful bodies."""
        return tuple(schema for _, schema in self.successes if schema is not None)

    @property
    def answers_bytes(self) -> bool:
        """Whether the answer is a file."""
        return any(self.document.resolve(schema).get("format") == "binary" for schema in self.answers)

    def schema(self, place: str, name: str) -> dict[str, Any] | None:
        """The schema of a parameter; names of headers are the same in any case."""
        wanted = name.lower() if place == "header" else name
        for (where, called), parameter in self.parameters.items():
            if where == place and wanted == (called.lower() if place == "header" else called):
                return dict(parameter["schema"])
        return None


@cache
def documented(stem: str) -> dict[str, Documented]:
    """Every operation of the bundle of a stem, by operationId."""
    return operations(read_document(stem, Path(str(files("dffkit_api").joinpath(stem, "openapi.json")))))


def operations(document: Document) -> dict[str, Documented]:
    """Every operation of a bundle, by operationId."""
    found = (
        _operation(document, method, path, item)
        for path, item in document.root["paths"].items()
        for method in METHODS
        if method in item
    )
    return {operation.id: operation for operation in found}


def _operation(document: Document, method: str, path: str, item: dict[str, Any]) -> Documented:
    operation = item[method]
    both = [*item.get("parameters", ()), *operation.get("parameters", ())]
    parameters = [document.resolve(parameter) for parameter in both]
    request = document.resolve(operation.get("requestBody", {}))
    successes = {
        int(status): document.resolve(answer)
        for status, answer in operation["responses"].items()
        if status.startswith("2")
    }
    return Documented(
        id=operation["operationId"],
        tag=operation["tags"][0],
        method=method.upper(),
        path=path,
        parameters={(one["in"], one["name"]): one for one in parameters},
        body=next(iter(_schemas(request)), None),
        successes=tuple((status, next(iter(_schemas(answer)), None)) for status, answer in successes.items()),
        headers=frozenset(name.lower() for answer in successes.values() for name in answer.get("headers", {})),
        document=document,
    )


def _schemas(holder: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for content in holder.get("content", {}).values():
        if "schema" in content:
            yield content["schema"]


def flattened(document: Document, schema: Any) -> Iterator[dict[str, Any]]:
    """The schema itself and every alternative and part of it, references followed."""
    resolved = document.resolve(schema)
    yield resolved
    for word in ALTERNATIVES:
        for part in resolved.get(word, ()):
            yield from flattened(document, part)
