"""Calls without an API: ``/api/v1/func/<function>`` and ``/api/v1/func-many``, for those who are signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.routing import Route

from ..limits import ASYNC_TIMEOUT, BY_ORIGIN
from ..scripts import task_for
from . import listing
from .answering import endpoint
from .answers import envelope
from .answers.replies import reply
from .callers import gates, sign_in
from .exchange import Exchange
from .refusals import invalid
from .requests import call_options
from .requests.fields import object_at, object_with
from .requests.incoming import Incoming

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from ..task import Task
    from .requests.call_options import DirectOptions
    from .service import Service

OF_A_CALL, OF_ONE_OF_MANY = ("kwargs", "options"), ("funcId", "kwargs", "options")


async def call(service: Service, request: Request) -> Response:
    """Calls a function, and answers with its boxed result, or with a task id where it is asynchronous."""
    body = await sign_in.signed_in(service, request, has_body=True)
    sent = object_with(body.value, OF_A_CALL)
    options, kwargs = call_options.direct(object_at(sent, "options")), object_at(sent, "kwargs")
    http_request = Incoming(request, "normal", {}, body).http_request()
    task = _task(service, request.path_params["id"], kwargs, options, http_request)
    exchange = Exchange.of(request)
    if options.asynchronous:
        await service.put(task)
        return envelope.success(exchange, {"id": task.id})
    return await reply(request, exchange, await service.call(task), options.shape)


async def call_many(service: Service, request: Request) -> Response:
    """Puts a task for each of several calls; answers with their ids, in the order of the calls."""
    body = await sign_in.signed_in(service, request, has_body=True)
    calls = body.value.get("calls") if isinstance(body.value, dict) else None
    if not isinstance(calls, list) or not all(isinstance(one, dict) for one in calls):
        raise invalid("body", "Value of Field `calls` should be an array of objects")
    tasks = [
        _task(
            service,
            str(one.get("funcId")),
            object_at(one, "kwargs"),
            call_options.direct(object_at(one, "options")),
            {},
        )
        for one in (object_with(one, OF_ONE_OF_MANY) for one in calls)
    ]
    # Only where all of them can be called is any of them put.
    for task in tasks:
        await service.put(task)
    return envelope.success(Exchange.of(request), {"ids": [task.id for task in tasks]})


async def describe(service: Service, request: Request) -> Response:
    """What is known of a function."""
    await sign_in.signed_in(service, request)
    function = gates.function(service, request.path_params["id"])
    return envelope.success(Exchange.of(request), listing.function_row(function))


def _task(
    service: Service, func_id: str, kwargs: dict[str, Any], options: DirectOptions, http_request: dict[str, Any]
) -> Task:
    function, now = gates.function(service, func_id), service.now()
    begins = options.eta if options.delay is None else now + options.delay
    limits = BY_ORIGIN["direct"]
    return task_for(
        function,
        "direct",
        "direct",
        kwargs,
        now if begins is None else begins,
        limits=limits._replace(timeout=ASYNC_TIMEOUT) if options.asynchronous else limits,
        eta=begins,
        delay=options.delay,
        http_request=http_request,
    )


def routes(service: Service) -> list[Route]:
    """The paths of direct calls."""
    return [
        Route("/api/v1/func/{id}", endpoint(service, call), methods=["POST"]),
        Route("/api/v1/func/{id}", endpoint(service, describe), methods=["GET"]),
        Route("/api/v1/func-many", endpoint(service, call_many), methods=["POST"]),
    ]
