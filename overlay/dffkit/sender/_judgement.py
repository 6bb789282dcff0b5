"""From an answer, or its absence, to an error: the one place where failures below become ours."""

from __future__ import annotations

import io
import ssl
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
from dffkit_api import ShapeError

from .._extensions import ONCE, PURPOSE
from ..errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    CallError,
    CallTimeoutError,
    CertificateError,
    ConflictError,
    ConnectionFailedError,
    DffkitError,
    IncompleteReplyError,
    MisuseError,
    NotFoundError,
    PermissionDeniedError,
    RedirectError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
)
from ..retries import never
from ._refusal import Refusal, refusal, request_id
from ._wording import form, hidden, location, reason, sentence

if TYPE_CHECKING:
    from dffkit_api import Operation

    from ..pacing import Pace
    from ..retries import RetryPolicy

# A vendor's own rule: the error class an answer deserves, or None for the rules here. Of a success, any class makes
# it a failure.
Classify = Callable[[httpx.Response], type[ApiError] | None]

LOWER = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict, io.UnsupportedOperation)

# The first row that fits.
TRANSPORT: tuple[tuple[type[Exception], type[DffkitError]], ...] = (
    (httpx.TimeoutException, CallTimeoutError),
    (httpx.UnsupportedProtocol, MisuseError),
    (httpx.LocalProtocolError, MisuseError),
    (httpx.InvalidURL, MisuseError),
    (httpx.CookieConflict, MisuseError),
    (httpx.StreamError, MisuseError),
    (io.UnsupportedOperation, MisuseError),  # a file that was sent once and cannot be rewound
    (httpx.DecodingError, UnreadableReplyError),
    (httpx.TooManyRedirects, RedirectError),
    (httpx.HTTPStatusError, ApiError),
    (httpx.HTTPError, ConnectionFailedError),
)

# Where the vendor's code says more than the status.
CODES: dict[str, type[ApiError]] = {
    "APIGW.0301": AuthenticationError,
    "APIGW.0302": PermissionDeniedError,
    "APIGW.0308": ThrottledError,
    "FSS.1031": ConflictError,  # FunctionGraph answers 400: a package of this name is there
    "FSS.1033": ConflictError,  # 412: the package is in use
    "FSS.1073": ConflictError,  # 403: a test event of this name is there
    "FSS.1108": ConflictError,  # 403: another trigger of the bucket is in the way
    "FSS.1303": PermissionDeniedError,  # 400
    "FSS.1307": ConflictError,  # 400: a trigger of this name is there
    "ft.InvalidAPIKey": AuthenticationError,  # Guance answers 403
    "ft.TriggerApiAkCurrentLimiting": ThrottledError,  # Guance answers 401
    "ft.TriggerApiWorkspaceCurrentLimiting": ThrottledError,
}
STATUSES: dict[int, type[ApiError]] = {
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: NotFoundError,
    429: ThrottledError,
}


OTHER_FORM = "The service answered in another form than it documents: the error's response has what it said."


def decided(operation: Operation, response: httpx.Response, classify: Classify | None) -> ApiError | None:
    """The error that an answer, already read, deserves; ``None`` for a success."""
    if not response.is_success:
        return refused_by(operation, response, classify)
    kind = None if classify is None else _asked(classify, response)
    return None if kind is None else refused(operation, response, kind)


def noted(error: ApiError, pace: Pace | None) -> ApiError:
    """The error; a refusal for too many calls is one that the pace has to know of."""
    if pace is not None and isinstance(error, ThrottledError):
        pace.throttled(error)
    return error


def refused_by(operation: Operation, response: httpx.Response, classify: Classify | None) -> ApiError:
    """The error of an answer that is no success and has been read, by the vendor's rule if it has one for it."""
    return refused(operation, response, None if classify is None else _asked(classify, response))


def concerns(cause: Exception, response: httpx.Response) -> bool:
    """Whether a failure in the block of a stream is one of this answer, not of something else done there."""
    try:
        return isinstance(cause, httpx.RequestError) and cause.request is response.request
    except RuntimeError:  # raised without a request: not while reading an answer
        return False


def _asked(classify: Classify, response: httpx.Response) -> type[ApiError] | None:
    try:
        return classify(response)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None  # a body that a rule cannot read is not one that it is about


def refused(operation: Operation, response: httpx.Response, kind: type[ApiError] | None = None) -> ApiError:
    """The error for an answer that is no success and has been read; ``kind`` is the vendor's rule."""
    said = refusal(response)
    kind = kind or CODES.get(said.error_code or "") or of_status(response.status_code)
    # Some vendors repeat the status as their code, or say no more than that it is an error.
    words = f" {said.error_code}" if said.error_code not in {None, str(response.status_code), "error"} else ""
    words += f", {said.error_msg}" if said.error_msg else ""
    what = f"HTTP {response.status_code}{words}{location(response)}"
    return answered(kind, operation, response, what, said)


def of_status(status: int) -> type[ApiError]:
    """The class that stands for a status without any other knowledge."""
    if status in STATUSES:
        return STATUSES[status]
    if status >= 500:
        return ServerError
    if status >= 400:
        return BadRequestError
    return RedirectError if status >= 300 else ApiError  # below 200: the server says that its answer is still to come


def unreadable(operation: Operation, response: httpx.Response, cause: Exception) -> ApiError:
    """The error for a success that could not be parsed; shows the form of the body, not its values."""
    in_body = refusal(response).request_id
    what = f"HTTP {response.status_code}, but the body cannot be read as this operation's answer: {form(response)}"
    said = Refusal(request_id=in_body)
    # Only the service itself names the request in the body, so there the address is right.
    advice = OTHER_FORM if in_body and in_body != request_id(response) else None
    return answered(UnreadableReplyError, operation, response, f"{what} ({_problem(cause)})", said, advice=advice)


def check_nothing(operation: Operation, response: httpx.Response) -> None:
    """Raises for a page where nothing of the body was read: a login or a portal, not the service, answered.

    Other bodies pass: services may say more than they document, and may call nothing HTML.
    """
    is_page = response.headers.get("content-type", "").lower().startswith("text/html")
    if is_page and response.content.lstrip().startswith(b"<"):
        what = f"HTTP {response.status_code}, but the body is not this operation's answer: {form(response)}"
        said = Refusal(request_id=request_id(response))
        raise answered(UnreadableReplyError, operation, response, what, said)


def _problem(cause: Exception) -> str:
    if isinstance(cause, KeyError):
        return f"no key {cause}"
    return str(cause) if isinstance(cause, ShapeError) else type(cause).__name__  # others may show values


def broken(
    operation: Operation, cause: Exception, request: httpx.Request | None, response: httpx.Response | None = None
) -> DffkitError:
    """The error for a failure of the transport; with ``response``, one in the middle of its body."""
    kind = next(ours for theirs, ours in TRANSPORT if isinstance(cause, theirs))
    beside = request_beside(cause)
    request = beside or request
    if response is not None and issubclass(kind, ConnectionFailedError):
        what = f"HTTP {response.status_code}, but the connection ended in the middle of the body"
        return answered(IncompleteReplyError, operation, response, what, Refusal(request_id=request_id(response)))
    if _is_untrusted(cause):
        kind = CertificateError
    what = f"{_WHAT.get(kind, 'failed')} ({reason(cause)})"
    message = sentence(operation, request, f"while {beside.extensions[PURPOSE]}: {what}" if beside else what)
    if issubclass(kind, ApiError):
        return kind(message, operation=operation, request=request, response=response)
    if issubclass(kind, CallError):
        return kind(f"{message} {kind.advice}".rstrip(), operation=operation, request=request)
    return kind(message)


def request_beside(cause: Exception) -> httpx.Request | None:
    """The request that failed, where it is not the caller's but one of the authentication, such as for a token."""
    try:
        request = cause.request if isinstance(cause, httpx.RequestError) else None
    except RuntimeError:  # raised without a request
        return None
    return request if request is not None and PURPOSE in request.extensions else None


def can_go_on(auth: httpx.Auth | None, cause: Exception) -> bool:
    """Whether only the renewal of a credential failed, and the old one is still good: the call itself was not sent."""
    return request_beside(cause) is not None and bool(getattr(auth, "holds", False))


def shown_cause(cause: Exception) -> Exception | None:
    """What a traceback may show of a failure below: not a text that quotes a header, credentials included."""
    return None if isinstance(cause, httpx.LocalProtocolError) else cause


_WHAT: dict[type[DffkitError], str] = {
    CallTimeoutError: "no answer in time",
    CertificateError: "the server's certificate is not trusted",
    ConnectionFailedError: "the server cannot be reached or went away without an answer",
    MisuseError: "cannot be sent",
    UnreadableReplyError: "the body of the answer cannot be decoded",
}


def answered(
    kind: type[ApiError],
    operation: Operation,
    response: httpx.Response,
    what: str,
    said: Refusal,
    *,
    advice: str | None = None,
) -> ApiError:
    """The error of an answer that has been read: ``what`` it was, and what the vendor ``said``, without credentials.

    ``advice`` takes the place of what its class advises.
    """
    request = response.request
    if said.request_id:
        what += f"; request id {said.request_id}"
    advice = kind.advice if advice is None else advice
    message = hidden(f"{sentence(operation, request, what)} {advice}".rstrip(), request)
    if said.error_msg:
        said = said._replace(error_msg=hidden(said.error_msg, request))
    return kind(message, operation=operation, request=request, response=response, **said._asdict())


def _is_untrusted(cause: BaseException | None) -> bool:
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def arranged(auth: Any, kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments as the signing scheme wants them, for schemes that sign arguments instead of requests."""
    prepare: Callable[[dict[str, Any]], dict[str, Any]] | None = getattr(auth, "prepare", None)
    return kwargs if prepare is None else prepare(kwargs)


def policy_of(kwargs: dict[str, Any], policy: RetryPolicy | None) -> RetryPolicy | None:
    """What decides about another attempt of the call with these arguments."""
    return never if policy is not None and kwargs.get("extensions", {}).get(ONCE) else policy
