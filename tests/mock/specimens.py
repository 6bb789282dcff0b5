"""Requests made of the specs' own examples, one a body example, signed with the published credentials."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from dffkit_mock.document import read_document
from dffkit_mock.route import Route, read_routes
from dffkit_mock.specs import find_bundles
from dffkit_mock.verify.dff_body import write_server_form

from .signing import Pairs, dff_ak, sdk_hmac, smartchart

if TYPE_CHECKING:
    from collections.abc import Iterator

BOUNDARY = "b0undary"


@dataclass(frozen=True)
class Specimen:
    """A request as it goes out, before it is signed."""

    route: Route
    name: str
    target: str
    headers: Pairs = field(default_factory=list)
    fields: dict[str, Any] | None = None
    body: bytes = b""

    def __str__(self) -> str:
        return f"{self.route.stem}.{self.route.operation_id}-{self.name or 'plain'}"


def all_routes() -> list[Route]:
    """Every operation of every bundled spec."""
    return [route for stem, path in find_bundles().items() for route in read_routes(read_document(stem, path))]


def all_specimens() -> list[Specimen]:
    """At least one request an operation."""
    return [specimen for route in all_routes() for specimen in specimens(route)]


def specimens(route: Route) -> Iterator[Specimen]:
    """The requests of one operation: one a media type and example of its body."""
    target, headers = _parameters(route)
    contents = (route.request_body or {}).get("content", {})
    if not contents:
        yield Specimen(route, "", target, headers)
    for media_type, content in contents.items():
        for name, value in _examples(route, content):
            body, fields, kind = _write(media_type, value)
            yield Specimen(route, f"{media_type}-{name}", target, [*headers, ("Content-Type", kind)], fields, body)


def signed(specimen: Specimen, now: float, nonce: str = "nonce") -> tuple[str, str, Pairs, bytes]:
    """Method, target, headers and body of a request that the mock lets in; the Host is ``mock``."""
    method, target, body = specimen.route.method, specimen.target, specimen.body
    headers = [("Host", "mock"), *specimen.headers]
    schemes = frozenset().union(*specimen.route.security)
    if "sdk-hmac-sha256" in schemes:
        headers = sdk_hmac(method, target, headers, body, ak="mock-ak", sk="mock-sk", now=now)
    if "df-api-key" in schemes:
        headers = [*headers, ("DF-API-KEY", "wsak_mock")]
    if "dff-ak" in schemes:
        headers = dff_ak(
            method, target, headers, write_server_form({}), key="ak-mock", secret="mock-secret", now=now, nonce=nonce
        )
    if "dataway-token" in schemes:
        target = _join(target, {"token": "tkn_mock"})
    if "smartchart-sha1" in schemes:
        target, body = _sign_fields(specimen, int(now * 1000))
    return method, target, headers, body


def _sign_fields(specimen: Specimen, stamp: int) -> tuple[str, bytes]:
    if specimen.fields is None:
        signed_fields = smartchart("mock-secret", "mock-visitor", _type(specimen), stamp)
        return _join(specimen.target, {name: signed_fields[name] for name in ("visitor", "stamp", "token")}), b""
    fields = {**specimen.fields, **smartchart("mock-secret", "mock-visitor", str(specimen.fields["type"]), stamp)}
    if "multipart/form-data" in specimen.name:
        return specimen.target, _write_multipart(fields)
    return specimen.target, urlencode(fields).encode()


def _type(specimen: Specimen) -> str:
    return specimen.target.partition("type=")[2].partition("&")[0]


def _parameters(route: Route) -> tuple[str, Pairs]:
    path, query, headers = route.path, {}, []
    for parameter in route.parameters:
        if parameter.get("x-dffkit-signed"):
            continue
        value = parameter.get("example", parameter.get("schema", {}).get("example"))
        if value is None and not parameter.get("required"):
            continue
        text = "mock" if value is None else str(value).lower() if isinstance(value, bool) else value
        if parameter["in"] == "path":
            path = path.replace(f"{{{parameter['name']}}}", quote(str(text), safe=""))
        elif parameter["in"] == "query":
            query.update(text if isinstance(text, dict) else {parameter["name"]: _joined(parameter, text)})
        elif parameter["in"] == "header":
            headers.append((parameter["name"], str(text)))
    return _join(path, query), headers


def _join(target: str, query: dict[str, Any]) -> str:
    return target + (("&" if "?" in target else "?") + urlencode(query, doseq=True) if query else "")


def _joined(parameter: Any, value: Any) -> Any:
    """A list with ``explode: false`` is one value."""
    is_joined = isinstance(value, list) and parameter.get("explode") is False
    return ",".join(str(item) for item in value) if is_joined else value


def _examples(route: Route, content: Any) -> list[tuple[str, Any]]:
    if "example" in content:
        return [("example", content["example"])]
    resolve = route.document.resolve
    found = [(name, resolve(example)["value"]) for name, example in content.get("examples", {}).items()]
    assert found, f"{route.stem}.{route.operation_id} has a body without an example"
    return found


def _write(media_type: str, value: Any) -> tuple[bytes, dict[str, Any] | None, str]:
    """The body, its fields where it is a form, and its Content-Type."""
    if "json" in media_type:
        return json.dumps(value, ensure_ascii=False).encode(), None, media_type
    if "urlencoded" in media_type:
        return urlencode(value, doseq=True).encode(), value, media_type
    if "multipart" in media_type:
        return _write_multipart(value), value, f"{media_type}; boundary={BOUNDARY}"
    return str(value).encode(), None, media_type


def _write_multipart(fields: dict[str, Any]) -> bytes:
    parts = []
    for name, value in fields.items():
        for item in value if isinstance(value, list) else [value]:
            file = '; filename="a;b=c.csv"' if name in {"file", "files"} else ""
            parts.append(f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n{item}\r\n')
    return ("".join(parts) + f"--{BOUNDARY}--\r\n").encode()
