"""Cron jobs by hand: ``POST /api/v1/cron/<id>`` runs one now, also one that is disabled, paused or expired."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.routing import Route

from ..schedule import task_of
from ..schedule.scheduler import Due
from .answering import endpoint
from .answers import envelope
from .callers import gates, sign_in
from .exchange import Exchange
from .refusals import not_found

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .service import Service


async def run(service: Service, request: Request) -> Response:
    """Puts the task of a run by hand; answers without its id, as the platform does."""
    await sign_in.signed_in(service, request, has_body=True)
    await run_now(service, request.path_params["id"])
    return envelope.success(Exchange.of(request))


async def run_now(service: Service, id_: str) -> None:
    """Puts the task of a run by hand; raises a :class:`~.refusals.Refusal` where there is no such job."""
    job = service.entities().cron(id_)
    if job is None:
        raise not_found("Cron Job", id=id_)
    function, now, platform = gates.function(service, job.func_id), service.now(), service.platform
    expression = await run_in_threadpool(platform.cron.expression_of, job, function)
    due = Due(job.id, function, dict(job.kwargs), expression or "", now, 0)
    task = replace(task_of(due, "manual"), eta=None, cron_expr=expression)
    await service.put(task)


def routes(service: Service) -> list[Route]:
    """The path, for callers who are signed in."""
    return [Route("/api/v1/cron/{id}", endpoint(service, run), methods=["POST"])]
