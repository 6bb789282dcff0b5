"""dffkit.connectors.dataway.buffered: what a failed request means for its points."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit.connectors.dataway.buffered._options import checked
from dffkit.connectors.dataway.buffered._verdict import drops, is_worth_a_line, pause
from dffkit.errors import (
    ApiError,
    CallTimeoutError,
    CertificateError,
    ConnectionFailedError,
    DffkitError,
    MisuseError,
    ThrottledError,
    UnreadableReplyError,
)
from dffkit.sender import of_status

if TYPE_CHECKING:
    from typing import Any


def answered(status: int, kind: type[ApiError] | None = None, **headers: str) -> ApiError:
    """The error of an answer."""
    return (kind or of_status(status))("no", response=httpx.Response(status, headers=headers))


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 413, 422, 499])
def test_a_refusal_drops(status: int) -> None:
    """As DataKit does it, whatever the 4xx."""
    assert drops(answered(status))


KEPT: list[DffkitError] = [
    *(answered(status) for status in (301, 302, 408, 429, 500, 502, 503, 504, 599)),
    answered(401, ThrottledError),
    answered(200, UnreadableReplyError),
    ConnectionFailedError("no"),
    CertificateError("no"),
    CallTimeoutError("no"),
    MisuseError("the connector is closed"),
]


@pytest.mark.parametrize("error", KEPT, ids=lambda error: f"{type(error).__name__}-{getattr(error, 'status_code', '')}")
def test_what_is_not_about_the_data_keeps_it(error: DffkitError) -> None:
    """A server that fails, is away, is busy, or is not the one that was meant."""
    assert not drops(error)


def test_pauses_grow_to_half_a_minute_and_differ() -> None:
    """From half of their bound to all of it."""
    error = ConnectionFailedError("no")
    assert [pause(error, n, lambda: 1.0) for n in range(1, 10)] == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    assert pause(error, 10_000, lambda: 0.0) == 15.0


def test_the_server_may_ask_for_a_pause() -> None:
    """For ten minutes at most."""
    assert pause(answered(503, **{"Retry-After": "77"}), 1, lambda: 1.0) == 77.0
    assert pause(answered(429, **{"Retry-After": "999999"}), 1, lambda: 1.0) == 600.0


def test_an_outage_does_not_fill_the_log() -> None:
    """Its lines become rare."""
    assert [n for n in range(1, 40) if is_worth_a_line(n)] == [1, 2, 4, 8, 16, 32]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"max_point": 1}, "buffered() has no option 'max_point': there are max_points, max_bytes, "),
        ({"max_points": 0}, "max_points must be a whole number, 1 or more, not 0"),
        ({"flush_bytes": 1.5}, "flush_bytes must be a whole number, 1 or more, not 1.5"),
        ({"flush_age": -1}, "flush_age must be seconds, 0 or more, not -1"),
        ({"flush_age": float("nan")}, "flush_age must be seconds, 0 or more, not nan"),
        ({"room_timeout": "5"}, "room_timeout must be seconds, 0 or more, not '5'"),
        ({"spool": 5}, "spool must be the path of a file, not 5"),
        ({"spool": ""}, "spool must be the path of a file, not ''"),
        ({"on_drop": "print"}, "on_drop must be a function that takes a DropReport, not 'print'"),
        ({"senders": True}, "senders must be a whole number, 1 or more, not True"),
    ],
)
def test_options_that_make_no_sense(given: Any, words: str) -> None:
    """Each says which, what was expected, and what was given."""
    with pytest.raises(MisuseError) as caught:
        checked(given)
    assert str(caught.value).startswith(words)
