"""What the page shows, as one JSON value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...cron_expressions import next_run
from ...queue import QUEUES
from ...runs import shortened
from ...stores.errors import UnavailableError
from ..listing import function_row

if TYPE_CHECKING:
    from ...entities import CronJob
    from ...task import Outcome, Task
    from ..service import Service

MOST_RUNS = 30
LONGEST_VALUE = 100_000  # characters


def state(service: Service) -> dict[str, Any]:
    """Functions, problems, jobs, runs; what cannot be reached now is told, and the rest shown."""
    platform = service.platform
    found: dict[str, Any] = {
        "folder": platform.settings.folder,
        "engine": "redis" if platform.settings.redis else "embedded",
        "functions": _functions(service),
        "problems": [*_problems(service)],
        "jobs": [],
        "runs": [],
        "waiting": None,
        "running": None,
        "aside": [],
        "trouble": None,
    }
    try:
        found["jobs"] = [_job(service, job) for job in service.entities().cron_jobs()]
        found["runs"] = platform.runs.latest(MOST_RUNS)
        found["waiting"] = sum(platform.queue.waiting(number) for number in QUEUES)
        found["running"] = platform.queue.running()
        found["aside"] = [reason for reason, _ in platform.queue.aside()][-MOST_RUNS:]
    except UnavailableError as failure:
        found["trouble"] = str(failure)
    return found


def told(task: Task, outcome: Outcome) -> dict[str, Any]:
    """What became of a call."""
    return {
        "id": task.id,
        "status": outcome.status,
        "value": None if outcome.value is None else shortened(outcome.value, LONGEST_VALUE),
        "exception": outcome.exception,
        "traceback": outcome.traceback,
        "logs": list(outcome.logs),
        "seconds": None if outcome.started is None or outcome.ended is None else outcome.ended - outcome.started,
    }


def _functions(service: Service) -> list[dict[str, Any]]:
    """Each with the paths that it is reached by."""
    paths: dict[str, list[str]] = {}
    for api in (*service.entities().sync_apis(), *service.entities().async_apis()):
        paths.setdefault(api.func_id, []).append(api.url)
    return [{**function_row(one), "paths": paths.get(one.id, [])} for one in service.platform.published.functions()]


def _problems(service: Service) -> list[dict[str, Any]]:
    found = [
        {"path": one.path, "line": one.line, "sentence": one.sentence, "traceback": one.traceback}
        for one in service.platform.publisher.problems.values()
    ]
    declarations = service.platform.declarations
    path, declared = str(declarations.path), declarations.problem
    sentences = [*([] if declared is None else [declared]), *service.entities().unexported()]
    return [*found, *({"path": path, "line": None, "sentence": one, "traceback": None} for one in sentences)]


def _job(service: Service, job: CronJob) -> dict[str, Any]:
    platform, now = service.platform, service.now()
    function, zone = platform.scheduler.function_of(job), job.timezone or platform.settings.timezone
    expression = job.cron_expr if function is None else platform.cron.expression_of(job, function)
    why = platform.scheduler.held_back(job, function, now)
    comes = next_run(expression, now, zone) if expression is not None and why is None else None
    return {
        "id": job.id,
        "function": job.func_id,
        "expression": expression,
        "timezone": zone,
        "next": comes,
        "why": "no date matches its expression" if comes is None and why is None else why,
    }
