"""The same request to the mock with each of its engines, and what each makes of it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import httpx
from dffkit.auth import UnsignableRequestError
from dffkit_fuzz.cases.made import id_of, told
from dffkit_fuzz.difference import short
from dffkit_fuzz.inward.departures import departures
from dffkit_fuzz.outward.comparison import has_no_path
from dffkit_mock.engines.prism_defects import DEFECTS
from dffkit_mock.server import MockServer

from .signing import Signer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_fuzz.cases.made import Case
    from dffkit_fuzz.subjects import Subject
    from dffkit_fuzz.tally import Entry

KNOWN_DEFECTS = frozenset(defect.name for defect in DEFECTS)


@dataclass(frozen=True)
class Verdict:
    """One answer: its status, the stage that refused, what Prism thought, and the body with its media type."""

    status: int
    refused_by: str | None
    disagreement: dict[str, Any] | None
    media_type: str
    body: bytes


class Engines:
    """One mock for each engine, running while the context lasts."""

    def __init__(self) -> None:
        # Without memory: what nobody has created would be refused before an engine is asked.
        self._mocks = {
            "native": MockServer(engine="native", stateful=False),
            "prism": MockServer(engine="prism", stateful=False),
        }
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        self._client = self._stack.enter_context(httpx.Client(trust_env=False, timeout=60))
        for mock in self._mocks.values():
            self._stack.enter_context(mock)
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def ask(
        self, make: Callable[[Case, str], httpx.Request], case: Case, auth: httpx.Auth | None
    ) -> dict[str, Verdict]:
        """The verdict of each engine on a request that ``make`` makes for its address."""
        return {name: self._verdict(mock, make(case, mock.url), auth) for name, mock in self._mocks.items()}

    def _verdict(self, mock: MockServer, request: httpx.Request, auth: httpx.Auth | None) -> Verdict:
        mock.journal.clear()
        try:
            response = self._client.send(request, auth=auth)
        except UnsignableRequestError:
            # What cannot be signed goes out unsigned, and is refused for that.
            response = self._client.send(request)
        (entry,) = mock.journal.entries()
        media_type = response.headers.get("content-type", "")
        return Verdict(response.status_code, entry.refused_by, entry.disagreement, media_type, response.content)


def refusals(engines: Engines, subject: Subject, cases: Iterator[Case], entry: Entry) -> list[str]:
    """One paragraph for each valid case that an engine refuses or answers with what the spec does not document."""
    signer = Signer(subject)
    found = []
    for case in cases:
        if has_no_path(case):
            continue
        verdicts = engines.ask(signer.typed, case, signer.auth(case))
        entry.count(_outcome(verdicts), told(case))
        problems = [
            *differences(verdicts),
            *(line for one in verdicts.items() for line in _not_right(subject, case, *one)),
        ]
        found += [f"{id_of(case.operation)} {short(case, 600)}\n    {problem}" for problem in problems]
    return found


def disagreements(engines: Engines, subject: Subject, cases: Iterator[Case], entry: Entry) -> list[str]:
    """One paragraph for each invalid case on which the engines differ."""
    signer = Signer(subject)
    found = []
    for case in cases:
        verdicts = engines.ask(signer.untyped, case, signer.auth(case))
        entry.count(_outcome(verdicts), told(case))
        problems = differences(verdicts)
        found += [f"{id_of(case.operation)} {short(case, 600)}\n    {problem}" for problem in problems]
    return found


def _outcome(verdicts: dict[str, Verdict]) -> str:
    native, prism = verdicts["native"], verdicts["prism"]
    if prism.disagreement:
        return f"accepted, and refused by Prism's own judgement: {prism.disagreement['defect']}"
    return f"refused by {native.refused_by}" if native.refused_by else "accepted by both"


def differences(verdicts: dict[str, Verdict]) -> Iterator[str]:
    """What sets the verdicts apart, but for what the table of Prism's defects explains."""
    native, prism = verdicts["native"], verdicts["prism"]
    if (native.status, native.refused_by) != (prism.status, prism.refused_by):
        yield f"native says {_shown(native)}, prism says {_shown(prism)}"
    if prism.disagreement and prism.disagreement["defect"] not in KNOWN_DEFECTS:
        yield f"prism disagrees, and no row of the table of its defects explains it: {prism.disagreement}"


def _not_right(subject: Subject, case: Case, name: str, verdict: Verdict) -> Iterator[str]:
    if verdict.refused_by:
        yield f"{name} refuses it: {_shown(verdict)}"
    yield from (f"{name}: {problem}" for problem in undocumented(subject, case.operation.definition.raw, verdict))


def undocumented(subject: Subject, operation: dict[str, Any], verdict: Verdict) -> Iterator[str]:
    """In what an answer is none of those that the operation documents."""
    said = verdict.status, verdict.media_type, verdict.body
    yield from (one.sentence for one in departures(subject.schemas, operation["responses"], *said))


def _shown(verdict: Verdict) -> str:
    by = f" (refused by {verdict.refused_by})" if verdict.refused_by else ""
    return f"{verdict.status}{by} {verdict.body[:300].decode('utf-8', 'replace')}"
