"""What a failed request means for its points: they are dropped, or wait for another attempt.

DataKit's rules: a 4xx drops the data, a 5xx or no answer in time keeps it. Two 4xx are about the moment and not about
the data, and keep it: 408 and 429. Two are about the request and not about all that is in it, 400 and 413: the request
is sent again in parts (:mod:`._portion`), and the rule holds for what is finally refused. What fails before there is an
answer of DataWay (a token that cannot be fetched, a certificate, a redirect, a login page instead of an answer) goes by
the same rule: only a 4xx drops.

Source: Guance docs, "DataKit API" and DataKit's sources (errors of writing).
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ....errors import ApiError, CallTimeoutError, ConnectionFailedError
from ....retries import FIRST_WAIT, asked_wait

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_PAUSE = 30.0  # seconds: an outage may last for hours, and its end should be noticed soon
LONGEST_ASKED = 600.0  # seconds that a server may ask for
REQUEST_TIMEOUT = 408


def drops(error: Exception) -> bool:
    """Whether the points are given up."""
    status = error.status_code if isinstance(error, ApiError) else None
    if status is None or not 400 <= status < 500 or status == REQUEST_TIMEOUT:
        return False
    return not error.retryable if isinstance(error, ApiError) else False


def is_unreached(error: Exception) -> bool:
    """Whether nothing is known of the server, so that an answer to anybody else is a good sign."""
    return isinstance(error, (ConnectionFailedError, CallTimeoutError))


def pause(error: Exception, failures: int, draw: Callable[[], float]) -> float:
    """Seconds until the next attempt after so many failed ones; what the server asks for goes first."""
    asked = asked_wait(error, time.time) if isinstance(error, ApiError) else None
    if asked is not None:
        return min(asked, LONGEST_ASKED)
    doubled = FIRST_WAIT * 2.0 ** min(failures - 1, 16)
    return min(doubled, LONGEST_PAUSE) * (0.5 + draw() / 2)


def is_worth_a_line(failures: int) -> bool:
    """Whether this failure is logged: the first, the second, the fourth, the eighth …"""
    return failures & (failures - 1) == 0
