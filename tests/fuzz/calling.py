"""Calls of the connectors as a walk makes them: what went over the wire, what the caller got, whether they agree."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import httpx
from dffkit import errors
from dffkit_fuzz.cases.made import id_of
from dffkit_fuzz.clients.answering import result
from dffkit_fuzz.clients.calling import whole
from dffkit_fuzz.clients.values import InexpressibleError, UnknownValueError
from dffkit_fuzz.difference import differences, short
from dffkit_fuzz.inward.reading import content_key, written
from dffkit_fuzz.sent.wire import instants

from .connected import Connected, InProcess
from .signing import with_published
from .vendor_errors import WORDS, kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_fuzz.cases.made import Case
    from dffkit_fuzz.clients.bridge import Call
    from dffkit_fuzz.subjects import Subject


class Watched(InProcess):
    """Keeps the last answer too, as the gateway gave it."""

    answer: httpx.Response | None = None

    def _answer(self, request: httpx.Request) -> httpx.Response:
        made = super()._answer(request)
        content = made.read()
        self.answer = httpx.Response(made.status_code, headers=made.headers, content=content, request=request)
        self.answer.elapsed = timedelta()
        return made

    def taken(self) -> httpx.Response:
        """The answer to what was sent last; raises where nothing was."""
        if self.answer is None:
            raise AssertionError("a call that ended without an error has sent nothing")
        answer, self.answer = self.answer, None
        return answer


class Watching(Connected):
    """Connectors whose last answer can be looked at beside what they made of it."""

    @cached_property
    def transport(self) -> Watched:
        """What carries the requests of all connectors."""
        return Watched(self.gateway)

    def send(self, request: httpx.Request, auth: httpx.Auth | None) -> httpx.Response:
        """The answer to what no connector would send."""
        self._client.send(request, auth=auth)
        return self.transport.taken()

    @cached_property
    def _client(self) -> httpx.Client:
        return httpx.Client(transport=self.transport)


@dataclass(frozen=True)
class Outcome:
    """What a call came to: the answer on the wire, and the result or the error that the caller got."""

    answer: httpx.Response
    result: Any = None
    error: BaseException | None = None

    @property
    def name(self) -> str:
        """How it ended, for counts."""
        return "done" if self.error is None else type(self.error).__name__


def called(watching: Watching, stem: str, call: Call, *, is_async: bool) -> Outcome:
    """Makes a call through one of the two connectors; raises what it raises without having sent anything."""
    transport, result, error = watching.transport, None, None
    transport.answer = None
    try:
        result = _async_result(watching, stem, call) if is_async else _result(watching, stem, call)
    except errors.ApiError as raised:
        error = raised
    return Outcome(transport.taken(), result, error)


def call_of(subject: Subject, case: Case) -> Call:
    """The call that says a case, with the user that the mock knows."""
    return subject.bridge.call(with_published(case))


def _result(watching: Watching, stem: str, call: Call) -> Any:
    return whole(_method(watching.connector(stem), call)(**call.arguments))


def _async_result(watching: Watching, stem: str, call: Call) -> Any:
    async def main() -> Any:
        result = _method(watching.async_connector(stem), call)(**call.arguments)
        if not hasattr(result, "__aenter__"):
            return await result
        async with result as response:
            return await response.aread()

    return result(main())


def _method(connector: Any, call: Call) -> Any:
    return getattr(getattr(connector.api, call.tag), call.name)


def disagreements(subject: Subject, case: Case, outcome: Outcome) -> Iterator[str]:
    """A sentence for each way in which what was asked is not the case, or what the caller got is not the answer."""
    path = outcome.answer.request.url.raw_path.partition(b"?")[0].decode()
    if (wanted := case.formatted_path) != path and _pieces(wanted) != _pieces(path):
        yield f"the call addresses {path}, not {wanted}"
    if not outcome.answer.is_success:
        yield from _wrong_error(subject.stem, outcome)
    elif outcome.error is not None:
        yield f"{outcome.answer.status_code} on the wire, but {type(outcome.error).__name__}: {outcome.error}"
    else:
        yield from _wrong_result(subject, case, outcome)


def _pieces(path: str) -> list[str]:
    return [unquote(piece) for piece in path.split("/")]


def _wrong_error(stem: str, outcome: Outcome) -> Iterator[str]:
    status, error = outcome.answer.status_code, outcome.error
    wanted = kind(stem, status, WORDS[stem].read(outcome.answer)["error_code"])
    if not isinstance(error, errors.ApiError):
        yield f"{status} on the wire, but the caller got {short(outcome.result)}"
    elif not isinstance(error, wanted):
        yield f"{status} on the wire, which is a {wanted.__name__}, but the caller got {type(error).__name__}: {error}"
    elif error.response is None or (error.response.status_code, error.response.content) != (
        status,
        outcome.answer.content,
    ):
        yield f"the {type(error).__name__} has another response than came"


def _wrong_result(subject: Subject, case: Case, outcome: Outcome) -> Iterator[str]:
    answer, operation_id = outcome.answer, id_of(case.operation)
    if "json" not in answer.headers.get("content-type", "") or not answer.content:
        back = written(outcome.result)
        content = back.encode() if isinstance(back, str) else back or b""
        yield from differences(answer.content, content, "body")
        return
    body = json.loads(answer.content)
    is_wrapped = content_key(subject, operation_id) is not None
    wanted = body.get("content") if is_wrapped else body
    yield from differences(instants(wanted), instants(written(outcome.result)), "body")
    try:
        promised = subject.bridge.answer(operation_id, answer.status_code, body)
    except UnknownValueError:
        return
    except InexpressibleError as reason:
        yield f"the annotations do not allow it: {reason}"
        return
    read = getattr(promised, "content", None) if is_wrapped else promised
    if read != outcome.result:
        yield f"expected {short(read)}, is {short(outcome.result)}"
