"""A run: cases one after another through a connector, until all are sent, the time is up, or somebody stops it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NoReturn

from dffkit.errors import (
    ApiError,
    AuthenticationError,
    CallError,
    CallTimeoutError,
    PermissionDeniedError,
    ThrottledError,
)
from dffkit.retries import LONGEST_RETRY_AFTER, asked_wait

from ..cases.made import id_of, is_anonymous
from ..clients.values import InexpressibleError
from .finding import Outcome
from .judgement import ending, inexpressible
from .known import Known
from .witness import Exchange, exchanged

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx
    from dffkit.connectors._base import Connector

    from ..cases.made import Case
    from ..clients.bridge import Call
    from ..subjects import Subject
    from .drawing import Drawing
    from .finding import Finding
    from .judgement import Judge
    from .limits import Limits
    from .plan import Plan
    from .reproduction import Reproduction

KEPT_OUT = "kept out by the types"
THROTTLED = "throttled, given up"
CUT = "cut by the end"
WAITS = 3
"""How often one call waits where the service asks for it."""
SILENT = 3
"""Calls in a row without any answer, or given up because the service asks to wait: asking on makes no sense."""
UP = "the time was up"
REFUSED = "the service no longer takes the credentials that it took before"
REFUSALS = 3
"""Calls of an operation that end a run where others before them were refused too: one alone may want other keys."""

Watch = Callable[[Exchange], None]


class RefusedAtOnceError(Exception):
    """The first call says that no other makes sense: nobody there, or wrong credentials; the message says which."""


@dataclass(frozen=True)
class Pace:
    """How a run goes on: calls a second at most, seconds in all, and whether the first finding ends it."""

    rate: float | None = None
    most_seconds: float | None = None
    fail_fast: bool = False
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


@dataclass
class Report:
    """What a run came to: its operations, those left out with the reason, and why it ended early, if it did."""

    plan: Plan
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    ended: str = ""
    seconds: float = 0.0

    @property
    def cases(self) -> int:
        """How many there were."""
        return sum(outcome.cases for outcome in self.outcomes.values())

    @property
    def findings(self) -> list[Finding]:
        """Of all operations."""
        return [finding for outcome in self.outcomes.values() for finding in outcome.findings]

    @property
    def left_out(self) -> dict[str, str]:
        """Every operation that was not tried, with the reason."""
        late = [name for name in self.plan.operations if name not in self.outcomes]
        return {**self.plan.left_out, **dict.fromkeys(late, self.ended)}


class _Ended(Exception):
    """The run ends here; the message says why."""


class Run:
    """Sends the cases of a plan through a connector; ``watch`` is handed every exchange."""

    def __init__(
        self,
        subject: Subject,
        connector: Connector[Any],
        *,
        drawing: Drawing,
        judge: Judge,
        reproduction: Reproduction,
        pace: Pace,
        limits: Limits,
        watch: Watch,
    ) -> None:
        self._subject = subject
        self._connector = connector
        self._drawing = drawing
        self._judge = judge
        self._reproduction = reproduction
        self._pace = pace
        self._limits = limits
        self._watch = watch
        self._known = Known()
        self._heard = False
        self._accepted = False
        self._silent = 0
        self._throttled = 0
        self._refused: list[str] = []
        self._turn = 0.0

    def run(self, plan: Plan) -> Iterator[Report]:
        """The report as it grows: after each operation, and at the end. Raises :class:`RefusedAtOnceError`."""
        report, begun = Report(plan), self._pace.clock()
        self._limits.until = None if self._pace.most_seconds is None else begun + self._pace.most_seconds
        try:
            for name in plan.operations:
                self._operation(name, report)
                report.seconds = self._pace.clock() - begun
                yield report
        except _Ended as why:
            report.ended = str(why)
        except KeyboardInterrupt:
            report.ended = "interrupted"
        report.seconds = self._pace.clock() - begun
        yield report

    def _operation(self, name: str, report: Report) -> None:
        for case, allowed in self._drawing.cases(name, self._known):
            if self._limits.is_run_over:
                raise _Ended(UP)
            outcome = report.outcomes.setdefault(name, Outcome())
            self._case(case, outcome, allowed=allowed)
            if self._pace.fail_fast and outcome.findings:
                raise _Ended("the first finding ends it")

    def _case(self, case: Case, outcome: Outcome, *, allowed: bool) -> None:
        name = id_of(case.operation)
        try:
            call = self._subject.bridge.call(case)
        except InexpressibleError as reason:
            outcome.endings[KEPT_OUT] += 1
            if allowed:
                outcome.find(name, [inexpressible(reason)], self._reproduction.line(case))
            return
        exchange = self._exchange(call, case)
        outcome.seconds += exchange.seconds
        if isinstance(exchange.error, CallTimeoutError) and self._limits.is_cut_by_run:
            outcome.endings[CUT] += 1
            self._is_cut(exchange.error)
        if isinstance(exchange.error, ThrottledError):
            outcome.endings[THROTTLED] += 1
            self._is_throttled(exchange.error)
            return
        self._throttled = 0
        outcome.endings[ending(exchange)] += 1
        problems = list(self._judge.problems(case, exchange, allowed=allowed))
        if problems:
            outcome.find(name, problems, self._reproduction.line(case))
        self._go_on(case, exchange)

    def _exchange(self, call: Call, case: Case) -> Exchange:
        """One call, waiting where the service asks for it."""
        exchange = self._once(call)
        for _ in range(1, WAITS):
            seconds = _asked(exchange.error)
            if seconds is None:
                break
            self._pace.sleep(seconds)
            exchange = self._once(self._subject.bridge.call(case))  # the files of the first have been read
        return exchange

    def _once(self, call: Call) -> Exchange:
        self._wait_for_turn()
        exchange = exchanged(self._connector, call)
        self._watch(exchange)
        return exchange

    def _wait_for_turn(self) -> None:
        if self._pace.rate is not None:
            now = self._pace.clock()
            if now < self._turn:
                self._pace.sleep(self._turn - now)
            self._turn = max(now, self._turn) + 1 / self._pace.rate

    def _go_on(self, case: Case, exchange: Exchange) -> None:
        """Learns from an answer; ends the run where no other call makes sense."""
        error = exchange.error
        if isinstance(error, CallError) and not isinstance(error, ApiError):
            self._is_silent(error)
            return
        is_refused = isinstance(error, AuthenticationError | PermissionDeniedError)
        is_signed = not is_anonymous(case.operation) and exchange.response is not None
        if is_refused and is_signed and not self._accepted:
            raise RefusedAtOnceError(f"the first call was refused, and so would be all others: {error}")
        if is_signed:
            self._note_refusal(id_of(case.operation) if isinstance(error, AuthenticationError) else "")
        self._silent, self._heard, self._accepted = 0, True, self._accepted or is_signed
        if exchange.response is not None and error is None:
            self._known.learn(case.operation.definition.raw, _json(exchange.response))

    def _note_refusal(self, name: str) -> None:
        """Ends the run where credentials that were good are refused from now on; no name where they were not."""
        self._refused = [*self._refused, name] if name else []
        if self._refused.count(name) >= REFUSALS and len(set(self._refused)) > 1:
            raise _Ended(REFUSED)

    def _is_throttled(self, error: ThrottledError) -> None:
        self._throttled += 1
        if self._throttled == SILENT:
            if not self._heard:
                raise RefusedAtOnceError(str(error))
            raise _Ended(f"the service put {SILENT} calls in a row off")

    def _is_cut(self, error: CallTimeoutError) -> NoReturn:
        """Ends the run: that an answer had less time than any other is no finding."""
        self._check_heard(error)
        raise _Ended(UP)

    def _is_silent(self, error: CallError) -> None:
        self._check_heard(error)
        self._silent += 1
        if self._silent == SILENT:
            raise _Ended(f"no answer to {SILENT} calls in a row")

    def _check_heard(self, error: CallError) -> None:
        """Raises :class:`RefusedAtOnceError` where nothing has come as an answer yet."""
        if not (self._heard or self._limits.heard):
            raise RefusedAtOnceError(str(error))


def _json(response: httpx.Response) -> Any:
    """What a body says, where it is JSON; a type alone says nothing: some send it with an empty body too."""
    try:
        return response.json() if "json" in response.headers.get("content-type", "") else None
    except (ValueError, RecursionError):
        return None


def _asked(error: Exception | None) -> float | None:
    """The seconds that a service asks to wait, where it says so and a person would still wait."""
    if not isinstance(error, ThrottledError):
        return None
    seconds = asked_wait(error, time.time)
    return 1.0 if seconds is None else seconds if seconds <= LONGEST_RETRY_AFTER else None
