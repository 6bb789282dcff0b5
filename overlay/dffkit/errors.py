"""Everything dffkit raises, under one base.

::

    DffkitError
    ├── MisuseError (ValueError)        wrong argument, wrong setting, a value that cannot be sent
    │   ├── MissingSettingError         a setting nobody gave
    │   ├── InvalidSettingError         a setting of the wrong kind, an unreadable file of settings
    │   └── UnknownConnectorError       no connector of this id
    ├── DeadlineError                   a wait that ended before what it waited for
    ├── BufferFullError                 a buffered writer has no room: what was written was not accepted
    ├── SpoolError                      the spool of a buffered writer cannot be used: no disk, no permission
    │   ├── SpoolInUseError             another writer has it open
    │   ├── SpoolMismatchError          not a spool, or one for another endpoint or of another format
    │   └── SpoolDamagedError           a spool that cannot be read any more
    └── CallError                       a call that did not succeed
        ├── ConnectionFailedError       no answer: no server, no route, connection broken
        │   └── CertificateError        the server's certificate is not trusted
        ├── CallTimeoutError            no answer in time
        └── ApiError                    an answer that is no success
            ├── UnreadableReplyError    a success whose body is not what the operation answers
            │   └── IncompleteReplyError    the connection ended in the middle of the body
            ├── RedirectError           3xx; never followed, because credentials would travel along
            ├── BadRequestError         any other 4xx
            ├── AuthenticationError     401, or whatever a vendor says instead
            ├── PermissionDeniedError   403
            │   └── AdministratorRoleError  403 of Guance: the API key does not have the Administrator role
            ├── NotFoundError           404, 410
            ├── ConflictError           409
            ├── ThrottledError          429, or whatever a vendor says instead
            ├── ServerError             5xx
            └── VendorFailureError      a failure reported inside a 200

``str()`` of each is one or two sentences: where, what happened, what to do. No message, ``str`` or ``repr`` holds
a credential; ``request`` and ``response`` are the objects as sent and received, so they do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    import httpx
    from dffkit_api import Operation

__all__ = [
    "AdministratorRoleError",
    "ApiError",
    "AuthenticationError",
    "BadRequestError",
    "BufferFullError",
    "CallError",
    "CallTimeoutError",
    "CertificateError",
    "ConflictError",
    "ConnectionFailedError",
    "DeadlineError",
    "DffkitError",
    "IncompleteReplyError",
    "InvalidSettingError",
    "MissingSettingError",
    "MisuseError",
    "NotFoundError",
    "PermissionDeniedError",
    "RedirectError",
    "ServerError",
    "SpoolDamagedError",
    "SpoolError",
    "SpoolInUseError",
    "SpoolMismatchError",
    "ThrottledError",
    "UnknownConnectorError",
    "UnreadableReplyError",
    "VendorFailureError",
]


class DffkitError(Exception):
    """The base of all errors of dffkit."""


class MisuseError(DffkitError, ValueError):
    """A wrong argument or setting: nothing was sent."""


class MissingSettingError(MisuseError):
    """A setting that the connector cannot do without was given nowhere."""


class InvalidSettingError(MisuseError):
    """A setting has the wrong kind of value, or a file of settings cannot be read."""


class UnknownConnectorError(MisuseError):
    """No connector has this id."""


class DeadlineError(DffkitError):
    """A wait that ended before what it waited for; that may still come.

    ``state`` is what was seen last, in words, ``last`` the thing itself: an answer of the service.
    """

    def __init__(self, message: str = "", *, state: str | None = None, last: Any = None) -> None:
        super().__init__(message)
        self.state = state
        self.last = last


class BufferFullError(DffkitError):
    """A buffered writer has no room for what was written, and accepted none of it; it goes on with what it has.

    ``counters`` are those of the writer at that moment (:class:`dffkit.connectors.dataway.buffered.Counters`);
    ``can_pass`` says whether it could be accepted once there is room, or is larger than the writer itself.
    """

    def __init__(self, message: str = "", *, counters: Any = None, can_pass: bool = True) -> None:
        super().__init__(message)
        self.counters = counters
        self.can_pass = can_pass


class SpoolError(DffkitError):
    """The file of a buffered writer cannot be used: no room on the disk, no permission, no such folder.

    What was being written is not accepted; what the file holds stays there.
    """


class SpoolInUseError(SpoolError):
    """Another writer, here or in another process, has the spool open."""


class SpoolMismatchError(SpoolError):
    """The file is not a spool, or one for another endpoint or of another format; it is left as it is."""


class SpoolDamagedError(SpoolError):
    """The spool cannot be read any more; it is left as it is."""


class CallError(DffkitError):
    """A call that did not succeed.

    ``operation`` is the row of the operation's table, ``request`` the request as sent (``None`` where it was
    never built). ``retryable`` says whether another attempt could end better; whether it is allowed to, depends
    on the operation. ``accepted`` is how many of several things, from the first on, were taken in before it failed;
    ``None`` where a call is about one. ``upload_id`` is what a broken upload in parts can be gone on with by; ``None``
    elsewhere.
    """

    advice: ClassVar[str] = ""
    retryable: bool = False
    accepted: int | None = None
    upload_id: str | None = None

    def __init__(
        self, message: str = "", *, operation: Operation | None = None, request: httpx.Request | None = None
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.request = request


class ConnectionFailedError(CallError):
    """The server could not be reached, or went away without an answer."""

    advice = "Check that the server runs and that endpoint and proxy are right."
    retryable = True


class CertificateError(ConnectionFailedError):
    """The server's certificate is not trusted, or not made out to this host."""

    advice = "Pass verify='/path/to/ca.pem' with the authority's certificate (verify=False switches the check off)."
    retryable = False


class CallTimeoutError(CallError):
    """The server was silent for ``timeout`` seconds; whether it did what was asked is unknown.

    The time runs anew with each piece that arrives, so an answer that keeps coming may take longer as a whole.
    """

    advice = "Give timeout= more seconds if the operation takes that long."
    retryable = True


class ApiError(CallError):
    """The server answered, and the answer is no success.

    ``error_code``, ``error_msg`` and ``request_id`` are the vendor's, ``None`` where it gave none; ``detail`` is
    what else the body holds about the failure. ``response`` has been read.
    """

    def __init__(
        self,
        message: str = "",
        *,
        operation: Operation | None = None,
        request: httpx.Request | None = None,
        response: httpx.Response | None = None,
        error_code: str | None = None,
        error_msg: str | None = None,
        request_id: str | None = None,
        detail: Any = None,
    ) -> None:
        super().__init__(message, operation=operation, request=request)
        self.response = response
        self.status_code = None if response is None else response.status_code
        self.error_code = error_code
        self.error_msg = error_msg
        self.request_id = request_id
        self.detail = detail


class UnreadableReplyError(ApiError):
    """A 2xx whose body is not what the operation answers: HTML, broken JSON, a missing key."""

    advice = "Check that endpoint names the API itself, not a website, a login page or a proxy in front of it."


class IncompleteReplyError(UnreadableReplyError):
    """The connection ended in the middle of the body."""

    advice = ""
    retryable = True


class RedirectError(ApiError):
    """The server redirects; dffkit does not follow, because the credentials would go there too."""

    advice = "Give the address that answers by itself as endpoint."


class BadRequestError(ApiError):
    """The server refuses the request as it stands (400 and every 4xx without a class of its own)."""


class AuthenticationError(ApiError):
    """The credentials are missing, wrong or expired."""

    advice = "Check the credentials, and that they belong to this endpoint."


class PermissionDeniedError(ApiError):
    """The credentials are good, but do not allow this."""

    advice = "Ask the account's administrator for the permission."


class AdministratorRoleError(PermissionDeniedError):
    """Guance refuses an API key that does not have the Administrator role."""

    advice = "Give the API key the role Administrator on the console (Management, API Key management)."


class NotFoundError(ApiError):
    """What the request names does not exist (or not for these credentials)."""


class ConflictError(ApiError):
    """The request does not fit the present state, such as a name that is taken."""


class ThrottledError(ApiError):
    """Too many calls."""

    advice = "Call less often, or wait before the next call."
    retryable = True


class ServerError(ApiError):
    """The server failed (5xx)."""


class VendorFailureError(ApiError):
    """The HTTP status is a success, the body reports a failure."""
