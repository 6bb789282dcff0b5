"""What the page shows, as one JSON value."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dffkit.errors import DffkitError

from ...entities import Entities
from ...queue import QUEUES
from ...schedule import next_run
from ...stores.errors import UnavailableError
from ..listing import function_row

if TYPE_CHECKING:
    from ...entities import CronJob
    from ...platform import Platform
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
        "trouble": None,
    }
    try:
        found["jobs"] = [_job(service, job) for job in service.entities().cron_jobs()]
        platform.runs.written()
        found["runs"] = [json.loads(text) for text in platform.stores.records("runs")[:MOST_RUNS]]
        found["waiting"] = sum(platform.queue.waiting(number) for number in QUEUES)
    except UnavailableError as failure:
        found["trouble"] = str(failure)
    return found


def told(task: Task, outcome: Outcome) -> dict[str, Any]:
    """What became of a call."""
    value = outcome.value
    if value is not None and len(value) > LONGEST_VALUE:
        value = f"{value[:LONGEST_VALUE]}… ({len(value)} characters)"
    return {
        "id": task.id,
        "status": outcome.status,
        "value": value,
        "exception": outcome.exception,
        "traceback": outcome.traceback,
        "logs": list(outcome.logs),
        "seconds": None if outcome.started is None or outcome.ended is None else outcome.ended - outcome.started,
    }


def declaration_problem(platform: Platform) -> str | None:
    """What is wrong with ``dff.yaml`` now."""
    try:
        Entities.read(platform.settings, platform.published)
    except (DffkitError, OSError) as failure:
        return str(failure)
    return None


def _functions(service: Service) -> list[dict[str, Any]]:
    """Each with the paths that it is reached by."""
    paths: dict[str, list[str]] = {}
    for name, apis in (("sync", service.entities().sync_apis()), ("async", service.entities().async_apis())):
        for api in apis:
            paths.setdefault(api.func_id, []).append(f"/api/v1/{name}/{api.id}")
    return [{**function_row(one), "paths": paths.get(one.id, [])} for one in service.platform.published.functions()]


def _problems(service: Service) -> list[dict[str, Any]]:
    found = [
        {"path": one.path, "line": one.line, "sentence": one.sentence, "traceback": one.traceback}
        for one in service.platform.publisher.problems.values()
    ]
    declared = declaration_problem(service.platform)
    path = str(Path(service.platform.settings.folder) / "dff.yaml")
    sentences = [*([] if declared is None else [declared]), *service.entities().unexported()]
    return [*found, *({"path": path, "line": None, "sentence": one, "traceback": None} for one in sentences)]


def _job(service: Service, job: CronJob) -> dict[str, Any]:
    platform = service.platform
    row: dict[str, Any] = {
        "id": job.id,
        "function": job.func_id,
        "expression": job.cron_expr,
        "next": None,
        "why": None,
    }
    try:
        function = platform.published.find(job.func_id)
    except LookupError:
        return {**row, "why": "no published script exports this function"}
    expression = platform.scheduler.expression(job, function)
    if job.disabled:
        row["why"] = "disabled"
    elif job.expire_time is not None and service.now() >= job.expire_time:
        row["why"] = "expired"
    elif platform.cron.is_paused(job.id):
        row["why"] = "paused"
    elif expression is None:
        row["why"] = "no expression: by hand only"
    else:
        row["next"] = next_run(expression, service.now(), job.timezone or platform.settings.timezone)
    return {**row, "expression": expression, "timezone": job.timezone or platform.settings.timezone}
