"""What scripts change of a cron job while the runtime runs: another expression for a while, or a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..entities import CronJob
    from ..scripts import FunctionInfo
    from ..stores import Stores

FOR_EVER = 10 * 365 * 86_400


class CronState:
    """The changes of cron jobs, by id, as every process of a runtime sees them."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores

    def set_expression(self, id: str, expression: str, seconds: float | None = None) -> None:  # noqa: A002
        """Another expression for so many seconds, or until it is cleared."""
        self._stores.keep(f"cron-expr:{id}", expression, FOR_EVER if seconds is None else seconds)

    def expression(self, id: str) -> str | None:  # noqa: A002
        """The expression that was set; ``None`` where none holds."""
        return self._stores.kept(f"cron-expr:{id}") or None

    def expression_of(self, job: CronJob, function: FunctionInfo) -> str | None:
        """The one that holds: a dynamic one, else the function's fixed one, else the job's own."""
        return self.expression(job.id) or function.options.fixed_cron_expr or job.cron_expr

    def clear_expression(self, id: str) -> None:  # noqa: A002
        """Back to the job's own."""
        self._stores.keep(f"cron-expr:{id}", "", 1)

    def pause(self, id: str, seconds: float) -> None:  # noqa: A002
        """No run for so many seconds."""
        self._stores.keep(f"cron-pause:{id}", "paused", seconds)

    def is_paused(self, id: str) -> bool:  # noqa: A002
        """Whether it is paused."""
        return self._stores.kept(f"cron-pause:{id}") is not None
