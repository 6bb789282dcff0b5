"""What a task prints, as the platform keeps it: a line has its time, that since the last one and since the start."""

from __future__ import annotations

import datetime
import re
from collections import deque
from threading import Lock
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ..secrecy import MASK, spellings

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_LINE = 3000
HEAD, TAIL = 20_000, 30_000
"""Characters that are kept of the beginning and of the end, where there is more."""
SHORT = 4
"""Characters below which a secret is hidden as a word of its own only: else the asterisks within words spell it out."""


class Log:
    """The lines of one task. ``hide`` adds texts that no line may show, such as values of password variables."""

    def __init__(self, now: Callable[[], float], timezone: str) -> None:
        self._now, self._zone = now, ZoneInfo(timezone)
        self._began = self._last = now()
        self._hidden: set[str] = set()
        self._head: list[str] = []
        self._tail: deque[str] = deque()
        self._room_in_head, self._room_in_tail = HEAD, TAIL
        self._left_out = 0
        self._lock = Lock()

    def hide(self, secret: str) -> None:
        """From now on this text is shown as asterisks, also where it is quoted or encoded."""
        if secret:
            self._hidden |= spellings(secret)

    def masked(self, text: str) -> str:
        """The text without what is hidden."""
        for secret in sorted(self._hidden, key=len, reverse=True):
            if len(secret) < SHORT:
                text = re.sub(rf"(?<!\w){re.escape(secret)}(?!\w)", MASK, text)
            else:
                text = text.replace(secret, MASK)
        return text

    def write(self, text: str) -> None:
        """One more line."""
        text = self.masked(text)
        if len(text) > LONGEST_LINE:
            text = f"{text[:LONGEST_LINE]}…"
        with self._lock:
            self._add(f"{self._times()} {text}")

    def lines(self) -> tuple[str, ...]:
        """What is kept: all, or the beginning and the end with a line between that says how much is left out."""
        with self._lock:
            between = (f"… {self._left_out} lines are left out …",) if self._left_out else ()
            return (*self._head, *between, *self._tail)

    def _times(self) -> str:
        now = self._now()
        moment = datetime.datetime.fromtimestamp(now, self._zone).strftime("%m-%d %H:%M:%S")
        since, total = int((now - self._last) * 1000), int((now - self._began) * 1000)
        self._last = now
        return f"[{moment}] [+{since}ms] [{total}ms]"

    def _add(self, line: str) -> None:
        if not self._tail and len(line) <= self._room_in_head:
            self._head.append(line)
            self._room_in_head -= len(line)
            return
        self._tail.append(line)
        self._room_in_tail -= len(line)
        while self._room_in_tail < 0 and len(self._tail) > 1:
            self._room_in_tail += len(self._tail.popleft())
            self._left_out += 1
