"""What a task prints, as the platform keeps it: a line with the time, the time since the last one, and since it began."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_LINE = 3000
HEAD, TAIL = 20_000, 30_000
"""Characters that are kept of the beginning and of the end, where there is more."""
MASK = "*****"


class Log:
    """The lines of one task. ``hide`` adds texts that no line may show, such as values of password variables."""

    def __init__(self, now: Callable[[], float], timezone: str) -> None:
        self._now, self._zone = now, ZoneInfo(timezone)
        self._began = self._last = now()
        self._hidden: set[str] = set()
        self._lines: list[str] = []

    def hide(self, secret: str) -> None:
        """From now on this text is shown as asterisks."""
        if secret:
            self._hidden.add(secret)

    def write(self, text: str) -> None:
        """One more line."""
        now = self._now()
        moment = datetime.datetime.fromtimestamp(now, self._zone).strftime("%m-%d %H:%M:%S")
        since, total = int((now - self._last) * 1000), int((now - self._began) * 1000)
        self._last = now
        for secret in sorted(self._hidden, key=len, reverse=True):
            text = text.replace(secret, MASK)
        if len(text) > LONGEST_LINE:
            text = f"{text[:LONGEST_LINE]}…"
        self._lines.append(f"[{moment}] [+{since}ms] [{total}ms] {text}")

    def lines(self) -> tuple[str, ...]:
        """What is kept: all, or the beginning and the end with a line between that says how much is left out."""
        if sum(map(len, self._lines)) <= HEAD + TAIL:
            return tuple(self._lines)
        head, tail = _first(self._lines, HEAD), _first(self._lines[::-1], TAIL)[::-1]
        left = len(self._lines) - len(head) - len(tail)
        return (*head, f"… {left} lines are left out …", *tail)


def _first(lines: list[str], most: int) -> list[str]:
    found: list[str] = []
    for line in lines:
        most -= len(line)
        if most < 0:
            break
        found.append(line)
    return found
