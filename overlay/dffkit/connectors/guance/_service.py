"""The settings of Guance, its addresses, and what its refusals mean.

Sources: DataFlux Func docs, "Script Development / Guance"; Guance docs, "OpenAPI / Error Definition"; names of
environment variables as the vendor's Terraform provider has them.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ...errors import AdministratorRoleError, ThrottledError, VendorFailureError
from ...nodes import Addresses, node_key, table
from ...settings import COMMON, CommonOptions, Field, Settings, flag, missing, url
from .._base import Service
from ._pacing import pace, pacing

if TYPE_CHECKING:
    import httpx

    from ...clock import Clock
    from ...errors import ApiError, AuthenticationError
    from ...pacing import Limits

_FAILED = re.compile(rb'"success"\s*:\s*false|"errorCode"\s*:\s*"[^"]')
_THROTTLED = re.compile(rb"TriggerApi\w*CurrentLimiting", re.IGNORECASE)


class GuanceOptions(CommonOptions, total=False):
    """Which workspace, and where it is; ``node``, or the addresses of a private deployment, is needed.

    - ``api_key_id``: id of an API key (``wsak_…``) that has the Administrator role; it goes with every request.
    - ``api_key``: the key itself; never sent, only compared with by ``is_api_key_valid``.
    - ``node``: such as ``default`` (CN1), ``aws`` (CN2), ``cn3``, ``us1``; city and display name will do.
    - ``endpoint``, ``openway``, ``websocket``: addresses of OpenAPI, OpenWay and WebSocket, instead of a node; OpenWay
      is needed for ``dataway`` only.
    - ``pacing``: whether requests wait for their turn where Guance would refuse them, with 20 a minute for one API key
      and 200 for one workspace; without it, they do at the vendor's addresses and nowhere else. Numbers of your own,
      where other processes use the key too: ``Limits(calls=10)`` of :mod:`dffkit.pacing`.
    - ``raw_envelope``: true makes ``do_get`` and ``do_post`` return whole answers, as on DataFlux Func.
    """

    api_key_id: str | None
    api_key: str | None
    node: str | None
    openway: str | None
    websocket: str | None
    pacing: bool | Limits | None
    raw_envelope: bool | None


API_KEY = Field("api_key", secret=True, mock="sk_mock")
OPENWAY = Field("openway", url)


def endpoint(settings: Settings) -> str:
    """The OpenAPI of the node."""
    if key := settings.get("node"):
        return table().nodes[key].addresses.openapi
    field = next(field for field in COMMON if field.name == "endpoint")
    raise missing(settings.id, field, ". Instead, node=… (a node of Guance, such as cn3) would do")


def addresses(settings: Settings, openapi: str) -> Addresses:
    """Where everything is: all of it at the mock, else as given, else the node's where nothing else was given.

    An endpoint without ``openway`` leaves OpenWay unknown: data must not go to a node's while requests go elsewhere.
    """
    if settings.mock:
        return Addresses(openapi, openapi, openapi)
    key = settings.get("node")
    of_node = table().nodes[key].addresses if key and settings.endpoint is None else Addresses(openapi, None, None)
    return Addresses(
        openapi, settings.get("openway") or of_node.openway, settings.get("websocket") or of_node.websocket
    )


def openway(settings: Settings, openapi: str) -> str:
    """The OpenWay address; raises :class:`MissingSettingError` where nobody gave it."""
    address = addresses(settings, openapi).openway
    if address is None:
        raise missing(settings.id, OPENWAY, ". It is the address that takes the data of the deployment at endpoint")
    return address


def api_key(settings: Settings) -> str:
    """The key itself; raises :class:`MissingSettingError`."""
    if (key := settings.get("api_key")) is None:
        raise missing(settings.id, API_KEY, ". Only this tells whether it is the key of api_key_id")
    return key


def classify(response: httpx.Response) -> type[ApiError] | None:
    """What an envelope says of a failure: also inside a 200, and throttling as what it is, though it comes as 401.

    Throttling is known by its code in whatever body a 401 has, so that it never says anything about the key.
    """
    if response.is_success and not _FAILED.search(response.content):
        return None
    if not response.is_success and _THROTTLED.search(response.content):
        return ThrottledError
    body = json.loads(response.content)
    return _kind(body, response.status_code) if isinstance(body, dict) and _is_failure(body) else None


def _kind(body: dict[str, Any], status: int) -> type[ApiError]:
    """The class of a failure that an envelope tells of, in an answer of this status."""
    from ...sender import CODES, of_status  # noqa: PLC0415 - it was loaded to get here

    name, code = str(body.get("errorCode")), body.get("code")
    if kind := ThrottledError if _THROTTLED.search(name.encode()) else CODES.get(name):
        return kind
    status = code if isinstance(code, int) and code >= 400 else status
    if status == 403:
        return AdministratorRoleError
    return VendorFailureError if status < 400 else of_status(status)


def _is_failure(body: dict[str, Any]) -> bool:
    """Whether an envelope says so; one whose ``success`` says nothing has the name and the code of a failure."""
    if isinstance(success := body.get("success"), bool):
        return not success
    name, code = str(body.get("errorCode") or ""), body.get("code")
    return bool(name) and ((isinstance(code, int) and code >= 400) or bool(_THROTTLED.search(name.encode())))


def is_about_key(error: AuthenticationError) -> bool:
    """Whether a refusal says that the key is none: only the vendor's own code does, not any 401 on the way to it."""
    return error.error_code is not None


def _auth(settings: Settings, _clock: Clock) -> httpx.Auth:
    from ...auth import DfApiKey, DfApiKeyAuth  # noqa: PLC0415 - with the first call

    return DfApiKeyAuth(DfApiKey(id=settings.text("api_key_id"), secret=settings.get("api_key")))


SERVICE = Service(
    stem="guance",
    fields=(
        Field("api_key_id", required=True, secret=True, env=("GUANCE_ACCESS_TOKEN",), mock="wsak_mock"),
        API_KEY,
        Field("node", node_key, env=("GUANCE_REGION",)),
        OPENWAY,
        Field("websocket", url),
        Field("pacing", pacing),
        Field("raw_envelope", flag, default=False),
    ),
    endpoint=endpoint,
    auth=_auth,
    pace=pace,
    classify=classify,
)
