"""The public APIs: ``/api/v1/sync/<id>`` and ``/api/v1/async/<id>``, by their old names ``al`` and ``bat`` too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.routing import Route

from ..entities import AsyncApi, FixedArgumentError, merged
from . import result_cache
from .answering import endpoint
from .answers import envelope
from .answers.replies import reply
from .callers import gates, sign_in
from .calls import task_of
from .exchange import Exchange
from .refusals import bad_request
from .requests import bodies, call_options
from .requests.arguments import arguments, check
from .requests.incoming import Incoming, begun, read

if TYPE_CHECKING:
    from typing import Any

    from starlette.requests import Request
    from starlette.responses import Response

    from ..entities import SyncApi
    from ..scripts import FunctionInfo
    from ..task import Outcome, Task
    from .answering import Handler
    from .service import Service

METHODS = ["GET", "POST"]


async def sync(service: Service, request: Request) -> Response:
    """Calls the function of a sync API, and answers with what it returns."""
    api = gates.existing(service, request, asynchronous=False)
    incoming = await _read(service, api, request)
    try:
        function, kwargs, options = await _accepted(service, api, incoming)
        shape = call_options.shape(options, unbox=True)
    except BaseException:
        incoming.body.discard()
        raise
    exchange = Exchange.of(request)
    task = task_of(api, function, kwargs, incoming, service.now())
    outcome = await _outcome(service, exchange, function, task)
    return await reply(request, exchange, outcome, shape, keep_file=function.kept_for > 0)


async def asynchronous(service: Service, request: Request) -> Response:
    """Puts a task into the queue, and answers with its id."""
    api = gates.existing(service, request, asynchronous=True)
    incoming = await _read(service, api, request)
    try:
        function, kwargs, _ = await _accepted(service, api, incoming)
        task = task_of(api, function, kwargs, incoming, service.now())
        await service.put(task)
    except BaseException:
        incoming.body.discard()
        raise
    return envelope.success(Exchange.of(request), {"id": task.id})


async def _read(service: Service, api: SyncApi | AsyncApi, request: Request) -> Incoming:
    incoming = begun(request)
    sign_in.check_head(service, request)
    if incoming.may_have_files and bodies.is_multipart(request):
        await gates.passed_by_head(service, api, incoming)
    await read(incoming, service.platform.settings.resources)
    try:
        await sign_in.check(service, request, incoming.body)
    except BaseException:
        incoming.body.discard()
        raise
    return incoming


async def _accepted(
    service: Service, api: SyncApi | AsyncApi, incoming: Incoming
) -> tuple[FunctionInfo, dict[str, Any], dict[str, Any]]:
    """Function, arguments and options of a request that passed every gate."""
    check(incoming, asynchronous=isinstance(api, AsyncApi))
    await gates.passed(service, api, incoming)
    # Not before: API auth takes its fields away.
    sent, options = await run_in_threadpool(arguments, incoming) if incoming.body.is_large else arguments(incoming)
    function = gates.function(service, api.func_id)
    files = {"files": sent.pop("files")} if incoming.body.files else {}
    return function, {**_merged(api, sent), **files}, options


def _merged(api: SyncApi | AsyncApi, sent: dict[str, Any]) -> dict[str, Any]:
    try:
        return merged(api.kwargs, sent)
    except FixedArgumentError as error:
        raise bad_request(
            "Cannot specify a fixed kwargs field",
            kwargsField=error.name,
            kwargsValue=error.value,
            funcId=api.func_id,
        ) from None


async def _outcome(service: Service, exchange: Exchange, function: FunctionInfo, task: Task) -> Outcome:
    if not function.kept_for:
        return await service.call(task)
    stores, resources = service.platform.stores, service.platform.settings.resources
    key = await run_in_threadpool(result_cache.key, function, task.kwargs)
    found = await run_in_threadpool(result_cache.cached, stores, key, resources)
    if found is not None:
        exchange.cached = True
        return found
    outcome = await service.call(task)
    await run_in_threadpool(result_cache.keep, stores, key, outcome, function.kept_for)
    return outcome


def routes(service: Service) -> list[Route]:
    """Every path of the public APIs."""
    handlers: dict[str, Handler] = {"sync": sync, "al": sync, "async": asynchronous, "bat": asynchronous}
    return [
        Route(f"/api/v1/{name}/{{id}}{end}", endpoint(service, handler), methods=METHODS, name=f"{name}{end}")
        for name, handler in handlers.items()
        for end in ("", "/{format}", "/{format}/{rest:path}")
    ]
