"""Authentication that sends or waits before the request itself: the thinking once, the I/O for both kinds of client."""

from __future__ import annotations

import math
import time
from collections.abc import Generator
from concurrent.futures import Future
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from .._extensions import PURPOSE, RESENDABLE
from . import body
from .iam_answer import undecodable

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from ..errors import DffkitError

R = TypeVar("R")

# What is to be sent, or waited for; sent requests come back as their answers, and what is not the caller's is read.
Step = httpx.Request | Future[None]
Steps = Generator[Step, httpx.Response | None, R]


class SteppingAuth(httpx.Auth):
    """The base of those that say in :meth:`steps` what is to be sent and waited for, and in which order."""

    def steps(self, request: httpx.Request) -> Steps[httpx.Response | None]:
        """The requests, the last of them the caller's; gives its answer."""
        raise NotImplementedError

    def reads(self, request: httpx.Request) -> bool:  # noqa: ARG002 - for subclasses
        """Whether the body must have been read before the first step."""
        return False

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sends or waits as the steps say, blocking."""
        if self.reads(request):
            body.read(request)
        with closing(self.steps(request)) as steps:
            step, answer, until = next(steps, None), None, 0.0
            while step is not None:
                response = failure = None
                if isinstance(step, Future):
                    if answer is not None:
                        answer.read()  # its connection may be what the one waited for is waiting for
                    until = until or _until(request)
                    _wait(step, until, request)
                else:
                    response = answer = yield step
                    if step is not request:
                        try:
                            response.read()
                        except httpx.DecodingError as exc:
                            failure = undecodable(response, exc)
                step = _advance(steps, response, failure)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sends or waits as the steps say, awaiting."""
        if self.reads(request):
            await body.aread(request)
        with closing(self.steps(request)) as steps:
            step, answer, until = next(steps, None), None, 0.0
            while step is not None:
                response = failure = None
                if isinstance(step, Future):
                    if answer is not None:
                        await answer.aread()  # its connection may be what the one waited for is waiting for
                    until = until or _until(request)
                    await _await(step, until, request)
                else:
                    response = answer = yield step
                    if step is not request:
                        try:
                            await response.aread()
                        except httpx.DecodingError as exc:
                            failure = undecodable(response, exc)
                step = _advance(steps, response, failure)


def _until(request: httpx.Request) -> float:
    """When a caller has waited for the fetch of another as long as it would for an answer."""
    limit = request.extensions.get("timeout", {}).get("read")
    return math.inf if limit is None else time.monotonic() + limit


def _wait(fetch: Future[None], until: float, request: httpx.Request) -> None:
    try:
        fetch.result(_left(until))
    except TimeoutError:
        raise _waited_too_long(request) from None


async def _await(fetch: Future[None], until: float, request: httpx.Request) -> None:
    import asyncio  # noqa: PLC0415 - slow to import, and already there if it is in use

    try:
        await asyncio.wait_for(asyncio.wrap_future(fetch), _left(until))
    except TimeoutError:
        raise _waited_too_long(request) from None


def _left(until: float) -> float | None:
    return None if until == math.inf else max(until - time.monotonic(), 0.0)


def _waited_too_long(request: httpx.Request) -> httpx.PoolTimeout:
    purpose = "waiting for credentials or a project that another call is fetching"
    address = request.url.copy_with(raw_path=b"/")  # the path may be without its project yet
    waiting = httpx.Request(request.method, address, extensions={PURPOSE: purpose})
    return httpx.PoolTimeout("the other call has not ended", request=waiting)


def _advance(steps: Steps[Any], response: httpx.Response | None, failure: DffkitError | None) -> Step | None:
    try:
        return steps.send(response) if failure is None else steps.throw(failure)
    except StopIteration:
        return None


def steps_of(auth: httpx.Auth, request: httpx.Request) -> Steps[httpx.Response | None]:
    """The steps of any auth; of one that is none of ours, what its flow sends."""
    if isinstance(auth, SteppingAuth):
        return (yield from auth.steps(request))
    response = None
    with closing(auth.auth_flow(request)) as flow:
        sent = next(flow, None)
        while sent is not None:
            response = yield sent
            try:
                sent = flow.send(response) if response is not None else None
            except StopIteration:
                sent = None
    return response


def answer_of(auth: httpx.Auth | None, request: httpx.Request) -> Steps[httpx.Response]:
    """The answer to a request of our own, signed by ``auth``."""
    response = (yield request) if auth is None else (yield from steps_of(auth, request))
    if response is None:
        raise RuntimeError(f"the request to {request.url.host} got no answer")
    return response


def reads_of(auth: httpx.Auth, request: httpx.Request) -> bool:
    """Whether an auth needs the body before it signs."""
    reads = getattr(auth, "reads", None)
    return bool(reads(request)) if reads is not None else auth.requires_request_body


def beside(
    method: str, url: str, purpose: str, extensions: dict[str, Any], *, timeout: float | None = None, **parts: Any
) -> httpx.Request:
    """A request of our own: ``purpose`` says what it is for in errors; it has the time limit of the caller's."""
    limits = {name: value for name, value in extensions.items() if name == "timeout"}
    if timeout is not None:
        limits = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), timeout)}
    return httpx.Request(method, url, extensions={**limits, PURPOSE: purpose}, **parts)


def is_resendable(request: httpx.Request) -> bool:
    """Whether the body can be sent again: a stream is used up by sending it, unless its maker says otherwise."""
    try:
        return request.content is not None
    except httpx.RequestNotRead:
        return body.in_memory(request) or bool(request.extensions.get(RESENDABLE))
