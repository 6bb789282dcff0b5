"""Bodies: read by their media type, judged against its schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from ..form import MULTIPART, URLENCODED, MalformedBody, UploadedFile, media_type, read_form
from .keywords import Converter
from .points import OPERATIONS, read_points
from .texts import Read, reader_for, types_of
from .violations import compile_schema, describe

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..document import Node
    from ..exchange import Exchange
    from ..route import Route


ANY_OTHER = {"func": "application/octet-stream", "dataway": "text/plain"}
"""As what a vendor reads a body of a type it does not know, or of none (DataFlux Func docs; Guance docs, "DataKit")."""


class WrongMediaType(Exception):
    """A body of a type that the operation does not take; the message says which it takes."""


class BodyReader:
    """Reads and judges the body of one operation."""

    def __init__(self, route: Route) -> None:
        body = route.request_body
        self._any_other = ANY_OTHER.get(route.stem, "")
        self._required = bool(body and body.get("required"))
        self._has_points = (route.stem, route.operation_id) in OPERATIONS
        self._contents = {
            name.partition(";")[0].strip().lower(): _Content(route, name, content)
            for name, content in (body or {}).get("content", {}).items()
        }

    def read(self, exchange: Exchange) -> list[str]:
        """Sets ``exchange.payload``; the violations. Raises :class:`WrongMediaType` and :class:`MalformedBody`."""
        if not self._contents:
            return []
        if not exchange.body and not self._is_empty_form(exchange):
            return ["body: it is required and was not sent"] if self._required else []
        violations = self._find(exchange).read(exchange)
        return read_points(exchange) if self._has_points and not violations else violations

    def _is_empty_form(self, exchange: Exchange) -> bool:
        """No byte is how a form without fields is urlencoded; for the other types it means that nothing was sent."""
        return URLENCODED in self._contents and media_type(exchange) == URLENCODED

    def _find(self, exchange: Exchange) -> _Content:
        sent = media_type(exchange)
        for wanted in (sent, f"{sent.partition('/')[0]}/*", "*/*", self._any_other):
            if wanted in self._contents:
                return self._contents[wanted]
        known = ", ".join(self._contents)
        given = f"the Content-Type {sent[:80]!r} is not one" if sent else "the Content-Type is missing: it is not one"
        raise WrongMediaType(f"{given} that this operation takes: send {known}")


class _Content:
    """One media type of one body."""

    def __init__(self, route: Route, name: str, content: Node) -> None:
        self._route = route
        self._schema: Any = content.get("schema", {})
        bare = name.partition(";")[0].strip().lower()
        self._is_form = bare in {URLENCODED, MULTIPART}
        self._is_json = bare == "application/json" or bare.endswith("+json")
        self._is_text = bare.startswith("text/")
        self._properties = self._read_properties() if self._is_form else {}
        self._defaults = _defaults(route.document.resolve, self._schema)
        judged = self._is_form or self._is_json or self._is_text
        self._validator = compile_schema(Converter(route.document).convert(self._schema)) if judged else None

    def read(self, exchange: Exchange) -> list[str]:
        if self._is_json:
            exchange.payload = _read_json(exchange.content)
        elif self._is_form:
            exchange.payload = self._form(exchange)
        elif self._is_text:
            exchange.payload = _read_text(exchange)
        else:
            exchange.payload = exchange.content
        violations = self._judge(exchange.payload)
        if self._defaults and not violations and isinstance(exchange.payload, dict):
            exchange.payload = {**self._defaults, **exchange.payload}
        return violations

    def _judge(self, payload: Any) -> list[str]:
        if self._validator is None:
            return []
        try:
            if self._validator.is_valid(payload):
                return []
            return list(describe(self._validator.iter_errors(payload), "body"))
        except UnicodeEncodeError:
            raise MalformedBody("the body has half of a surrogate pair (\\ud800 to \\udfff) in a string") from None
        except (ValueError, RecursionError):
            raise MalformedBody("the body is nested too deeply: at most 255 levels are read") from None

    def _read_properties(self) -> dict[str, tuple[bool, Read | None]]:
        """For each property of a form: whether it is a list, and how its text is read."""
        document = self._route.document
        found = {}
        for name, schema in _properties(document.resolve, self._schema):
            node = document.resolve(schema)
            types = types_of(document, node)
            is_list = types == {"array"}
            inner = node.get("items", {}) if is_list else node
            is_object = types_of(document, inner) == {"object"}
            found[name] = (is_list, _read_json_field if is_object else reader_for(document, inner))
        return found

    def _form(self, exchange: Exchange) -> dict[str, Any]:
        form = read_form(exchange)
        payload: dict[str, Any] = {}
        for name, text in form.fields:
            read = self._properties.get(name, (False, None))[1]
            self._add(payload, name, read(text) if read else text)
        for name, part in form.files:
            self._add(payload, name, _file(part))
        return payload

    def _add(self, payload: dict[str, Any], name: str, item: Any) -> None:
        is_list = self._properties.get(name, (False, None))[0]
        payload[name] = [*payload.get(name, ()), item] if is_list else item


def _properties(resolve: Callable[[Any], Any], schema: Any) -> list[tuple[str, Any]]:
    """The properties of a form's schema, those of its alternatives included."""
    node = resolve(schema)
    found = list(node.get("properties", {}).items())
    for member in [*node.get("allOf", ()), *node.get("anyOf", ()), *node.get("oneOf", ())]:
        found += _properties(resolve, member)
    return found


def _defaults(resolve: Callable[[Any], Any], schema: Any) -> dict[str, Any]:
    """What the server assumes for properties that are left out (``x-dffkit-default``), those of the body itself."""
    node = resolve(schema)
    found: dict[str, Any] = {}
    for member in node.get("allOf", ()):
        found |= _defaults(resolve, member)
    properties = [(name, resolve(declared)) for name, declared in node.get("properties", {}).items()]
    return found | {name: said["x-dffkit-default"] for name, said in properties if "x-dffkit-default" in said}


def _file(part: UploadedFile) -> dict[str, Any]:
    return {"filename": part.filename, "content_type": part.content_type, "size": len(part.content)}


def _read_json(body: bytes) -> Any:
    try:
        return _DECODER.decode(body.decode())
    except RecursionError:
        raise MalformedBody("the body is nested too deeply to be read") from None
    except json.JSONDecodeError as error:
        what = error.msg.removesuffix(" at")  # as some of them end
        raise MalformedBody(f"the body is not JSON: {what} at line {error.lineno}, column {error.colno}") from None
    except UnicodeDecodeError as error:
        raise MalformedBody(f"the body is not JSON in UTF-8: no character begins at byte {error.start}") from None
    except ValueError as error:
        raise MalformedBody(f"the body is not JSON: {error}") from None


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON value")


def _read_integer(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:  # Python's own limit, against the time that long ones take
        raise ValueError(f"a number of {len(digits)} digits is longer than the mock reads") from None


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_int=_read_integer)


def _read_json_field(text: str) -> Any:
    """An object in a form stands there as JSON; other text is left to be refused."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _read_text(exchange: Exchange) -> str:
    parameters = exchange.headers.get("content-type").lower().partition("charset=")[2]
    charset = parameters.partition(";")[0].strip().strip('"') or "utf-8"
    try:
        return exchange.content.decode(charset)
    except LookupError:
        raise MalformedBody(f"the charset {charset[:40]!r} is unknown: send utf-8") from None
    except UnicodeError:  # some codecs raise no more than that
        raise MalformedBody(
            f"the body is not text in {charset[:40]}: send utf-8, and say so in the Content-Type"
        ) from None
