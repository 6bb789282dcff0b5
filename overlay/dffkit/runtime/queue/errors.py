"""What goes wrong with waiting tasks."""

from __future__ import annotations

from dffkit.runtime.stores.errors import UnavailableError


class QueueUnavailableError(UnavailableError):
    """The queue cannot be reached: the task was not accepted. Consumers go on by themselves when it is back."""
