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
from ..difference import differences, short, shown
from ..inward.departures import ANOTHER_ANSWER, departures, is_json
from ..inward.reading import written
from ..schemas import Schemas
from ..sent.oracle import expected
from ..sent.wire import Wire, instants, of_httpx
from .finding import Problem
from .limits import TooLargeError

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
            yield inexpressible(reason)
            return
        except DffkitError as error:
            yield _not_sent(error)
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
        status, said = response.status_code, response.headers.get("content-type", "")
        if status >= 500:
            yield Problem("server error", f"the server answers {status}: {shown(response.content)}")
        responses = self._responses[exchange.operation_id]
        found = list(departures(self._schemas, responses, status, said, response.content))
        yield from (Problem(*one) for one in found)
        # What is not of the documented kind at all is not compared with what the client made of it.
        if exchange.error is None and response.content and all(one.kind == ANOTHER_ANSWER for one in found):
            yield from self._lost_json(exchange, response) if is_json(said) else _lost_content(exchange, response)

    def _lost_json(self, exchange: Exchange, response: httpx.Response) -> Iterator[Problem]:
        """What the client does not give back of an answer that it reads without complaint."""
        if response.is_success:
            back = written(self._subject.bridge.module(exchange.operation_id)._parse_success(response))
            for line in differences(instants(json.loads(response.content)), instants(back), "body"):
                yield Problem("lost in reading", line, line.partition(":")[0])


def _of_client(exchange: Exchange, *, allowed: bool) -> Iterator[Problem]:
    error = exchange.error
    if isinstance(error, MisuseError):
        if allowed:
            yield _not_sent(error)
    elif isinstance(error, UnreadableReplyError):
        yield Problem("unreadable", str(error))
    elif isinstance(error, CallTimeoutError):
        yield Problem("no answer in time", str(error))
    elif isinstance(error, CallError) and not isinstance(error, ApiError):
        yield Problem("no answer", str(error))
    elif isinstance(error, TooLargeError):
        yield Problem("too large an answer", str(error))
    elif error is not None and not isinstance(error, DffkitError):
        yield Problem("foreign error", f"the client raises {type(error).__name__}: {error}")


def inexpressible(reason: InexpressibleError) -> Problem:
    """What is wrong where the types leave no way to say a request that the spec allows."""
    return Problem("the types do not allow it", f"the spec allows this request, the types do not: {reason}")


def _not_sent(error: DffkitError) -> Problem:
    return Problem("not sent", f"the spec allows this request, and the client raises {type(error).__name__}: {error}")


def ending(exchange: Exchange) -> str:
    """How a call ended, in words for counts: ``200``, ``404``, ``200 VendorFailureError``."""
    status = "" if exchange.response is None else str(exchange.response.status_code)
    is_told = exchange.response is not None and not exchange.response.is_success
    return " ".join(
        word for word in (status, type(exchange.error).__name__ if exchange.error and not is_told else "") if word
    )


def _missing(plain: dict[str, Any], signed: dict[str, Any], where: str) -> Iterator[str]:
    yield from differences(plain, {name: value for name, value in signed.items() if name in plain}, where)


def _lost_content(exchange: Exchange, response: httpx.Response) -> Iterator[Problem]:
    back = written(exchange.result)
    content = back.encode(response.encoding or "utf-8") if isinstance(back, str) else back
    if content != response.content:
        yield Problem("lost in reading", f"expected {short(response.content)}, is {short(content)}")


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
