"""What the SmartChart server needs, and how it says no."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ...errors import ApiError, AuthenticationError, NotFoundError, PermissionDeniedError, VendorFailureError
from ...settings import CommonOptions, Field, Settings, flag, seconds
from .._base import Service

if TYPE_CHECKING:
    import httpx

    from ...clock import Clock

UPLOAD_PATH = "/etl/api/upload_file_api/"
TIMEOUT = 90.0  # seconds: longer than the 60 s after which a proxy usually says 504 to an upload, which is no failure
LONGEST_FAILURE = 65_536  # bytes: a longer body is data, not worth being parsed a second time
INNER: dict[int, type[ApiError]] = {401: AuthenticationError, 403: PermissionDeniedError}

# Assumed, and only here: the vendor shows no refused token. Its other failures are {"status": …, "msg": …} when rows
# are sent and {"result": "error", "data": …} otherwise, inside a 200; the latter has no code, so its words tell.
_BAD = "wrong|unknown|missing|invalid|expired|incorrect|illegal|error"
_REFUSED = re.compile(
    rf"(?i)unauthori[sz]ed|\b(?:visitor|token)\b.*\b(?:{_BAD})\b|\b(?:{_BAD}) (?:visitor|token)\b"
    "|未授权|认证失败|鉴权失败|验证失败|(?:令牌|密钥|token)(?:错误|无效|过期|不正确)"
)


class DatasetOptions(CommonOptions, total=False):
    """The arguments of :class:`~dffkit.Dataset`.

    - ``endpoint``: the server, as in ``http://localhost:8000``; there is no default.
    - ``visitor``: the user's name; ``secret``: what the administrator set as this user's "token".
    - ``encrypt``: ``False`` sends the secret itself, as old servers want it; warned of, because it is not safe.
    - ``verify``: ``"/path/to/ca.pem"`` or ``False`` for a server with a certificate of its own making.
    """

    visitor: str
    secret: str
    encrypt: bool


class UploadsMissingError(NotFoundError):
    """The server has no uploads."""

    advice = "Uploads exist in the middle-platform edition only: check the edition of this server, and endpoint."


def classify(response: httpx.Response) -> type[ApiError] | None:
    """The error behind an answer: failures are reported inside a 200, and a missing upload is a missing edition."""
    if response.status_code == 404 and response.request.url.path.endswith(UPLOAD_PATH):
        return UploadsMissingError
    if not response.is_success or len(response.content) > LONGEST_FAILURE:
        return None
    return failure(json.loads(response.content))


def failure(body: Any) -> type[ApiError] | None:
    """The error that a body reports; ``None`` for a success and for what has none of the two forms."""
    if not isinstance(body, dict):
        return None
    if "status" in body and "result" not in body:
        return None if body["status"] == 200 else INNER.get(body["status"], VendorFailureError)
    if body.get("result") != "error":
        return None
    return AuthenticationError if _REFUSED.search(str(body.get("data"))) else VendorFailureError


def _auth(settings: Settings, clock: Clock) -> httpx.Auth:
    from ...auth.smartchart import SmartChartAuth, SmartChartUser  # noqa: PLC0415 - with the first call

    user = SmartChartUser(visitor=settings.text("visitor"), secret=settings.text("secret"))
    return SmartChartAuth(user, clock=clock.now, encrypt=settings.flag("encrypt"))


SERVICE = Service(
    stem="dataset",
    fields=(
        Field("timeout", seconds, default=TIMEOUT),
        Field("visitor", required=True, mock="mock-visitor"),
        Field("secret", required=True, secret=True, mock="mock-secret"),
        Field("encrypt", flag, default=True),
    ),
    auth=_auth,
    classify=classify,
)
