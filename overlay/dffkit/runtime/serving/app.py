"""The application, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware

from . import cron, direct, listing, page, routes
from .answering import no_route
from .answers.headers import Headers
from .service import Service

if TYPE_CHECKING:
    from ..platform import Platform

SMALLEST_GZIP = 1024  # bytes
GZIP_LEVEL = 6  # the default of zlib, and of the platform


def make_app(platform: Platform) -> Starlette:
    """What answers for a platform: its APIs, direct calls, lists, and the page at ``/``."""
    service = Service(platform)
    parts: list[Any] = [routes, direct, cron, listing, page]
    app = Starlette(
        routes=[route for part in parts for route in part.routes(service)],
        middleware=[
            Middleware(Headers, clock=platform.clock),
            Middleware(GZipMiddleware, minimum_size=SMALLEST_GZIP, compresslevel=GZIP_LEVEL),
        ],
        exception_handlers={HTTPException: no_route},
    )
    # Its answer would go where the Host header says; no route has a slash at its end.
    app.router.redirect_slashes = False
    return app
