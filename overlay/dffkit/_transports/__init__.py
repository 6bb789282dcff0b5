"""What carries the requests of a client: httpx's own connections, or aiohttp's where it is awaitable."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import getproxies

import httpx

from ..errors import InvalidSettingError
from ._direct import AsyncDirectClient, DirectClient
from ._spread import SpreadTransport

if TYPE_CHECKING:
    import ssl

    from ..settings import Settings

__all__ = ["AsyncDirectClient", "DirectClient", "sync_transport", "transport"]

AIOHTTP = (3, 12)  # the first version with middlewares
PROXIED = ("all", "http", "https")  # the variables that httpx looks at, in lower case and without _PROXY


def sync_transport(
    settings: Settings,
    verify: bool | ssl.SSLContext,  # noqa: FBT001 - as httpx has it
    *,
    trust_env: bool,
) -> httpx.BaseTransport | None:
    """Httpx's connections for threads; ``None``, which is httpx as it comes, where a proxy stands between."""
    return None if _is_proxied(settings, trust_env) else httpx.HTTPTransport(verify=verify, trust_env=trust_env)


def transport(settings: Settings, verify: bool | ssl.SSLContext, *, trust_env: bool) -> httpx.AsyncBaseTransport | None:  # noqa: FBT001 - as httpx has it
    """What the settings ask for; ``None``, which is httpx as it comes, where a proxy stands between.

    Raises :class:`InvalidSettingError` where ``fast`` is true and aiohttp is missing. Outside asyncio nothing but httpx
    works, so there ``fast`` makes no difference.
    """
    if _is_proxied(settings, trust_env):
        return None
    context = httpx.create_ssl_context(verify=verify, trust_env=trust_env)
    if settings.fast is False or not _is_in_asyncio():
        return SpreadTransport(context)
    return _fast(context) or _slow(context, settings)


def _is_proxied(settings: Settings, trust_env: bool) -> bool:  # noqa: FBT001 - a setting
    return bool(settings.proxy) or (trust_env and not getproxies().keys().isdisjoint(PROXIED))


def _fast(context: ssl.SSLContext) -> httpx.AsyncBaseTransport | None:
    try:
        import aiohttp  # noqa: PLC0415 - an extra, and slow to import
    except ImportError:
        return None
    if tuple(map(int, aiohttp.__version__.split(".")[:2])) < AIOHTTP:
        return None
    from ._aiohttp import AiohttpTransport  # noqa: PLC0415 - as above

    return AiohttpTransport(context)


def _slow(context: ssl.SSLContext, settings: Settings) -> httpx.AsyncBaseTransport:
    if settings.fast:
        needed = ".".join(map(str, AIOHTTP))
        raise InvalidSettingError(
            f"{settings.id}: fast is true, and aiohttp {needed} or later is not installed:"
            " pip install 'dffkit[fast]', or leave fast out"
        )
    return SpreadTransport(context)


def _is_in_asyncio() -> bool:
    from asyncio import get_running_loop  # noqa: PLC0415 - slow to import, and already there if it is in use

    try:
        get_running_loop()
    except RuntimeError:
        return False
    return True
