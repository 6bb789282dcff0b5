"""When a failed call is sent again, and after how many seconds.

The policy stands around the call, above the signing: each attempt has a fresh date, nonce and signature. There is
no retry library here on purpose: the well-known one was measured at 26 to 90 microseconds for a call that succeeds
at once, as much as the call itself on a fast link. Here the first attempt runs outside of any of this.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from .errors import ApiError, AuthenticationError, CallError, ServerError

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .clock import Clock

RETRIES = 2  # three attempts: outlasts a restart behind a load balancer, and does not hide an outage
FIRST_WAIT = 0.5  # seconds: below it, a server that refuses for load is only loaded more
LONGEST_WAIT = 8.0  # seconds of back-off: a longer wait belongs to the caller, who knows what it is for
LONGEST_RETRY_AFTER = 30.0  # seconds: asked to wait longer, the call fails now and says so, instead of seeming to hang
LONGEST_TOTAL = 60.0  # seconds of waiting over all attempts of one call
TEMPORARY = frozenset({502, 503, 504})  # said by what stands in front of the server, or by a server starting up
SKEW = 30.0  # seconds: a Date header is whole seconds and some network old; the vendors' windows are 15 minutes


class RetryPolicy(Protocol):
    """Seconds to wait before the next attempt, or ``None`` to give up; ``attempt`` counts from 1."""

    def __call__(self, error: CallError, attempt: int) -> float | None:
        """What to do after the failed ``attempt``."""
        ...


@dataclass(frozen=True, slots=True)
class Retries:
    """The policy of every connector.

    - only operations that may be sent twice (``operation.idempotent``);
    - only failures that can pass: no connection, no answer in time, throttled, 502, 503, 504;
    - ``Retry-After`` where the server gives it, else a random time up to a bound that doubles each attempt, so that
      many clients do not come back at the same moment;
    - at most ``limit`` times.
    """

    limit: int = RETRIES
    draw: Callable[[], float] = random.random
    now: Callable[[], float] = time.time

    def __call__(self, error: CallError, attempt: int) -> float | None:
        """The wait before the next attempt, by the rules above."""
        if attempt > self.limit or not is_temporary(error):
            return None
        if error.operation is None or not error.operation.idempotent:
            return None
        asked = asked_wait(error, self.now) if isinstance(error, ApiError) else None
        if asked is not None:
            return asked if asked <= LONGEST_RETRY_AFTER else None
        return min(FIRST_WAIT * 2.0 ** (attempt - 1), LONGEST_WAIT) * (0.5 + self.draw() / 2)


class Course:
    """The failed attempts of one call, and what they lead to.

    A refusal for the date is a case of its own: the server did not do anything, so it is sent once more, with the
    clock set by the server's ``Date``, whatever the operation. ``policy`` ``None`` means that nothing is sent again.
    """

    __slots__ = ("_attempt", "_clock", "_corrected", "_policy", "_waited")

    def __init__(self, policy: RetryPolicy | None, clock: Clock) -> None:
        self._policy = policy
        self._clock = clock
        self._attempt = 0
        self._corrected = False
        self._waited = 0.0

    def pause(self, error: CallError, *, resendable: bool) -> float | None:
        """Seconds until the next attempt, or ``None`` when ``error`` is final."""
        corrected = not self._corrected and correct_clock(self._clock, error)
        if self._policy is None or not resendable:
            return None
        if corrected:
            self._corrected = True
            return 0.0
        self._attempt += 1
        seconds = self._policy(error, self._attempt)
        if seconds is None or self._waited + seconds > LONGEST_TOTAL:
            return None
        self._waited += seconds
        return seconds


def never(error: CallError, attempt: int) -> None:
    """The policy of calls that are not to be tried again: a clock that was wrong is set all the same."""


def is_temporary(error: CallError) -> bool:
    """Whether the same call could succeed a little later."""
    return error.retryable or (type(error) is ServerError and error.status_code in TEMPORARY)


def correct_clock(clock: Clock, error: CallError) -> bool:
    """Sets the clock by the ``Date`` of a refused authentication, where they differ by more than ``SKEW``."""
    if not isinstance(error, AuthenticationError) or error.response is None:
        return False
    server_time = http_date(error.response.headers.get("date", ""))
    if server_time is None or abs(server_time - clock.now()) <= SKEW:
        return False
    clock.correct(server_time)
    return True


def asked_wait(error: ApiError, now: Callable[[], float]) -> float | None:
    """The wait the server asks for: in ``Retry-After``, or in the body where DataFlux Func has it."""
    asked = retry_after(error.response, now)
    if asked is None and isinstance(error.detail, dict):
        seconds = error.detail.get("waitSeconds")
        asked = seconds if isinstance(seconds, (int, float)) and seconds >= 0 else None
    return asked


def retry_after(response: httpx.Response | None, now: Callable[[], float]) -> float | None:
    """Seconds of the ``Retry-After`` header, given there as seconds or as a date (RFC 9110, 10.2.3)."""
    if response is None or not (text := str(response.headers.get("retry-after", "")).strip()):
        return None
    if text.isascii() and text.isdigit():
        return float(text)
    until = http_date(text)
    if until is None:
        return None
    # Against the server's own Date, because its clock need not be ours.
    since = http_date(response.headers.get("date", ""))
    return max(0.0, until - (now() if since is None else since))


def http_date(text: str) -> float | None:
    """Seconds since 1970 of an HTTP date; ``None`` for anything else."""
    from datetime import UTC  # noqa: PLC0415 - slow to load, and only failures need it, as below
    from email.utils import parsedate_to_datetime  # noqa: PLC0415

    try:
        date = parsedate_to_datetime(text)
        # HTTP's dates are in UTC, also in the forms that do not say so: they are not in the zone of this machine.
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
    except (TypeError, ValueError, OverflowError):
        return None
