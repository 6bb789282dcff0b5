"""What is wrong with an exchange: its request by the oracle, its answer by the spec, and what the client made of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
from dffkit.errors import ApiError, CallError, CallTimeoutError, DffkitError, MisuseError, UnreadableReplyError

from ..cases.answers import METHODS
from ..clients.channels import RecordingSend, Sent
from ..clients.values import InexpressibleError
from ..difference import differences, short
from ..inward.reading import written
from ..schemas import Schemas
from ..sent.oracle import expected
from ..sent.wire import Wire, instants, of_httpx
from .finding import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit.connectors._base import Connector

    from ..cases.made import Case
    from ..subjects import Subject
    from .witness import Exchange

NULL = {"type": "object", "nullable": True, "enum": [None]}


class Judge:
    """Judges the exchanges of one connector."""

    def __init__(self, subject: Subject, connector: Connector[Any]) -> None:
        self._subject = subject
        self._connector = connector
        self._schemas = Schemas(_meant(subject.document))
        self._responses = {
            item[method]["operationId"]: item[method]["responses"]
            for item in self._schemas.document["paths"].values()
            for method in METHODS
            if method in item
        }
        self._base = urlsplit(connector.endpoint).path.rstrip("/").split("/")[1:]

    def problems(self, case: Case, exchange: Exchange, *, allowed: bool) -> Iterator[Problem]:
        """What is wrong with the exchange of a case; ``allowed`` says that the spec allows the request."""
        if allowed:
            yield from self._of_request(case, exchange)
        yield from _of_client(exchange, allowed=allowed)
        if exchange.response is not None and exchange.is_whole:
            yield from self._of_answer(exchange, exchange.response)

    def _of_request(self, case: Case, exchange: Exchange) -> Iterator[Problem]:
        """The request before it is signed, and what signing made of it."""
        try:
            plain = self._unsigned(case)
        except InexpressibleError as reason:
            yield Problem("the types do not allow it", f"the spec allows this request, the types do not: {reason}")
            return
        except DffkitError as error:
            yield Problem(
                "not sent", f"the spec allows this request, and the client raises {type(error).__name__}: {error}"
            )
            return
        for line in expected(case).differences(plain):
            yield Problem("another request", f"not what the spec says: {line}", line.partition(":")[0])
        if exchange.request is not None and exchange.response is not None:
            for line in self._lost(plain, exchange.request):
                yield Problem("signing changed it", line, line.partition(":")[0])

    def _unsigned(self, case: Case) -> Wire:
        call = self._subject.bridge.call(case)
        method = getattr(getattr(self._connector.facade(RecordingSend(call.name)), call.tag), call.name)
        try:
            method(**call.arguments)
        except Sent as sent:
            return of_httpx(sent.request)
        raise AssertionError(f"{call.name} returned without sending anything")

    def _lost(self, plain: Wire, request: httpx.Request) -> Iterator[str]:
        """What of the unsigned request is not in the signed one; signing only ever adds."""
        try:
            signed = of_httpx(request)
        except httpx.RequestNotRead:  # a stream is gone once it is sent
            signed = of_httpx(httpx.Request(request.method, request.url, headers=request.headers))
            plain = Wire(plain.method, plain.path, plain.query, plain.headers, "", None)
        path = [*plain.path[:1], *self._base, *plain.path[2:]]
        if not self._connector.service.placeholders(self._connector.settings):
            yield from differences(path, signed.path, "path")
        yield from _missing(plain.query, signed.query, "query")
        yield from _missing(plain.headers, signed.headers, "headers")
        if isinstance(plain.body, dict) and isinstance(signed.body, dict):
            yield from _missing(plain.body, signed.body, "body")
        elif plain.body is not None:
            yield from differences(plain.body, signed.body, "body")

    def _of_answer(self, exchange: Exchange, response: httpx.Response) -> Iterator[Problem]:
        if response.status_code >= 500:
            yield Problem("server error", f"the server answers {response.status_code}: {_text(response)}")
        responses = self._responses[exchange.operation_id]
        documented = _documented(responses, response.status_code)
        if documented is None:
            known = ", ".join(responses)
            yield Problem("undocumented status", f"{response.status_code}, which is none of {known}: {_text(response)}")
            return
        yield from self._of_content(exchange, response, self._schemas.resolved(documented).get("content", {}))

    def _of_content(self, exchange: Exchange, response: httpx.Response, content: dict[str, Any]) -> Iterator[Problem]:
        status, said = response.status_code, response.headers.get("content-type", "")
        media = {_essence(name): one for name, one in content.items()}
        if not content or not response.content:
            if bool(content) != bool(response.content):
                what = (
                    "has a body, and none is documented" if response.content else "has no body, and one is documented"
                )
                yield Problem("another body", f"the answer {status} {what}: {_text(response)}", str(status))
        elif _essence(said) not in media and "*/*" not in media:
            yield Problem(
                "another media type",
                f"the answer {status} is {said!r}, which is none of {', '.join(media)}",
                str(status),
            )
        elif _essence(said).endswith("json"):
            yield from self._of_json(exchange, response, media[_essence(said)].get("schema", {}))
        elif exchange.error is None:
            yield from _lost_content(response, written(exchange.result))

    def _of_json(self, exchange: Exchange, response: httpx.Response, schema: dict[str, Any]) -> Iterator[Problem]:
        try:
            body = json.loads(response.content)
        except ValueError as reason:
            yield Problem("broken JSON", f"the answer {response.status_code} is no JSON: {reason}")
            return
        for line in self._schemas.errors(schema, body):
            where, _, what = line.partition(": ")
            yield Problem(
                "another answer", f"the answer {response.status_code} has at {where}: {short_text(what)}", where
            )
        if exchange.error is None and response.is_success:
            yield from self._lost_json(exchange.operation_id, response, body)

    def _lost_json(self, operation_id: str, response: httpx.Response, body: Any) -> Iterator[Problem]:
        """What the client does not give back of an answer that it reads without complaint."""
        back = written(self._subject.bridge.module(operation_id)._parse_success(response))
        for line in differences(instants(body), instants(back), "body"):
            yield Problem("lost in reading", line, line.partition(":")[0])


def _of_client(exchange: Exchange, *, allowed: bool) -> Iterator[Problem]:
    error = exchange.error
    if isinstance(error, MisuseError):
        if allowed:
            yield Problem(
                "not sent", f"the spec allows this request, and the client raises {type(error).__name__}: {error}"
            )
    elif isinstance(error, UnreadableReplyError):
        yield Problem("unreadable", str(error))
    elif isinstance(error, CallTimeoutError):
        yield Problem("no answer in time", str(error))
    elif isinstance(error, CallError) and not isinstance(error, ApiError):
        yield Problem("no answer", str(error))
    elif error is not None and not isinstance(error, DffkitError):
        yield Problem("foreign error", f"the client raises {type(error).__name__}: {error}")


def ending(exchange: Exchange) -> str:
    """How a call ended, in words for counts: ``200``, ``404``, ``200 VendorFailureError``."""
    status = "" if exchange.response is None else str(exchange.response.status_code)
    is_told = exchange.response is not None and not exchange.response.is_success
    return " ".join(
        word for word in (status, type(exchange.error).__name__ if exchange.error and not is_told else "") if word
    )


def _missing(plain: dict[str, Any], signed: dict[str, Any], where: str) -> Iterator[str]:
    yield from differences(plain, {name: value for name, value in signed.items() if name in plain}, where)


def _lost_content(response: httpx.Response, back: Any) -> Iterator[Problem]:
    content = back.encode(response.encoding or "utf-8") if isinstance(back, str) else back
    if content != response.content:
        yield Problem("lost in reading", f"expected {short(response.content)}, is {short(content)}")


def _documented(responses: dict[str, Any], status: int) -> Any:
    return responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default")


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _text(response: httpx.Response) -> str:
    return short_text(response.content.decode("utf-8", "replace"))


def short_text(text: str, length: int = 200) -> str:
    """The text, cut where it would fill the screen."""
    return text if len(text) <= length else f"{text[:length]}…"


def _meant(node: Any) -> Any:
    """A document as its authors and the clients mean it.

    An enum that grows takes any value: an unknown one is documented there. What is nullable and made of others may be
    null, although by the letter of OpenAPI 3.0 the others would have to say it too.
    """
    if isinstance(node, list):
        return [_meant(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = node.keys() - {"enum"} if node.get("x-dffkit-open") is True else node.keys()
    found = {key: _meant(value) for key, value in node.items() if key in kept}
    if node.get("nullable") is True and not {"allOf", "oneOf", "anyOf"}.isdisjoint(node):
        return {"anyOf": [NULL, found]}
    return found
