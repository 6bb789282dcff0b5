"""The page at ``/``: what can be called, calling it, what happened, what is wrong, what the clock will do.

For programs and browsers on this machine only, and for no page of another origin.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response
from starlette.routing import Route

from ...scripts import task_for
from .. import cron
from ..answering import endpoint
from ..answers import envelope
from ..callers import gates
from ..callers.origin import is_of_this_machine, refuse_foreign
from ..exchange import Exchange
from ..refusals import Refusal, invalid
from ..requests import bodies
from .state import state, told

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..service import Service

__all__ = ["routes"]

PLACE = "/_func"
FILES = {"": "page.html", "page.css": "page.css", "page.js": "page.js"}
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


async def file(service: Service, request: Request) -> Response:  # noqa: ARG001
    """One of the page's three files."""
    _own(request)
    name = FILES[request.url.path.rpartition("/")[2]]
    text = files(__name__).joinpath(name).read_text("utf-8")
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return Response(text, headers=headers, media_type=f"{TYPES[name.rpartition('.')[2]]}; charset=utf-8")


async def look(service: Service, request: Request) -> Response:
    """All that the page shows."""
    _own(request)
    return envelope.success(Exchange.of(request), await run_in_threadpool(state, service))


async def call(service: Service, request: Request) -> Response:
    """Calls a function, and answers with what became of it, whatever that is."""
    _own(request)
    body = await bodies.read(request, None)
    value = body.value if body.kind == "json" and isinstance(body.value, dict) else {}
    if set(value) != {"funcId", "kwargs"} or not isinstance(value["kwargs"], dict):
        raise invalid("body", 'it has to be {"funcId": …, "kwargs": {…}}')
    function = gates.function(service, str(value["funcId"]))
    task = task_for(function, "direct", "direct", value["kwargs"], service.now())
    return envelope.success(Exchange.of(request), told(task, await service.call(task)))


async def run_job(service: Service, request: Request) -> Response:
    """Runs a cron job now."""
    _own(request)
    await cron.run_now(service, request.path_params["id"])
    return envelope.success(Exchange.of(request))


def _own(request: Request) -> None:
    if not is_of_this_machine(request):
        raise Refusal("EUserPrivilege", "This page is for the machine that the runtime is on, and not through a proxy")
    refuse_foreign(request)


def routes(service: Service) -> list[Route]:
    """The page, its files and what it asks."""
    return [
        *(Route(f"{PLACE}/{name}" if name else "/", endpoint(service, file)) for name in FILES),
        Route(f"{PLACE}/state", endpoint(service, look)),
        Route(f"{PLACE}/call", endpoint(service, call), methods=["POST"]),
        Route(f"{PLACE}/cron/{{id}}", endpoint(service, run_job), methods=["POST"]),
    ]
