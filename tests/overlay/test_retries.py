"""dffkit.retries: what is sent again, and when."""

from __future__ import annotations

import io
import time
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from dffkit.clock import Clock
from dffkit.errors import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    CallError,
    CallTimeoutError,
    CertificateError,
    ConnectionFailedError,
    IncompleteReplyError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
)
from dffkit.retries import LONGEST_RETRY_AFTER, LONGEST_WAIT, Retries, http_date, retry_after
from dffkit.settings import Settings
from dffkit_api import File, Operation

from .ways import POST, READ, WRITE, Script, Way, names, refusal, things

DOWN = httpx.Response(503, text="restarting")


def answered(
    kind: type[ApiError], status: int, headers: dict[str, str] | None = None, operation: Operation = READ
) -> Any:
    """An error as the sender makes them."""
    return kind("x", operation=operation, response=httpx.Response(status, headers=headers))


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ConnectionFailedError("x", operation=READ), True),
        (CertificateError("x", operation=READ), False),
        (CallTimeoutError("x", operation=READ), True),
        (answered(ThrottledError, 429), True),
        (answered(ThrottledError, 401), True),
        (answered(ServerError, 500), False),
        (answered(ServerError, 502), True),
        (answered(ServerError, 503), True),
        (answered(ServerError, 504), True),
        (answered(ServerError, 599), False),
        (answered(BadRequestError, 400), False),
        (answered(UnreadableReplyError, 200), False),
        (answered(IncompleteReplyError, 200), True),
        (ConnectionFailedError("x", operation=WRITE), False),
        (answered(ThrottledError, 429, operation=WRITE), False),
        (CallTimeoutError("x"), False),
    ],
)
def test_only_what_can_pass_and_may_be_repeated_is_retried(error: CallError, expected: bool) -> None:
    """The policy looks at the failure and at the operation."""
    assert expected is (Retries()(error, 1) is not None)


def test_waits_double_up_to_a_bound_with_jitter() -> None:
    """Each wait is between a half and the whole of a bound that doubles."""
    error = ConnectionFailedError("x", operation=READ)
    longest = [Retries(limit=9, draw=lambda: 1.0)(error, attempt) for attempt in range(1, 7)]
    shortest = [Retries(limit=9, draw=lambda: 0.0)(error, attempt) for attempt in range(1, 7)]
    assert longest == [0.5, 1.0, 2.0, 4.0, LONGEST_WAIT, LONGEST_WAIT]
    assert shortest == [0.25, 0.5, 1.0, 2.0, 4.0, 4.0]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": formatdate(1_000_012, usegmt=True), "date": formatdate(1_000_000, usegmt=True)}, 12.0),
        ({"retry-after": formatdate(1_000_012, usegmt=True)}, 5.0),
        ({"retry-after": formatdate(999_000, usegmt=True)}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "²"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(headers: dict[str, str], expected: float | None) -> None:
    """Both forms of the header count; a date counts from the server's own clock where it shows it."""
    response = httpx.Response(429, headers=httpx.Headers(headers, encoding="utf-8"))
    assert expected == retry_after(response, lambda: 1_000_007.0)


def test_a_longer_retry_after_than_the_bound_ends_the_call() -> None:
    """Coming back earlier than asked is refused again, so the caller is told at once."""
    bound = str(int(LONGEST_RETRY_AFTER))
    assert Retries()(answered(ThrottledError, 429, {"retry-after": bound}), 1) == LONGEST_RETRY_AFTER
    assert None is Retries()(answered(ThrottledError, 429, {"retry-after": bound + "0"}), 1)


def test_a_call_that_fails_twice_succeeds_in_the_third_attempt(way: Way) -> None:
    """A short outage is not seen by the caller."""
    script = Script([DOWN, httpx.ConnectError("refused"), things("a")])
    assert way.call(script) == ["a"]
    assert (len(script.requests), len(way.waits)) == (3, 2)


def test_a_third_failure_is_the_callers(way: Way) -> None:
    """Three attempts, then the last error."""
    script = Script([DOWN, DOWN, refusal(503, {"code": "last", "message": "m"}), things()])
    with pytest.raises(ServerError) as caught:
        way.call(script)
    assert (caught.value.error_code, len(script.requests)) == ("last", 3)


def test_retries_zero_is_off(way: Way) -> None:
    """One setting ends all of it."""
    script = Script([DOWN, things()])
    with pytest.raises(ServerError):
        way.call(script, settings=Settings(retries=0))
    assert len(script.requests) == 1


def test_what_may_not_be_repeated_is_sent_once(way: Way) -> None:
    """An operation that is not idempotent is never sent again after an outage."""
    script = Script([DOWN, things()])
    with pytest.raises(ServerError):
        way.call(script, WRITE, POST)
    assert len(script.requests) == 1


def test_the_server_names_the_wait(way: Way) -> None:
    """Retry-After is kept to the second."""
    way.call(Script([refusal(429, {}, {"retry-after": "3"}), things()]))
    assert way.waits == [3.0]


def test_the_wait_can_stand_in_the_body(way: Way) -> None:
    """DataFlux Func names it there."""
    body = {"reason": "EClientRateLimit.APIThrottling", "message": "slow down", "detail": {"waitSeconds": 4}}
    way.call(Script([refusal(429, body), things()]))
    assert way.waits == [4.0]


@pytest.mark.parametrize("seconds", [-5, float("nan"), "4", None])
def test_a_wait_that_is_none_is_the_policys(way: Way, seconds: object) -> None:
    """What is no number of seconds does not end up in a sleep."""
    body = {"reason": "EClientRateLimit.APIThrottling", "message": "slow down", "detail": {"waitSeconds": seconds}}
    way.call(Script([refusal(429, body), things()]))
    assert 0.25 <= way.waits[0] <= 0.5


@pytest.mark.parametrize("seconds", [10**400, float("inf")])
def test_a_wait_without_an_end_fails_now(way: Way, seconds: float) -> None:
    """As every wait that is too long."""
    body = {"reason": "EClientRateLimit.APIThrottling", "message": "slow down", "detail": {"waitSeconds": seconds}}
    with pytest.raises(ThrottledError):
        way.call(Script([refusal(429, body), things()]))
    assert way.waits == []


def test_all_waits_of_a_call_have_a_bound(way: Way) -> None:
    """A server that always asks for a little more patience does not hold a call for ever."""
    script = Script([refusal(429, {}, {"retry-after": "25"})] * 9)
    with pytest.raises(ThrottledError):
        way.call(script, settings=Settings(retries=8))
    assert way.waits == [25.0, 25.0]


def test_a_policy_of_ones_own(way: Way) -> None:
    """Any callable of error and attempt is a policy."""
    script = Script([refusal(404, {}), refusal(404, {}), things("a")])
    seen: list[tuple[str, int]] = []

    def policy(error: CallError, attempt: int) -> float:
        seen.append((type(error).__name__, attempt))
        return 0.25

    assert way.call(script, WRITE, policy=policy) == ["a"]
    assert (seen, way.waits) == ([("NotFoundError", 1), ("NotFoundError", 2)], [0.25, 0.25])


class Counted(httpx.Auth):
    """Numbers the requests that it signs."""

    def __init__(self, clock: Clock) -> None:
        self.signed = 0
        self.clock = clock

    def auth_flow(self, request: httpx.Request) -> Any:
        """Signs."""
        self.signed += 1
        request.headers["X-Nonce"] = str(self.signed)
        request.headers["X-Date"] = str(self.clock.now())
        yield request


def test_each_attempt_is_signed_anew(way: Way) -> None:
    """Date, nonce and signature are never sent twice."""
    script = Script([DOWN, DOWN, things()])
    way.call(script, auth=Counted(way.clock))
    assert [request.headers["x-nonce"] for request in script.requests] == ["1", "2", "3"]


class Fetching(httpx.Auth):
    """Cannot fetch its token at first."""

    def __init__(self) -> None:
        self.failures = iter([ServerError("no token", response=httpx.Response(503))])

    def auth_flow(self, request: httpx.Request) -> Any:
        """Signs, if it can."""
        for failure in self.failures:
            raise failure
        yield request


def test_a_failure_of_the_auth_is_one_of_the_call(way: Way) -> None:
    """A token that cannot be fetched is tried again by the same rules, and named with the operation."""
    assert way.call(Script([things("a")]), auth=Fetching()) == ["a"]
    with pytest.raises(ServerError, match="no token") as caught:
        way.call(Script([things()]), WRITE, POST, auth=Fetching())
    assert caught.value.operation is WRITE


def skewed(times: int = 1) -> list[httpx.Response]:
    """Refusals by a server whose clock shows second 5,000."""
    return [refusal(401, {"code": "x", "message": "date"}, {"date": formatdate(5_000, usegmt=True)})] * times


def test_a_wrong_clock_is_set_by_the_servers_date(way: Way) -> None:
    """A refused date is corrected and sent once more, for any operation: nothing was done by the first one."""
    way.clock = Clock(lambda: 1_000.0)
    script = Script([*skewed(), things("a")])
    assert way.call(script, WRITE, POST, auth=Counted(way.clock)) == ["a"]
    assert [request.headers["x-date"] for request in script.requests] == ["1000.0", "5000.0"]
    assert (way.clock.offset, way.waits) == (4_000.0, [0.0])


def test_the_clock_is_corrected_once_a_call(way: Way) -> None:
    """Credentials that are wrong stay wrong: the second refusal is final."""
    way.clock = Clock(lambda: 1_000.0)
    script = Script(skewed(3))
    with pytest.raises(AuthenticationError):
        way.call(script, auth=Counted(way.clock))
    assert len(script.requests) == 2


def test_a_clock_that_is_right_is_left_alone(way: Way) -> None:
    """A refusal within the bound is about the credentials."""
    way.clock = Clock(lambda: 4_990.0)
    script = Script(skewed(2))
    with pytest.raises(AuthenticationError):
        way.call(script)
    assert (way.clock.offset, len(script.requests)) == (0.0, 1)


def test_without_retries_the_clock_is_corrected_for_the_next_call(way: Way) -> None:
    """Nothing is sent again, but the next signature has the right date."""
    way.clock = Clock(lambda: 1_000.0)
    with pytest.raises(AuthenticationError):
        way.call(Script(skewed()), settings=Settings(retries=0))
    assert way.clock.offset == 4_000.0


@pytest.mark.parametrize("part", ["content", "generated", "files"])
def test_files_are_rewound(way: Way, part: str) -> None:
    """The second attempt sends the same bytes as the first."""
    file = io.BytesIO(b"x" * 100_000)
    if part == "files":
        kwargs: dict[str, Any] = {"method": "put", "url": "/f", "files": {"file": ("a.bin", file, "text/plain")}}
    else:
        body = file if part == "content" else File(file).content()
        kwargs = {"method": "put", "url": "/f", "content": body}
    script = Script([DOWN, things()])
    way.call(script, READ, kwargs)
    first, second = (body.count(b"x" * 100_000) for body in script.bodies)
    assert (first, second) == (1, 1)


class Pipe(io.BufferedIOBase):
    """A file that cannot be rewound."""

    def __init__(self) -> None:
        self._left = [b"only once"]

    def readable(self) -> bool:
        """Yes."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """The bytes, once."""
        return self._left.pop() if self._left else b""


@pytest.mark.parametrize("part", ["content", "generated", "files", "iterator"])
def test_what_cannot_be_rewound_is_sent_once(way: Way, part: str) -> None:
    """An empty second body would be worse than the error."""
    kwargs: dict[str, Any] = {"method": "put", "url": "/f"}
    if part == "files":
        kwargs["files"] = [("file", ("a.bin", Pipe(), "text/plain"))]
    else:
        kwargs["content"] = {
            "content": Pipe(), "generated": File(Pipe()).content(), "iterator": iter([b"only ", b"once"]),
        }[part]  # fmt: skip
    script = Script([DOWN, things()])
    with pytest.raises(ServerError):
        way.call(script, READ, kwargs, names)
    assert len(script.requests) == 1
    assert b"only once" in script.bodies[0]


@pytest.fixture
def in_china(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A machine whose clock on the wall is eight hours ahead of UTC."""
    monkeypatch.setenv("TZ", "CST-8")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    "text",
    ["Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 -0000", "Sun Nov  6 08:49:37 1994"],
)
@pytest.mark.usefixtures("in_china")
def test_dates_of_http_are_in_utc(text: str) -> None:
    """Wherever the machine is, and whether or not the date says so."""
    assert http_date(text) == 784111777.0
