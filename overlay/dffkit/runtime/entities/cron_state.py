"""What scripts change of a cron job while the runtime runs: another expression for a while, or a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from croniter import croniter

if TYPE_CHECKING:
    from ..stores import Stores

LONGEST_EXPRESSION = 64  # characters
FIELDS = 5
FOR_EVER = 10 * 365 * 86_400
RUNS = 50
"""Runs of a job that are remembered."""


def is_expression(text: str) -> bool:
    """Whether it is a cron expression of up to five fields, parted by single spaces; missing ones match any value."""
    fields = text.split(" ")
    if len(text) > LONGEST_EXPRESSION or len(fields) > FIELDS:
        return False
    return bool(croniter.is_valid(" ".join([*fields, *["*"] * (FIELDS - len(fields))])))


class CronState:
    """The changes of cron jobs, by id, as every process of a runtime sees them."""

    def __init__(self, stores: Stores) -> None:
        self._stores = stores

    def set_expression(self, id: str, expression: str, seconds: float | None = None) -> None:  # noqa: A002
        """Another expression for so many seconds, or until it is cleared."""
        self._stores.keep(f"cron-expr:{id}", expression, seconds or FOR_EVER)

    def expression(self, id: str) -> str | None:  # noqa: A002
        """The expression that was set; ``None`` where none holds."""
        return self._stores.kept(f"cron-expr:{id}") or None

    def clear_expression(self, id: str) -> None:  # noqa: A002
        """Back to the job's own."""
        self._stores.keep(f"cron-expr:{id}", "", 1)

    def pause(self, id: str, seconds: float) -> None:  # noqa: A002
        """No run for so many seconds."""
        self._stores.keep(f"cron-pause:{id}", "paused", seconds)

    def is_paused(self, id: str) -> bool:  # noqa: A002
        """Whether it is paused."""
        return self._stores.kept(f"cron-pause:{id}") is not None

    def note(self, id: str, text: str) -> None:  # noqa: A002
        """Remembers a run, or what became of it."""
        self._stores.record(f"cron-runs:{id}", text, RUNS)

    def runs(self, id: str) -> list[str]:  # noqa: A002
        """The last runs, the latest first."""
        return self._stores.records(f"cron-runs:{id}")
