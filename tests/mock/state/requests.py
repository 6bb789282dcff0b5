"""Requests made of the examples of an operation, about a thing that the test names."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode

from dffkit_mock.exchange import Exchange, Headers
from dffkit_mock.state.schema import read_shape

from ..clock import NOW
from ..specimens import Specimen, signed, specimens

if TYPE_CHECKING:
    from dffkit_mock.exchange import Reply
    from dffkit_mock.gateway import Gateway
    from dffkit_mock.route import Route
    from dffkit_mock.state.place import Place


@dataclass
class Request:
    """The first example of an operation, to be changed before it is sent."""

    route: Route
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    bare: bool = False

    def __post_init__(self) -> None:
        specimen = next(specimens(self.route))
        self.specimen: Specimen = specimen
        self.is_json = "json" in specimen.name
        if self.is_json:
            self.body = json.loads(specimen.body)
            if self.bare and isinstance(self.body, dict):
                self.body = {name: value for name, value in self.body.items() if name in self._required()}
        text = specimen.target.partition("?")[2]
        required = {one["name"] for one in self.route.parameters if one["in"] == "query" and one.get("required")}
        sent = {name: value for name, value in parse_qsl(text) if name in required or not self.bare}
        self.query = {**sent, **self.query}

    def _required(self) -> frozenset[str]:
        """The properties that the body has to have."""
        contents = (self.route.request_body or {}).get("content", {}).values()
        return frozenset().union(
            *(read_shape(self.route.document, content.get("schema", {})).required for content in contents)
        )

    def name(self, place: Place, key: Any) -> None:
        """Puts a key where the operation names it."""
        if place.where == "path":
            self.path[place.name] = str(key)
        elif place.where == "query":
            self.query[place.name] = str(key)
        elif place.where == "header":
            self.headers[place.name] = str(key)
        elif self.is_json:
            self.body = _with(self.body, place.steps, key)

    async def send(self, gateway: Gateway) -> Reply:
        """The answer of a gateway."""
        method, target, headers, body = signed(self._specimen(), NOW)
        path, _, query = target.partition("?")
        exchange = Exchange(method, path, query, Headers([(n.lower(), v) for n, v in headers]), body, NOW, "f" * 32)
        return await gateway.handle(exchange)

    def _specimen(self) -> Specimen:
        path = self.specimen.target.partition("?")[0]
        if self.path:
            path = self._path(path)
        target = f"{path}?{urlencode(self.query, doseq=True)}" if self.query else path
        headers = [pair for pair in self.specimen.headers if pair[0] not in self.headers] + list(self.headers.items())
        body = json.dumps(self.body, ensure_ascii=False).encode() if self.is_json else self.specimen.body
        return Specimen(self.route, self.specimen.name, target, headers, self.specimen.fields, body)

    def _path(self, example: str) -> str:
        parts = zip(self.route.path.split("/"), example.split("/"), strict=True)
        return "/".join(quote(self.path[t[1:-1]], safe="") if t[1:-1] in self.path else e for t, e in parts)


def _with(value: Any, steps: Any, key: Any) -> Any:
    if not steps:
        return key
    step, rest = steps[0], steps[1:]
    if step is None:
        first = copy.deepcopy(value[0]) if isinstance(value, list) and value else {}
        return [_with(first, rest, key)]
    known = value if isinstance(value, dict) else {}
    return {**known, step: _with(known.get(step), rest, key)}
