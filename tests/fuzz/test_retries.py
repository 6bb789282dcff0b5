"""Calls that fail at first are sent again as docs/errors.md promises, or not at all, each attempt signed anew."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from unittest import mock

import dffkit
import hypothesis
import pytest
from dffkit.clock import Clock
from dffkit.connectors import CONNECTORS
from dffkit.errors import CallError
from dffkit_fuzz.cases.constants import without_local_constants
from dffkit_fuzz.cases.counts import SEED
from dffkit_fuzz.cases.examples import example_cases
from dffkit_fuzz.cases.made import is_anonymous
from dffkit_fuzz.sent.wire import Wire, of_httpx
from dffkit_fuzz.tally import Tally
from dffkit_mock import credentials as published
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import make_engine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from .connected import MOCK_URL
from .counts import ASKED, show
from .fickle import WEATHER, FickleServer, Weather
from .policy import WINDOW, expected
from .signing import with_published
from .stems import CHOSEN, SUBJECTS

if TYPE_CHECKING:
    import httpx
    from dffkit_fuzz.clients.bridge import Call
    from dffkit_fuzz.subjects import Subject

BUNDLES = find_bundles()
CATALOGUE, ENGINE = Catalogue(BUNDLES), make_engine("native", BUNDLES)
CALLS = 12 * int(ASKED) if ASKED else 100
OPTIONS: dict[str, dict[str, str]] = {"iam": {"endpoint": MOCK_URL, "ak": published.AK, "sk": published.SK}}
"""IAM by a key: its tokens are fetched, and fetched anew when they are refused, which is another story."""
FAULTS: list[tuple[str, str, Any, str]] = [
    ("iam", "retries.retry_after", lambda response, now: None, "waits "),
    ("iam", "retries.is_temporary", lambda error: False, "is sent 1 times, expected 2"),
    ("iam", "retries.correct_clock", lambda clock, error: False, "AuthenticationError"),
    ("iam", "retries.LONGEST_RETRY_AFTER", 5.0, "times, expected "),
    ("iam", "auth.huawei.EMPTY_HASH", "0" * 64, "are refused in good weather"),
    ("dataset", "auth.smartchart.stamp", lambda now: "1800000000000", "has the stamp of attempt 1"),
]
START = 1_800_000_000.0
SIGNED = ("stamp", "token", "visitor")
"""Fields that a signing scheme puts into a query or a form."""
SIGNATURES = ("authorization", "date", "x-sdk-date", "x-dff-ak-nonce", "x-dff-ak-sign", "x-dff-ak-timestamp")
FRESH = {
    "dataset": "stamp",
    "dataway": "date",
    "func": "x-dff-ak-nonce",
    "dataarts": "x-sdk-date",
    "functiongraph": "x-sdk-date",
    "iam": "x-sdk-date",
}
"""What is another one with each attempt; the key of Guance signs nothing."""
DATED = FRESH.keys() - {"dataset", "dataway"}
"""Whose signature is good for a quarter of an hour; to DataWay the token is enough where it asks for no more."""


@dataclass(frozen=True)
class Asked:
    """An operation, and which of its documented examples; they are counted round and round."""

    operation_id: str
    example: int


@dataclass
class Fickle:
    """A mock in bad weather, and the connectors of one service that send to it; time stands still meanwhile."""

    subject: Subject

    @cached_property
    def server(self) -> FickleServer:
        """What their requests reach."""
        made = FickleServer(
            Gateway(CATALOGUE, ENGINE, Instance(lambda: made.time + made.offset), stateful=False), START
        )
        return made

    def call(self, asked: Asked) -> Call:
        """A documented example of an operation, its files unread."""
        found = list(example_cases(self.subject.schemas, self.subject.operations[asked.operation_id]))
        return self.subject.bridge.call(with_published(found[asked.example % len(found)]))

    async def outcome(self, call: Call, weather: Weather, *, is_async: bool) -> CallError | None:
        """How a call ends in a weather."""
        row = CONNECTORS[self.subject.stem]
        wait: Any = self.server.async_wait if is_async else self.server.wait
        with mock.patch.dict(os.environ, {"DFFKIT_MOCK_URL": MOCK_URL}):
            made = getattr(dffkit, row.async_name if is_async else row.name)(
                transport=self.server,
                sleep=wait,
                retries=weather.retries,
                clock=Clock(lambda: self.server.time),
                **OPTIONS.get(self.subject.stem, {}),
            )
        self.server.expect(weather)
        method = getattr(getattr(made.api, call.tag), call.name)
        try:
            await method(**call.arguments) if is_async else method(**call.arguments)
        except CallError as error:
            return error
        return None

    async def is_answered(self, asked: Asked) -> bool:
        """Whether the mock has a success for a documented example; asked once for each."""
        if asked not in self._answered:
            failure = await self.outcome(self.call(asked), Weather(0, 0, ()), is_async=False)
            self._answered[asked] = failure is None
        return self._answered[asked]

    @cached_property
    def _answered(self) -> dict[Asked, bool]:
        return {}


def drawn(subject: Subject, count: int) -> list[tuple[Asked, Weather]]:
    """So many calls of a service, each with its weather: half of them of what may be done twice."""
    names = subject.operation_ids
    sure = [name for name in names if is_idempotent(subject, name)]
    other = [name for name in names if name not in sure]
    asked = st.builds(Asked, st.sampled_from(sure or names) | st.sampled_from(other or names), st.integers(0, 5))
    found: list[tuple[Asked, Weather]] = []

    @hypothesis.seed(SEED)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(asked, WEATHER)
    def draw(asked: Asked, weather: Weather) -> None:
        found.append((asked, weather))

    with without_local_constants():
        draw()
    return found


def is_idempotent(subject: Subject, operation_id: str) -> bool:
    """What the spec says, not what was generated from it."""
    return bool(subject.operations[operation_id].definition.raw["x-dffkit-idempotent"])


def differences(fickle: Fickle, name: str, weather: Weather, error: CallError | None) -> list[str]:
    """How the attempts of a call, and its end, differ from what is promised."""
    is_signed = not is_anonymous(fickle.subject.operations[name]) and fickle.subject.stem in DATED
    promised = expected(weather, is_idempotent=is_idempotent(fickle.subject, name), is_dated=is_signed)
    server, found = fickle.server, []
    if promised is None:
        return []
    if len(server.attempts) != promised.attempts:
        found.append(f"is sent {len(server.attempts)} times, expected {promised.attempts}")
    if type(error) is not (promised.error or type(None)):
        found.append(f"ends with {error!r}, expected {promised.error}")
    if len(server.waits) != len(server.attempts) - 1:
        found.append(f"waits {len(server.waits)} times between {len(server.attempts)} attempts")
    for wait, (least, most) in zip(server.waits, promised.waits, strict=False):
        if not least <= wait <= most:
            found.append(f"waits {wait} s, expected {least} to {most}")
    found += [*not_genuine(fickle, weather), *not_the_same(fickle), *not_fresh(fickle), *not_let_go(fickle)]
    return [f"{fickle.subject.stem} {name} {weather}: {one}" for one in found]


def not_genuine(fickle: Fickle, weather: Weather) -> list[str]:
    """The attempts that the mock does not take for genuine; with a clock that is far off, those until it is set."""
    sets = (number for number, event in enumerate(weather.events) if event.status == 401 and event.is_dated)
    excused = next(sets, len(weather.events)) if abs(weather.offset) > WINDOW else -1
    wrong = [number for number, one in enumerate(fickle.server.attempts) if not one.is_genuine]
    return [f"attempt {number} is not signed right" for number in wrong if number > excused]


def not_the_same(fickle: Fickle) -> list[str]:
    """The attempts that ask for something else than the first, or send less of its body."""
    first, *others = [unsigned(attempt.request) for attempt in fickle.server.attempts]
    found = [(number, first.differences(one)) for number, one in enumerate(others, 2)]
    return [f"attempt {number} differs: {lines}" for number, lines in found if lines]


def not_let_go(fickle: Fickle) -> list[str]:
    """What keeps a connection for ever: an answer that is not closed, an attempt without a time limit."""
    found = [f"answer {number} stays open" for number, body in enumerate(fickle.server.bodies, 1) if not body.is_closed]
    limits = [attempt.request.extensions.get("timeout", {}) for attempt in fickle.server.attempts]
    return found + [
        f"attempt {number} has no time limit" for number, one in enumerate(limits, 1) if not one.get("read")
    ]


def not_fresh(fickle: Fickle) -> list[str]:
    """What an attempt has in common with an earlier one, though each is at another time."""
    seen: dict[str, int] = {}
    found = []
    for number, attempt in enumerate(fickle.server.attempts, 1):
        mark = freshness(fickle.subject.stem, attempt.request)
        if mark and mark in seen:
            found.append(f"attempt {number} has the {FRESH[fickle.subject.stem]} of attempt {seen[mark]}")
        seen[mark] = number
    return found


def freshness(stem: str, request: httpx.Request) -> str:
    """The date, stamp or nonce of a request; nothing where nothing is signed."""
    name = FRESH.get(stem, "")
    wire = of_httpx(request)
    fields = wire.body if isinstance(wire.body, dict) else {}
    return str(request.headers.get(name) or wire.query.get(name) or fields.get(name) or "")


def unsigned(request: httpx.Request) -> Wire:
    """What a request says besides its signature."""
    wire = of_httpx(request)
    body = {name: value for name, value in wire.body.items() if name not in SIGNED} if _is_form(wire) else wire.body
    query = {name: value for name, value in wire.query.items() if name not in SIGNED}
    headers = {name: value for name, value in wire.headers.items() if name not in SIGNATURES}
    return replace(wire, body=body, query=query, headers=headers)


def _is_form(wire: Wire) -> bool:
    return isinstance(wire.body, dict) and "json" not in wire.media_type


async def problems(tally: Tally, subject: Subject, count: int, *, is_async: bool) -> list[str]:
    """What is wrong with so many calls of a service, each of them in its weather."""
    fickle, found, refused = Fickle(subject), [], 0
    for asked, weather in drawn(subject, count):
        if not await fickle.is_answered(asked):
            refused += 1
            continue
        with tally.entered("retries", subject.stem, asked.operation_id) as entry:
            error = await fickle.outcome(fickle.call(asked), weather, is_async=is_async)
            entry.count(
                "answered" if error is None else type(error).__name__, (asked, weather, len(fickle.server.attempts))
            )
            found += differences(fickle, asked.operation_id, weather, error)
    return found if refused < count / 2 else [*found, f"{refused} of {count} calls are refused in good weather"]


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("subject", CHOSEN, ids=lambda subject: subject.stem)
async def test_calls_are_sent_again_as_promised(tally: Tally, subject: Subject, is_async: bool) -> None:
    """As often as promised, after the promised waits, the same request signed anew; it ends with the last answer."""
    show(await problems(tally, subject, CALLS, is_async=is_async))


@pytest.mark.parametrize(("stem", "name", "fault", "problem"), FAULTS, ids=[name for _, name, _, _ in FAULTS])
async def test_a_broken_promise_is_found(
    monkeypatch: pytest.MonkeyPatch, stem: str, name: str, fault: Any, problem: str
) -> None:
    """An overlay that waits, signs or decides in another way does not pass."""
    monkeypatch.setattr(f"dffkit.{name}", fault)
    found = await problems(Tally(), SUBJECTS[stem], 100, is_async=False)
    assert any(problem in one for one in found), found


def test_draws_do_not_go_by_what_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of any module would change them: its constants are drawn from."""
    monkeypatch.setattr(f"{__name__}.WEATHER", st.builds(lambda: providers._get_local_constants))
    seen: list[Any] = [weather for _, weather in drawn(CHOSEN[0], 1)]
    assert seen == [Constants]
