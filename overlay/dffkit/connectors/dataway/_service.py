"""The settings of DataWay."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import parse_qsl, urlsplit

from ...errors import InvalidSettingError
from ...line_protocol import GROUP_BYTES, WIRE_PRECISIONS
from ...nodes import node_key, table
from ...settings import COMMON, CommonOptions, Field, Settings, between, flag, missing, one_of, seconds, url
from .._base import Service

if TYPE_CHECKING:
    import httpx

    from ...clock import Clock
    from ...line_protocol import Precision

TIMEOUT = 10.0  # seconds, as DataFlux Func
WRITE_SIZE = 100
MIN_GZIP_BYTES = 20 * 1024


class DataWayOptions(CommonOptions, total=False):
    """Where to write, and how; one of ``endpoint``, ``url`` and ``node`` is needed.

    - ``url``: the address of a DataWay or OpenWay with the token in it, ``https://…?token=tkn_…``, as the console shows
      it; that token wins over ``token``. With ``endpoint``, ``url`` is not looked at.
    - ``node``: a node of Guance, whose OpenWay is written to.
    - ``token``: of the workspace.
    - ``ak``, ``sk``: for a DataWay that demands DWAY signatures; both or none.
    - ``dway``: what these cover. ``"whole"``, which it is without the setting, covers body and content type, as the
      vendor says. ``"dff"`` signs as DataFlux Func does, which takes both as empty whatever is sent: a receiver that
      verifies refuses each write, so this is for one that was set up to compare with DataFlux Func and nothing else.
    - ``timeout``: seconds to wait for an answer, 10 without it.
    - ``write_size``: points a request, 100 without it.
    - ``write_bytes``: bytes a request before they are compressed, 64,000,000 without it, which is also the most; a
      single point may be larger.
    - ``precision``: unit in which timestamps are written, ``ns``, ``us``, ``ms``, ``s``, ``m`` or ``h``; what is finer
      is cut off, and points of one series in the same unit of time become one. It is told to the receiver, and only
      DataKit and a public DataWay understand that. Without it, nanoseconds, which every receiver expects.
    - ``min_gzip_bytes``: bodies of more bytes are compressed, 20480 without it; true for always, false for never.
    - ``raise_for_status``: whether statuses from 400 on raise (they do without it) or are returned.
    - ``dry_run``: true checks and encodes everything and sends nothing; each call returns ``(0, None)``.
    """

    url: str | None
    node: str | None
    token: str | None
    ak: str | None
    sk: str | None
    dway: Literal["whole", "dff"] | None
    write_size: int | None
    write_bytes: int | None
    precision: Precision | None
    min_gzip_bytes: bool | float | str | None
    raise_for_status: bool | None
    dry_run: bool | None


def address_with_token(given: Any) -> str:
    """An address that may have the token in its query."""
    address, _, query = given.partition("?") if isinstance(given, str) else ("", "", "")
    if query and [name for name, _ in parse_qsl(query)] != ["token"]:
        raise ValueError("an address like https://openway.guance.com?token=tkn_…")
    return f"{url(address)}?{query}" if query else url(address)


def group_size(given: Any) -> int:
    """A number of points; 0 stands for the usual one, as in DataFlux Func."""
    if isinstance(given, str) and given.strip().isdecimal():
        given = int(given)
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise ValueError("a whole number of points, 1 or more")
    return given or WRITE_SIZE


def threshold(given: Any) -> float:
    """The size above which bodies are compressed: below every size for true, above for false."""
    try:
        number = math.nan if isinstance(given, bool) else float(given)
    except (TypeError, ValueError):
        number = math.nan
    if number >= 0:
        return number
    try:
        return -1.0 if flag(given) else math.inf
    except ValueError:
        raise ValueError("a number of bytes from 0 on, or true or false") from None


def endpoint(settings: Settings) -> str:
    """The address of ``url``, or the OpenWay of the node."""
    if given := settings.get("url"):
        return given.partition("?")[0]
    if key := settings.get("node"):
        return str(table().nodes[key].addresses.openway)
    field = next(field for field in COMMON if field.name == "endpoint")
    raise missing(settings.id, field, ". Instead, node=… (a node of Guance) or url=… (with ?token=… in it) would do")


def token_of(settings: Settings) -> str | None:
    """The token of the workspace: the one in ``url`` where that is the address, else ``token``."""
    if settings.endpoint is None and (given := settings.get("url")):
        in_url = dict(parse_qsl(urlsplit(given).query)).get("token")
        return in_url or settings.get("token")
    return settings.get("token")


def check_keys(settings: Settings) -> None:
    """Raises :class:`InvalidSettingError` where only one of the two keys is given."""
    if (settings.get("ak") is None) != (settings.get("sk") is None):
        lacking = "ak" if settings.get("ak") is None else "sk"
        raise InvalidSettingError(f"{settings.id} has no {lacking}: DWAY signatures need ak and sk, give both or none")


def _auth(settings: Settings, clock: Clock) -> httpx.Auth:
    from ...auth import DataWayAuth, DataWayKey  # noqa: PLC0415 - with the first call

    key = DataWayKey(token=token_of(settings), ak=settings.get("ak"), sk=settings.get("sk"))
    return DataWayAuth(key, clock=clock.now, whole=settings.text("dway") == "whole")


SERVICE = Service(
    stem="dataway",
    fields=(
        Field("timeout", seconds, default=TIMEOUT),
        Field("url", address_with_token, secret=True),
        Field("node", node_key, env=("GUANCE_REGION",)),
        Field("token", secret=True, env=("GUANCE_WORKSPACE_TOKEN",), mock="tkn_mock"),
        Field("ak", secret=True),
        Field("sk", secret=True),
        Field("dway", one_of("whole", "dff"), default="whole"),
        Field("write_size", group_size, default=WRITE_SIZE),
        Field("write_bytes", between(1, GROUP_BYTES), default=GROUP_BYTES),
        Field("precision", one_of(*WIRE_PRECISIONS)),
        Field("min_gzip_bytes", threshold, default=float(MIN_GZIP_BYTES)),
        Field("raise_for_status", flag, default=True),
        Field("dry_run", flag, default=False),
    ),
    endpoint=endpoint,
    auth=_auth,
)
