"""The settings of Guance, its addresses, and what its refusals mean.

Sources: DataFlux Func docs, "Script Development / Guance"; Guance docs, "OpenAPI / Error Definition"; names of
environment variables as the vendor's Terraform provider has them.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from ...errors import AdministratorRoleError, VendorFailureError
from ...nodes import Addresses, node_key, table
from ...settings import COMMON, CommonOptions, Field, Settings, flag, missing, url
from .._base import Service

if TYPE_CHECKING:
    import httpx

    from ...clock import Clock
    from ...errors import ApiError

_FAILED = re.compile(rb'"success"\s*:\s*false')


class GuanceOptions(CommonOptions, total=False):
    """Which workspace, and where it is; ``node``, or the addresses of a private deployment, is needed.

    - ``api_key_id``: id of an API key (``wsak_…``) that has the Administrator role; it goes with every request.
    - ``api_key``: the key itself; never sent, only compared with by ``is_api_key_valid``.
    - ``node``: such as ``default`` (CN1), ``aws`` (CN2), ``cn3``, ``us1``; city and display name will do.
    - ``endpoint``, ``openway``, ``websocket``: addresses of OpenAPI, OpenWay and WebSocket, instead of a node; OpenWay
      is needed for ``dataway`` only.
    - ``raw_envelope``: true makes ``do_get`` and ``do_post`` return whole answers, as on DataFlux Func.
    """

    api_key_id: str | None
    api_key: str | None
    node: str | None
    openway: str | None
    websocket: str | None
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
    """What an envelope says of a failure: also inside a 200, and throttling as what it is, though it comes as 401."""
    if response.is_success and not _FAILED.search(response.content):
        return None
    body = json.loads(response.content)
    if not isinstance(body, dict) or body.get("success") is not False:
        return None
    from ...sender import CODES, of_status  # noqa: PLC0415 - it was loaded to get here

    code = body.get("code")
    status = code if isinstance(code, int) and code >= 400 else response.status_code
    if kind := CODES.get(str(body.get("errorCode"))):
        return kind
    if status == 403:
        return AdministratorRoleError
    return VendorFailureError if status < 400 else of_status(status)


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
        Field("raw_envelope", flag, default=False),
    ),
    endpoint=endpoint,
    auth=_auth,
    classify=classify,
)
