"""The ``_DFF_…`` names: what a script may know of the task that it runs in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..context import Running


class RequestHeaders(dict[str, str]):
    """Headers by lower-case name; ``[name]`` takes any case, ``in`` and ``get`` do not, as on the platform."""

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())


def constants(running: Running) -> dict[str, Any]:
    """Every name with its value; the same in all scripts of a task."""
    task = running.task
    started = running.now()
    name = task.func_id.rpartition(".")[2]
    request: dict[str, Any] = dict(task.http_request)
    if "headers" in request:
        request["headers"] = RequestHeaders(request["headers"])
    return {
        "_DFF_DEBUG": running.is_draft,
        "_DFF_TASK_ID": task.id,
        "_DFF_ROOT_TASK_ID": task.root_id,
        "_DFF_SCRIPT_SET_ID": task.script_id.partition("__")[0],
        "_DFF_SCRIPT_ID": task.script_id,
        "_DFF_FUNC_ID": task.func_id,
        "_DFF_FUNC_NAME": name,
        "_DFF_FUNC_CHAIN": list(task.chain or (task.func_id,)),
        "_DFF_ORIGIN": task.origin,
        "_DFF_ORIGIN_ID": task.origin_id,
        "_DFF_TRIGGER_TIME": int(task.trigger_time),
        "_DFF_TRIGGER_TIME_MS": int(task.trigger_time * 1000),
        "_DFF_START_TIME": int(started),
        "_DFF_START_TIME_MS": int(started * 1000),
        "_DFF_ETA": task.eta,
        "_DFF_DELAY": task.delay,
        "_DFF_QUEUE": task.queue,
        "_DFF_CRON_EXPR": task.cron_expr,
        "_DFF_CRON_JOB_DELAY": task.cron_delay,
        "_DFF_CRON_JOB_EXEC_MODE": task.cron_mode,
        "_DFF_HTTP_REQUEST": request,
        **_old_names(task),
        **_new_names(running),
    }


def _old_names(task: Any) -> Mapping[str, Any]:
    """The names of versions before 5, which scripts still use."""
    return {
        "_DFF_CRONTAB": task.cron_expr,
        "_DFF_CRONTAB_DELAY": task.cron_delay,
        "_DFF_CRONTAB_EXEC_MODE": task.cron_mode,
    }


def _new_names(running: Running) -> Mapping[str, Any]:
    """Those of version 7 that are known here; folders and files have no titles."""
    task = running.task
    set_id, _, script = task.script_id.partition("__")
    return {
        "_DFF_FUNC_TITLE": _title(running),
        "_DFF_FUNC_CALL_KWARGS": dict(task.kwargs),
        "_DFF_SCRIPT_SET_NAME": set_id,
        "_DFF_SCRIPT_SET_TITLE": None,
        "_DFF_SCRIPT_NAME": script,
        "_DFF_SCRIPT_TITLE": None,
    }


def _title(running: Running) -> str | None:
    try:
        return running.functions.find(running.task.func_id).title
    except LookupError:  # a draft
        return None
