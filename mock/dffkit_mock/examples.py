"""The examples of a spec: what an operation answers, by status and name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .exchange import Reply, encode_json

if TYPE_CHECKING:
    from .document import Node
    from .route import Route


@dataclass(frozen=True, slots=True)
class Example:
    """One documented answer: its name (``""`` where the spec gives none), media type and value."""

    status: int
    name: str
    media_type: str
    value: Any


def read_examples(route: Route, status: int) -> Iterator[Example]:
    """The examples of one status, in the order of the spec; none where the answer has no body."""
    answer = route.responses.get(str(status), {})
    for media_type, content in answer.get("content", {}).items():
        for name, value in _values(route, content):
            yield Example(status, name, media_type, value)


def first_example(route: Route, status: int) -> Example | None:
    """The example that stands first, or ``None``."""
    return next(read_examples(route, status), None)


def success_status(route: Route) -> int:
    """The lowest documented 2xx status; 200 where none is documented."""
    documented = sorted(int(status) for status in route.responses if status.isdigit() and status.startswith("2"))
    return documented[0] if documented else 200


def write_reply(route: Route, status: int, example: Example | None) -> Reply:
    """The answer that shows an example, with the headers that the spec has examples for."""
    headers = dict(_headers(route, route.responses.get(str(status), {})))
    if example is None:
        return Reply(status, headers, b"")
    return Reply(status, {"content-type": example.media_type, **headers}, write_body(example))


def write_body(example: Example) -> bytes:
    """The bytes of an example: JSON for JSON types, text as it stands for others."""
    if isinstance(example.value, str) and "json" not in example.media_type:
        return example.value.encode()
    return encode_json(example.value)


def _values(route: Route, content: Node) -> Iterator[tuple[str, Any]]:
    if "example" in content:
        yield "", content["example"]
    for name, example in content.get("examples", {}).items():
        yield name, route.document.resolve(example).get("value")
    if "example" not in content and not content.get("examples"):
        schema = route.document.resolve(content.get("schema", {}))
        if "example" in schema:
            yield "", schema["example"]


def _headers(route: Route, answer: Node) -> Iterator[tuple[str, str]]:
    for name, declared in answer.get("headers", {}).items():
        header = route.document.resolve(declared)
        value = header.get("example", _schema_example(route, header))
        if value is None and isinstance(examples := header.get("examples"), Mapping):
            value = next((route.document.resolve(example).get("value") for example in examples.values()), None)
        if value is not None and name.lower() != "content-type":
            yield name, str(value).lower() if isinstance(value, bool) else str(value)


def _schema_example(route: Route, header: Node) -> Any:
    return route.document.resolve(header.get("schema", {})).get("example")
