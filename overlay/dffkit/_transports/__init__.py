"""What carries the requests of an awaitable client: aiohttp's connections, or httpx's own."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.request import getproxies

import httpx

from ..errors import InvalidSettingError
from ._spread import SpreadTransport

if TYPE_CHECKING:
    import ssl

    from ..settings import Settings

AIOHTTP = (3, 12)  # the first version with middlewares
PROXIED = ("all", "http", "https")  # the variables that httpx looks at, in lower case and without _PROXY


def transport(settings: Settings, verify: bool | ssl.SSLContext, *, trust_env: bool) -> httpx.AsyncBaseTransport | None:  # noqa: FBT001 - as httpx has it
    """What the settings ask for; ``None``, which is httpx as it comes, where a proxy stands between.

    Raises :class:`InvalidSettingError` where ``fast`` is true and aiohttp is missing. Outside asyncio nothing but httpx
    works, so there ``fast`` makes no difference.
    """
    if settings.proxy or (trust_env and not getproxies().keys().isdisjoint(PROXIED)):
        return None
    context = httpx.create_ssl_context(verify=verify, trust_env=trust_env)
    if settings.fast is False or not _is_in_asyncio():
        return SpreadTransport(context)
    return _fast(context) or _slow(context, settings)


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
