"""Every request that a spec allows, through every channel of the generated client, compared with the oracle."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from schemathesis.core import NOT_SET

from ..cases.awkward import awkward_cases, pathless_cases
from ..cases.made import POSITIVE, cases, id_of
from ..clients.values import InexpressibleError
from ..difference import short
from ..sent.oracle import BASE_URL, expected
from ..tally import Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ..cases.counts import Count
    from ..cases.made import Case
    from ..clients.channels import Channel
    from ..sent.proof import Sending
    from ..sent.wire import Wire
    from ..subjects import Subject

DIRECTION = "outward"
# What URL normalisation swallows: the client must refuse it, because the request would address something else.
NO_SEGMENT = ("", ".", "..")
NO_PATH = "refused before sending: no path"
EQUAL = "equal through {} channels"


@dataclass
class Outcome:
    """What became of one case: the problems, each with the names of the channels that have it, and what went out."""

    problems: dict[str, list[str]] = field(default_factory=dict)
    sent: list[tuple[str, Wire]] = field(default_factory=list)

    def note(self, channel: Channel, problem: str) -> None:
        """One more channel that has this problem."""
        self.problems.setdefault(problem, []).append(channel.__name__)


@dataclass(frozen=True)
class Comparison:
    """The requests of a stem, compared.

    - Each case goes through all ``channels``; ``adapted`` may change the cases before.
    - The ``tally`` has one count a case; the requests, without what proves the caller, enter its digest.
    """

    subject: Subject
    channels: tuple[Channel, ...]
    tally: Tally = field(default_factory=Tally)
    adapted: Callable[[Iterator[Case]], Iterable[Case]] = iter

    async def wrong_requests(self, operation_id: str, count: Count) -> list[str]:
        """One paragraph for each valid case that does not go out as it should; empty when all do."""
        found = []
        with self.tally.entered(DIRECTION, self.subject.stem, operation_id) as entry:
            for case in self.adapted(self._cases(operation_id, count)):
                goes_nowhere = has_no_path(case)
                outcome = await (self._refused(case) if goes_nowhere else self._compared(case))
                right = NO_PATH if goes_nowhere else EQUAL.format(len(outcome.sent))
                entry.count("different" if outcome.problems else right, outcome.sent)
                if outcome.problems:
                    lines = (f"    {', '.join(names)}: {problem}" for problem, names in outcome.problems.items())
                    found.append("\n".join([f"{operation_id} {short(case, 600)}", *lines]))
        return found

    def _cases(self, operation_id: str, count: Count) -> Iterator[Case]:
        operation = self.subject.operations[operation_id]
        yield from cases(operation, POSITIVE, count)
        yield from awkward_cases(self.subject.schemas, operation)
        yield from pathless_cases(self.subject.schemas, operation)

    async def _compared(self, case: Case) -> Outcome:
        outcome, wanted = Outcome(), expected(case, BASE_URL)
        lost = "; ".join(_lost(case, wanted))
        for channel in self.channels:
            try:
                sending = await self._sent(channel, case)
            except InexpressibleError as reason:
                outcome.note(channel, f"the annotations do not allow a request that the spec allows: {reason}")
            except Exception as error:  # noqa: BLE001 - whatever it raises on a valid request is the finding
                outcome.note(channel, f"raises {type(error).__name__}: {error}")
            else:
                if sending:
                    outcome.sent.append((channel.__name__, sending.own))
                    if problem := "; ".join(sending.problems(wanted)) or lost:
                        outcome.note(channel, problem)
        return outcome

    async def _refused(self, case: Case) -> Outcome:
        outcome = Outcome()
        for channel in self.channels:
            try:
                sending = await self._sent(channel, case)
            except ValueError:
                continue
            except Exception as error:  # noqa: BLE001 - as above
                outcome.note(channel, f"raises {type(error).__name__}: {error}")
            else:
                if sending:
                    path = "/".join(sending.wire.path)
                    outcome.note(channel, f"sends {path}, which addresses something else")
        return outcome

    async def _sent(self, channel: Channel, case: Case) -> Sending | None:
        return await channel(self.subject.package, self.subject.bridge.call(case))


async def wrong_requests(subject: Subject, operation_id: str, count: Count) -> list[str]:
    """:meth:`Comparison.wrong_requests` through the channels of the subject itself, counted nowhere."""
    return await Comparison(subject, subject.channels).wrong_requests(operation_id, count)


def has_no_path(case: Case) -> bool:
    """Whether a path value of the case would be swallowed, so that no client may send it."""
    return any(unquote(str(value)) in NO_SEGMENT for value in case.path_parameters.values())


def _lost(case: Case, wanted: Wire) -> Iterator[str]:
    """What the oracle does not send either, so that nobody would miss it; a list without items has no form."""
    for name, value in case.query.items():
        if name not in wanted.query and value not in ([], {}):
            yield f"the oracle itself loses the query parameter {name}={short(value)}"
    for name in case.headers:
        if name.lower() not in wanted.headers and name.lower() != "content-type":
            yield f"the oracle itself loses the header {name}"
    if wanted.body is None and case.body not in (None, "", b"", {}, [], NOT_SET):
        yield f"the oracle itself loses the body {short(case.body)}"


async def crashes(subject: Subject, cases: Iterable[Case]) -> list[str]:
    """One paragraph for each of these invalid cases on which the client fails with anything but a ``ValueError``.

    The client does not validate: most invalid requests cannot be said with its types, the others go out for the
    server to refuse.
    """
    found = []
    for case in cases:
        for channel in subject.channels:
            try:
                await channel(subject.package, subject.bridge.call(case))
            except (InexpressibleError, ValueError):
                continue
            except Exception as error:  # noqa: BLE001 - this is what is looked for
                problem = f"{channel.__name__}: {type(error).__name__}: {error}"
                found.append(f"{id_of(case.operation)} {short(case, 600)}\n    {problem}")
    return found
