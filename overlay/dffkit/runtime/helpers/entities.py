"""``DFF.SYNC_API``, ``DFF.ASYNC_API`` and ``DFF.CRON_JOB``: what ``dff.yaml`` declares, and tasks of it."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from ..context import Running, running
from ..cron_expressions import EXPECTED, is_expression
from ..entities import AsyncApi, CronJob, FixedArgumentError, SyncApi, fields_of, merged
from ..limits import LONGEST_EXPIRES, LONGEST_TIMEOUT
from ..schedule import CronState
from ..scripts import task_for
from ..task import LATEST
from .func import EntityNotFound, kwargs_of, queue_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from ..entities import Api, Entities
    from ..scripts import FunctionInfo

_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": lambda value, given: bool(value == given),
    "ne": lambda value, given: bool(value != given),
    "lt": lambda value, given: value is not None and bool(value < given),
    "le": lambda value, given: value is not None and bool(value <= given),
    "gt": lambda value, given: value is not None and bool(value > given),
    "ge": lambda value, given: value is not None and bool(value >= given),
    "in": lambda value, given: value in given,
    "notin": lambda value, given: value not in given,
    "like": lambda value, given: str(given).lower() in str(value or "").lower(),
}


class BadEntityCall(ValueError):
    """An API or a job was asked for what it cannot do: an option, an argument, a filter."""


class _Entities(ABC):
    """What sync APIs, async APIs and cron jobs have in common."""

    helper: ClassVar[str]
    record: ClassVar[type[Api | CronJob]]

    def get(self, id: str | None = None) -> dict[str, Any] | None:
        """One, by the names of the platform's fields; without ``id`` the one from which this task came."""
        task = running(self.helper)
        record = self._find(task.entities, self._own(task, id) or "")
        return None if record is None else fields_of(record)

    def query(
        self, fields: Sequence[str] | None = None, filters: Mapping[str, Mapping[str, Any]] | None = None
    ) -> list[dict[str, Any]]:
        """All, or those that ``filters`` let pass: ``{"id": {"like": "prod"}, "isDisabled": {"eq": False}}``.

        What compares is eq, ne, lt, le, gt, ge, in, notin and like; else :class:`BadEntityCall`.
        """
        rows = [fields_of(record) for record in self._all(running(self.helper).entities)]
        kept = [row for row in rows if _passes(row, filters or {})]
        return kept if fields is None else [{name: row[name] for name in fields if name in row} for row in kept]

    def __call__(
        self,
        id: str,
        kwargs: Mapping[str, Any] | None = None,
        trigger_time: float | None = None,
        queue: int | None = None,
        timeout: int | None = None,
        expires: int | None = None,
    ) -> None:
        """Accepts a call of it, as if it had come from outside; nobody waits for the result.

        Raises :class:`~.func.EntityNotFound`, and :class:`BadEntityCall` for an option or argument that it cannot take.
        """
        task = running(self.helper)
        record = self._find(task.entities, id)
        if record is None:
            raise EntityNotFound(f"{self.record.title} not found: `{id}`")
        try:
            function = task.functions.find(record.func_id)
        except LookupError:
            raise EntityNotFound(f"Function not found: `{record.func_id}`") from None
        now = task.now()
        limit = _seconds("timeout", timeout, LONGEST_TIMEOUT)
        life = _seconds("expires", expires, LONGEST_EXPIRES)
        try:
            made = task_for(
                function,
                self.record.origin,
                record.id,
                self._kwargs(record, kwargs_of(kwargs)),
                now if trigger_time is None else _moment(trigger_time),
                queue=queue_of(queue),
                timeout=limit,
                expires=life,
                **self._more(task, record, function),
            )
        except FixedArgumentError as exc:
            raise BadEntityCall(f"{self.record.title} `{id}`: {exc}") from None
        except ValueError as exc:
            raise BadEntityCall(str(exc)) from None
        task.queue.put(made.waiting_from(now))

    @abstractmethod
    def _find(self, entities: Entities, id: str) -> Any: ...

    @abstractmethod
    def _all(self, entities: Entities) -> Iterable[Any]: ...

    def _own(self, task: Running, id: str | None) -> str | None:
        return task.task.origin_id if id is None and task.task.origin == self.record.origin else id

    def _kwargs(self, record: Any, sent: dict[str, Any]) -> dict[str, Any]:
        return merged(record.kwargs, sent)

    def _more(self, task: Running, record: Any, function: FunctionInfo) -> dict[str, Any]:  # noqa: ARG002 - of a cron job
        return {}


class SyncApis(_Entities):
    """The sync APIs."""

    helper, record = "SYNC_API", SyncApi

    def _find(self, entities: Entities, id: str) -> SyncApi | None:
        return entities.sync(id)

    def _all(self, entities: Entities) -> list[SyncApi]:
        return entities.sync_apis()


class AsyncApis(_Entities):
    """The async APIs."""

    helper, record = "ASYNC_API", AsyncApi

    def _find(self, entities: Entities, id: str) -> AsyncApi | None:
        return entities.async_(id)

    def _all(self, entities: Entities) -> list[AsyncApi]:
        return entities.async_apis()


class CronJobs(_Entities):
    """The cron jobs; their expressions can be replaced for a while, and they can be paused.

    Without ``entity_id`` it is the job from which this task came, else :class:`BadEntityCall`.
    """

    helper, record = "CRON_JOB", CronJob

    def set_cron_expr(self, cron_expr: str, expires: float | None = None, entity_id: str | None = None) -> None:
        """Another expression, for ``expires`` seconds or until it is cleared; it wins over all others."""
        task, job = self._job(entity_id)
        if not isinstance(cron_expr, str) or not is_expression(cron_expr):
            raise BadEntityCall(f"{cron_expr!r} is no cron expression: it has {EXPECTED}")
        _state(task).set_expression(job.id, cron_expr, None if expires is None else _life(expires))

    def get_cron_expr(self, entity_id: str | None = None) -> str | None:
        """The expression that was set, ``None`` where none holds."""
        task, job = self._job(entity_id)
        return _state(task).expression(job.id)

    def get_all_cron_expr(self) -> dict[str, str]:
        """The expressions that were set and hold, by the ids of their jobs."""
        task = running(self.helper)
        found = {job.id: _state(task).expression(job.id) for job in task.entities.cron_jobs()}
        return {name: expression for name, expression in found.items() if expression is not None}

    def clear_cron_expr(self, entity_id: str | None = None) -> None:
        """Back to the function's fixed expression, or to the job's own."""
        task, job = self._job(entity_id)
        _state(task).clear_expression(job.id)

    def pause(self, expires: float, entity_id: str | None = None) -> None:
        """No run for so many seconds."""
        task, job = self._job(entity_id)
        _state(task).pause(job.id, _life(expires))

    # Names of earlier versions.
    set_crontab = set_temp_crontab = set_cron_expr
    get_crontab = get_temp_crontab = get_cron_expr
    get_all_crontab = get_all_temp_crontab = get_all_cron_expr
    clear_crontab = clear_temp_crontab = clear_cron_expr

    def _job(self, entity_id: str | None) -> tuple[Running, CronJob]:
        task = running(self.helper)
        name = self._own(task, entity_id)
        if name is None:
            raise BadEntityCall("this task does not come from a cron job: say which one is meant, with entity_id=…")
        job = self._find(task.entities, name)
        if job is None:
            raise EntityNotFound(f"{self.record.title} not found: `{name}`")
        return task, job

    def _find(self, entities: Entities, id: str) -> CronJob | None:
        return entities.cron(id)

    def _all(self, entities: Entities) -> list[CronJob]:
        return entities.cron_jobs()

    def _kwargs(self, record: CronJob, sent: dict[str, Any]) -> dict[str, Any]:
        return {**record.kwargs, **sent}  # a job's own are used as they are, placeholders too

    def _more(self, task: Running, record: CronJob, function: FunctionInfo) -> dict[str, Any]:
        expression = _state(task).expression_of(record, function)
        return {"cron_expr": expression, "cron_mode": "cronJob"}


def _state(task: Running) -> CronState:
    return CronState(task.stores)


def _seconds(name: str, value: Any, most: int) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
        raise BadEntityCall(f"{name} should be an integer between 1 and {most}, not {value!r}")
    return value


def _life(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= LATEST:
        raise BadEntityCall(f"expires should be a number of seconds greater than 0, not {value!r}")
    return value


def _moment(value: Any) -> float:
    try:
        moment = float(value)
    except (TypeError, ValueError, OverflowError):
        moment = math.nan
    if not 0 <= moment <= LATEST:  # nor is NaN
        raise BadEntityCall(f"trigger_time should be seconds since 1970, not {value!r}")
    return moment


def _passes(row: Mapping[str, Any], filters: Mapping[str, Mapping[str, Any]]) -> bool:
    for field, conditions in filters.items():
        for operator, given in conditions.items():
            if operator not in _COMPARED or field not in row:
                known = f"operators are {', '.join(_COMPARED)}; fields are {', '.join(row)}"
                raise BadEntityCall(f"there is no filter {field!r} with {operator!r}: {known}")
            try:
                passes = _COMPARED[operator](row[field], given)
            except TypeError as exc:
                raise BadEntityCall(f"the filter {field!r} with {operator!r} cannot take {given!r}: {exc}") from None
            if not passes:
                return False
    return True


SYNC_API = SyncApis()
ASYNC_API = AsyncApis()
CRON_JOB = CronJobs()
