"""How long tasks may run and wait, and in which queue they do: the bounds, and what holds where nobody says it.

Source: the platform's numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .task import Origin

LONGEST_TIMEOUT, LONGEST_EXPIRES = 3600, 86_400  # seconds
FIRST_QUEUE, LAST_QUEUE = 1, 15
"""The queues that can be asked for; 0 is the platform's own. Before 2025 the last one was 9."""
QUEUE, ASYNC_QUEUE, CRON_QUEUE = 1, 3, 2
TIMEOUT, ASYNC_TIMEOUT = 35, 3600
EXPIRES = 900


class Limits(NamedTuple):
    """``expires`` is ``None`` where a task waits no longer than it may run. Seconds."""

    queue: int = QUEUE
    timeout: float = TIMEOUT
    expires: float | None = EXPIRES


BY_ORIGIN: Mapping[Origin, Limits] = {
    "syncAPI": Limits(expires=None),
    "asyncAPI": Limits(ASYNC_QUEUE, ASYNC_TIMEOUT, None),
    "cronJob": Limits(CRON_QUEUE),
    "integration": Limits(CRON_QUEUE),
    "apiAuth": Limits(expires=None),
    "direct": Limits(),
    "script": Limits(),
}
"""What holds where neither the call nor ``DFF.API`` says it."""
