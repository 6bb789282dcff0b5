"""What docs/errors.md promises about a call that fails at first, said once more and without the overlay's own code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dffkit import errors

from .fickle import BROKEN_OFF

if TYPE_CHECKING:
    from .fickle import Event, Weather

LONGEST_ASKED = 30.0
LONGEST_IN_ALL = 60.0
FIRST, LONGEST = 0.5, 8.0
SKEW = 30.0
WINDOW = 15 * 60.0
"""Seconds by which the vendors let a date differ."""
PASSING = frozenset({429, 502, 503, 504})
LOSSES: dict[str, type[errors.CallError]] = {
    "refused": errors.ConnectionFailedError,
    "dropped": errors.ConnectionFailedError,
    "reset": errors.ConnectionFailedError,
    "not connected": errors.CallTimeoutError,
    "silent": errors.CallTimeoutError,
    "untrusted": errors.CertificateError,
    BROKEN_OFF: errors.IncompleteReplyError,
}
STATUSES: dict[int, type[errors.ApiError]] = {
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    410: errors.NotFoundError,
    429: errors.ThrottledError,
}


@dataclass(frozen=True)
class Expected:
    """The waits between the attempts, each as its least and its most, and the error at the end, ``None`` without."""

    waits: tuple[tuple[float, float], ...]
    error: type[errors.CallError] | None

    @property
    def attempts(self) -> int:
        """How often the call is sent."""
        return len(self.waits) + 1


def expected(weather: Weather, *, is_idempotent: bool, is_dated: bool) -> Expected | None:
    """What becomes of a call in a weather; ``None`` where it hangs on chance whether another attempt is made.

    ``is_dated`` is whether the mock looks at a date in the request, which it refuses when it is far off.
    """
    waits: list[tuple[float, float]] = []
    offset, failures = float(weather.offset), 0
    for event in weather.events:
        error = LOSSES[event.lost] if event.lost else _of_status(event.status)
        if event.status == 401 and event.is_dated and abs(offset) > SKEW and weather.retries:
            offset = 0.0
            waits.append((0.0, 0.0))
            continue
        if not event.is_dated and "{date" in (event.retry_after or ""):
            return None
        failures += 1
        wait = _wait(event, failures) if _may_pass(event) and is_idempotent and failures <= weather.retries else None
        if wait is None:
            return Expected(tuple(waits), error)
        least, most = (sum(bounds) for bounds in zip(*waits, wait, strict=True))
        if least > LONGEST_IN_ALL:
            return Expected(tuple(waits), error)
        if most > LONGEST_IN_ALL:
            return None
        waits.append(wait)
    if not is_dated or abs(offset) <= WINDOW:
        return Expected(tuple(waits), None)
    return Expected((*waits, (0.0, 0.0)), None) if weather.retries else Expected((), errors.AuthenticationError)


def _of_status(status: int) -> type[errors.ApiError]:
    return STATUSES.get(status) or (errors.ServerError if status >= 500 else errors.BadRequestError)


def _may_pass(event: Event) -> bool:
    return event.status in PASSING if event.status else event.lost != "untrusted"


def _wait(event: Event, failures: int) -> tuple[float, float] | None:
    """The least and the most seconds before the next attempt; ``None`` where the server asks for too many."""
    asked = _asked(event.retry_after)
    if asked is None:
        bound = min(FIRST * 2 ** (failures - 1), LONGEST)
        return bound / 2, bound
    return None if asked > LONGEST_ASKED else (asked, asked)


def _asked(text: str | None) -> float | None:
    """The seconds that a server asks for, in digits or by the difference of its two dates."""
    if found := re.fullmatch(r"\{date([+-]\d+)\}", text or ""):
        return max(0.0, float(found[1]))
    return float(text) if text and re.fullmatch(r"[0-9]+", text) else None
