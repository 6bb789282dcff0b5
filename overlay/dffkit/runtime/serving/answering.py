"""Around every route: what it raises is answered in the one envelope of errors, whatever it is."""

from __future__ import annotations

import asyncio
import logging
from functools import wraps
from typing import TYPE_CHECKING

from ..stores.errors import UnavailableError
from .answers import envelope
from .callers.origin import is_of_this_machine
from .exchange import Exchange
from .refusals import Refusal, not_found

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from .service import Service

    Handler = Callable[[Service, Request], Awaitable[Response]]

log = logging.getLogger(__name__)


def endpoint(service: Service, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """A handler as a route; it may raise :class:`Refusal`."""

    @wraps(handler)
    async def answer(request: Request) -> Response:
        try:
            return await handler(service, request)
        except Refusal as refusal:
            return envelope.failure(Exchange.of(request), refusal)
        except UnavailableError as failure:
            service.away.failed(failure)
            return envelope.failure(Exchange.of(request), _away(request, failure))
        except asyncio.CancelledError:
            # The server ends, and its patience is over: who waits is told so.
            return envelope.failure(Exchange.of(request), Refusal("EWorkerNoResponse", "The runtime was stopped"))
        except Exception:
            exchange = Exchange.of(request)
            path = request.url.path  # the query may have a secret
            log.exception("%s %s could not be answered (%s)", exchange.method, path, exchange.trace_id)
            return envelope.failure(exchange, Refusal("ESys", "A System error occured, see the log of the server"))

    return answer


async def no_route(request: Request, _: Exception) -> Response:
    """The answer where there is no such route, or not with this method."""
    refusal = not_found("router", method=request.method, url=request.url.path)
    refusal.message = f"No such router: `{request.method} {request.url.path}`"
    return envelope.failure(Exchange.of(request), refusal)


def _away(request: Request, failure: UnavailableError) -> Refusal:
    """Says what is away to who is on this machine; to others not even where it would be."""
    told = str(failure) if is_of_this_machine(request) else "what keeps tasks and data is away"
    return Refusal("ESys", f"A System error occured: {told}; it goes on by itself once it is back")
