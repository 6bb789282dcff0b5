"""What a server may answer instead of what its spec documents: a table of kinds, a row a kind.

A row makes variants of one good answer; each variant is made when it is sent. A new kind is a new row in the module
that it belongs to.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..clients.answering import JSON, Answers, Reply
from ..schemas import with_unknown_enum_value, with_unknown_field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..cases.answers import Answer
    from ..subjects import Subject


@dataclass(frozen=True)
class Good:
    """The documented success of one operation: status, type, and example, plain where ``is_json``, else bytes.

    ``tomorrow`` are bodies that the vendor may come to send without asking anyone. Without a documented body it is
    an empty one of JSON.
    """

    status: int
    media_type: str
    is_json: bool
    body: Any
    tomorrow: tuple[Any, ...] = ()

    @property
    def content(self) -> bytes:
        """The body as it stands on the wire."""
        return json.dumps(self.body).encode() if self.is_json else self.body

    def reply(self, content: bytes | None = None, status: int | None = None, media_type: str | None = None) -> Reply:
        """The good answer, but for what is given."""
        return Reply.of(
            self.status if status is None else status,
            self.media_type if media_type is None else media_type,
            self.content if content is None else content,
        )

    def saying(self, content: bytes | None = None, status: int | None = None, media_type: str | None = None) -> Answers:
        """Answers every request so, but for what is given."""
        return lambda request: self.reply(content, status, media_type)

    def made(self, make: Callable[..., bytes], *given: Any) -> Answers:
        """The same with the body that ``make`` makes of what is given, when it is sent."""
        return lambda request: self.reply(make(*given))


@dataclass(frozen=True)
class Kind:
    """A name, and what makes the variants; where ``kept``, the call gives back each of them, whole.

    ``of_json`` kinds have no variants of an answer that is none.
    """

    name: str
    variants: Callable[[Good], Iterator[Answers]]
    kept: bool = False
    of_json: bool = False

    def made(self, good: Good) -> list[Answers]:
        """The variants of an answer."""
        return list(self.variants(good)) if good.is_json or not self.of_json else []

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Hostile:
    """One variant of a kind, and which one it is."""

    kind: Kind
    number: int
    answers: Answers

    def __str__(self) -> str:
        return f"{self.kind.name} {self.number}"


def good_answer(subject: Subject, operation_id: str) -> Good:
    """What an operation answers when all is well, from its spec."""
    found = [one for one in subject.answers if one.operation_id == operation_id and 200 <= one.status < 300]
    if not found:
        return Good(204, JSON, is_json=True, body={})
    answer = found[0]
    body = answer.example if answer.is_json else answer.content(answer.example)
    return Good(answer.status, answer.media_type, answer.is_json, body, tuple(_tomorrow(subject, answer)))


def _tomorrow(subject: Subject, answer: Answer) -> Iterator[Any]:
    if not answer.is_json:
        return
    for change in (with_unknown_field, with_unknown_enum_value):
        changed = subject.schemas.changed(answer.schema, answer.example, change)
        if changed != answer.example:
            yield changed


def met(kinds: Sequence[Kind], good: Good, turn: int, most: int) -> Iterator[Hostile]:
    """One variant of at most so many kinds, other ones at each turn: the number of an operation in its stem.

    With ``most`` times the operations of a stem not below the number of kinds, every kind meets every stem.
    """
    kinds = [kind for kind in kinds if good.is_json or not kind.of_json]
    for place in range(turn * most, turn * most + min(most, len(kinds))):
        kind = kinds[place % len(kinds)]
        if variants := kind.made(good):
            # Turns around the table bring the same kind again, and then it is another of its variants.
            number = (turn + place // len(kinds)) % len(variants)
            yield Hostile(kind, number, variants[number])


def all_met(kinds: Sequence[Kind], good: Good, turn: int, most: int) -> Iterator[Hostile]:
    """At most so many variants of every kind, at even distances, other ones at each turn."""
    for kind in kinds:
        variants = kind.made(good)
        step = -(-len(variants) // most) or 1
        yield from (Hostile(kind, number, variants[number]) for number in range(turn % step, len(variants), step))
