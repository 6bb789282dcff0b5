"""Runs a function by the clock."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from typing import Annotated, Any

from .._json_text import write_json_text
from ._fitting import Form, Length
from ._schedule import schedule_type
from ._trigger import Trigger

NAME = Form("a name of letters, digits, _ and - that begins with a letter", "[A-Za-z][A-Za-z0-9_-]*")


@dataclass(frozen=True)
class Timer(Trigger):
    """Runs a function by the clock; ``schedule`` is a distance or a cron expression.

    - Distances: ``3m`` (1 to 60), ``2h`` (1 to 24), ``1d`` (1 to 30).
    - ``@every 1h30m``: at distances of any length, in ``h``, ``m``, ``s``, ``ms``, ``us`` and ``ns``.
    - ``0 15 2 * * ?``: seconds, minutes, hours, day of the month, month and, if wanted, day of the week (0 is Sunday).
      The first field is always the seconds. The time zone is that of the region, or the one that stands in front:
      ``CRON_TZ=Asia/Shanghai 0 15 2 * * ?``.

    ``name`` has at most 64 characters. ``user_event`` is handed to the function, a dict as JSON text.
    Raises :class:`~dffkit.errors.MisuseError` for a schedule that cannot be parsed; it names the part.

    Source: user guide, "Timer Trigger", "Cron Expressions for a Function Timer Trigger".
    """

    trigger_type_code = "TIMER"
    event_type_code = "MessageCreated"

    name: Annotated[str, Length(64), NAME]
    schedule: str
    _: KW_ONLY
    user_event: Mapping[str, Any] | str | None = None

    def __post_init__(self) -> None:
        schedule_type(self.schedule)  # first: its message says what a schedule is
        super().__post_init__()

    def event_data(self) -> dict[str, Any]:
        """As it goes over the wire: with the kind of schedule, and ``user_event`` as text."""
        data = super().event_data() | {
            "schedule": self.schedule.strip(),
            "schedule_type": schedule_type(self.schedule),
        }
        if self.user_event is not None:
            data["user_event"] = write_json_text("user_event", self.user_event)
        return data

    def _check(self) -> None:
        if self.user_event is not None:
            write_json_text("user_event", self.user_event)
