"""The only place that makes HTTP clients.

Nothing here runs before the first call of a connector: no TLS set-up, no socket, no reading of proxies.
"""

from __future__ import annotations

import logging
import re
import ssl
import warnings
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from . import _transports
from ._masking import MASK, masked_url
from ._version import __version__
from .errors import InvalidSettingError

if TYPE_CHECKING:
    from .settings import Settings

USER_AGENT = f"dffkit/{__version__}"
CONNECT_TIMEOUT = 10.0  # seconds: a connection that takes longer is not coming; only answers may take long
CREDENTIAL_IN_ANSWER = re.compile(r"(?i)(\(b'(?:x-subject-token|set-cookie)', b(?P<quote>['\"])).*?((?P=quote)\))")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
OF_THIS_MACHINE = "all://169.254.169.254"  # where a cloud keeps a machine's own credentials: no proxy may see them


class InsecureConnectionWarning(UserWarning):
    """Certificates are not checked: whoever stands in between can read and change everything."""


def client(settings: Settings, base_url: str, transport: httpx.BaseTransport | None = None) -> httpx.Client:
    """A client with the connector's timeout, TLS and proxy settings; raises :class:`InvalidSettingError`."""
    options = _options(settings, base_url)
    if transport is None:
        transport = _transports.sync_transport(settings, options["verify"], trust_env=options["trust_env"])
    try:
        return httpx.Client(**options) if transport is None else _transports.DirectClient(transport, **options)
    except (ImportError, ValueError) as exc:
        raise _wrong_proxy(settings) from exc


def async_client(
    settings: Settings, base_url: str, transport: httpx.AsyncBaseTransport | None = None
) -> httpx.AsyncClient:
    """The twin of :func:`client`; made in the event loop that it is for."""
    options = _options(settings, base_url)
    if transport is None:
        transport = _transports.transport(settings, options["verify"], trust_env=options["trust_env"])
    try:
        return (
            httpx.AsyncClient(**options) if transport is None else _transports.AsyncDirectClient(transport, **options)
        )
    except (ImportError, ValueError) as exc:
        raise _wrong_proxy(settings) from exc


def timeouts(seconds: float | None) -> dict[str, float | None]:
    """The timeout of a request as httpx's transports want it; ``None`` waits for ever."""
    connect = CONNECT_TIMEOUT if seconds is None else min(seconds, CONNECT_TIMEOUT)
    return {"connect": connect, "read": seconds, "write": seconds, "pool": seconds}


class _MaskedUrls(logging.Filter):
    """httpx logs each URL; some vendors want their token in it."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(masked_url(part) if isinstance(part, httpx.URL) else part for part in record.args)
        return True


class _MaskedHeaders(logging.Filter):
    """httpcore logs the headers of each answer, those that carry a token or a cookie too."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, str) and "headers" in record.msg:
            record.msg = CREDENTIAL_IN_ANSWER.sub(rf"\1{MASK}\3", record.msg)
        return True


_MASKED_URLS = _MaskedUrls()
_MASKED_HEADERS = _MaskedHeaders()


def _options(settings: Settings, base_url: str) -> dict[str, Any]:
    # The filters are for the whole process, but change nothing except credentials; adding them twice is the same as
    # once.
    logging.getLogger("httpx").addFilter(_MASKED_URLS)
    logging.getLogger("httpcore.http11").addFilter(_MASKED_HEADERS)
    return {
        "headers": {"User-Agent": USER_AGENT},
        "verify": _verify(settings.verify),
        "proxy": settings.proxy,
        # A proxy of the environment cannot reach this machine's own loopback.
        "trust_env": urlsplit(base_url).hostname not in LOOPBACK,
        "mounts": {OF_THIS_MACHINE: None} if settings.get("keys_from") else None,
        "http2": False,
        "follow_redirects": False,
    }


def _verify(verify: bool | str) -> bool | ssl.SSLContext:  # noqa: FBT001 - the setting is one or the other
    if verify is False:
        text = "certificates are not checked (verify=False): use this with test servers only"
        warnings.warn(text, InsecureConnectionWarning, stacklevel=2)
    if isinstance(verify, bool):
        return verify
    try:
        return ssl.create_default_context(cafile=verify)
    except (OSError, ssl.SSLError) as exc:
        raise InvalidSettingError(
            f"verify names {verify!r}, which cannot be read as a file of CA certificates in PEM form"
            f" ({exc.strerror or type(exc).__name__}): give the path of such a file, or True"
        ) from exc


def _wrong_proxy(settings: Settings) -> InvalidSettingError:
    where = "the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY)" if settings.proxy is None else "the setting proxy"
    return InvalidSettingError(
        f"{where} does not name a usable proxy: give http://host:port, or install httpx[socks] for socks5://host:port"
    )
