"""Documented answers given to connectors, and what of their results and errors is not as it was answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
from dffkit.errors import ApiError
from dffkit_fuzz.clients.answering import Reply
from dffkit_fuzz.difference import differences, short
from dffkit_fuzz.inward.endings import Ending, ended, objections
from dffkit_fuzz.inward.reading import content_key, written
from dffkit_fuzz.sent.wire import instants

from .vendor_errors import WORDS
from .verdicts import NARROWER, verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_fuzz.cases.answers import Answer
    from dffkit_fuzz.cases.counts import Count
    from dffkit_fuzz.schemas import Change
    from dffkit_fuzz.subjects import Subject
    from dffkit_fuzz.tally import Entry

    from .answered import Answered


@dataclass(frozen=True)
class Told:
    """One operation, by both connectors in turn; by both each time where ``twice``."""

    answered: Answered
    subject: Subject
    operation_id: str
    twice: bool = False

    def problems(self, count: Count, entry: Entry, change: Change | None = None) -> list[str]:
        """One paragraph for each documented body that is not told as it is; ``change`` alters those of successes."""
        ways = [way for way in self.answered.ways(self.subject, self.operation_id) if way.name.endswith("call")]
        found, turn = [], 0
        for answer in self.subject.answers:
            if answer.operation_id != self.operation_id or (change and answer.status >= 300):
                continue
            for body in _with_successes(self.subject.stem, answer, self.subject.bodies(answer, count)):
                sent = self.subject.schemas.changed(answer.schema, body, change) if change else body
                turn += 1
                for way in ways if self.twice else ways[turn % 2 : turn % 2 + 1]:
                    content = answer.content(sent)
                    self.answered.transport.prepare(_always(Reply.of(answer.status, answer.media_type, content)))
                    ending = ended(way.act)
                    entry.count(ending.name, (way.name, answer.status, content, ending.name))
                    problems = self._problems(answer, sent, ending)
                    found += [f"{answer.name}, {way.name}, {short(sent, 600)}\n    {one}" for one in problems]
        return found

    def _problems(self, answer: Answer, body: Any, ending: Ending) -> Iterator[str]:
        said = _said(self.subject.stem, answer, body)
        wanted = verdict(self.subject.stem, answer.status, body if answer.is_json else {}, said.get("error_code"))
        if wanted is None:
            yield from self._lost(answer, body, ending)
            return
        yield from objections(ending, answer.status, self.answered.secrets(self.subject.stem))
        error = ending.error
        if not isinstance(error, ApiError):
            yield f"ends with {ending.name} instead of {wanted.__name__}"
            return
        fits = isinstance(error, wanted) if self.subject.stem in NARROWER else type(error) is wanted
        if not fits:
            yield f"is {type(error).__name__} instead of {wanted.__name__}"
        for name, value in said.items():
            if getattr(error, name) != value:
                yield f"{name} is {short(getattr(error, name))}, the answer says {short(value)}"

    def _lost(self, answer: Answer, body: Any, ending: Ending) -> Iterator[str]:
        if ending.error is not None:
            yield f"raises {ending.name}: {ending.error}"
        elif not answer.is_json:
            back = written(ending.value)
            yield from differences(answer.content(body), back.encode() if isinstance(back, str) else back, "body")
        else:
            key = content_key(self.subject, self.operation_id)
            promised = body if key is None else body.get(key)
            if promised is None and isinstance(ending.value, bool):
                promised = True  # that it is done may be left out, and is told by the success
            yield from differences(instants(promised), instants(written(ending.value)), "body")


def _said(stem: str, answer: Answer, body: Any) -> dict[str, str | None]:
    """The vendor's words in a body of JSON; of a page nobody promises any."""
    # DataArts wraps the words of the service behind in a success, as text.
    if not answer.is_json or (stem == "dataarts" and answer.status < 300):
        return {}
    said = WORDS[stem].read(httpx.Response(answer.status, content=answer.content(body)))
    # Guance has a reason in its content too, which stands in where the envelope has no words.
    return {name: value for name, value in said.items() if value is not None or stem != "guance"}


def _with_successes(stem: str, answer: Answer, bodies: list[Any]) -> Iterator[Any]:
    """The bodies; what a generator takes for a failure of Guance inside a success also without saying so."""
    for body in bodies:
        yield body
        if stem == "guance" and answer.status < 300 and isinstance(body, dict) and body.get("success") is False:
            yield {**body, "success": True}


def _always(reply: Reply) -> Any:
    return lambda request: reply
