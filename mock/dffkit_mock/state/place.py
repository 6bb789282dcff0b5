"""Where an operation names a thing: ``path.function_urn``, ``body.ruleUUIDs[]``, ``response.content.uuid``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..exchange import Exchange

_STEP = re.compile(r"([^\[\]]*)(?:\[([0-9]*)\])?")
Step = str | int | None
"""A property, an element, or (``None``) every element."""


@dataclass(frozen=True, slots=True)
class Place:
    """A part of the exchange (``path``, ``query``, ``header``, ``body``, ``response``), and the way from there."""

    where: str
    steps: tuple[Step, ...]

    @property
    def is_made(self) -> bool:
        """Whether the server makes the value, and the answer shows it."""
        return self.where == "response"

    @property
    def name(self) -> str:
        """The last name on the way, such as ``uuid``; of a place without one, ``""``."""
        return next((step for step in reversed(self.steps) if isinstance(step, str)), "")

    def read(self, exchange: Exchange) -> list[Any]:
        """The values that a request has there, none where it has none."""
        if self.where == "body":
            return list(follow(exchange.payload, self.steps))
        return list(follow(exchange.values.get(self.where), self.steps))

    def owners(self, exchange: Exchange) -> list[Any]:
        """For each value, the object that it is a property of: the element of a list of objects, else the body."""
        if None not in self.steps or self.steps[-1] is None or self.where != "body":
            return [exchange.payload] * len(self.read(exchange))
        return [owner for owner in follow(exchange.payload, self.steps[:-1]) if list(follow(owner, (self.steps[-1],)))]


def read_place(text: str) -> Place:
    """A place as a spec writes it."""
    where, _, way = text.partition(".")
    return Place(where, read_steps(way))


def read_steps(way: str) -> tuple[Step, ...]:
    """The steps of a dotted way: ``a.b[].c``, ``main[0].name``; none of ``""`` and ``[]``, the thing itself."""
    return tuple(_steps(way)) if way not in {"", "[]"} else ()


def _steps(way: str) -> Iterator[Step]:
    for part in way.split("."):
        match = _STEP.fullmatch(part)
        name, index = match.groups() if match else (part, None)
        yield name
        if index is not None:
            yield int(index) if index else None


def follow(value: Any, steps: Sequence[Step]) -> Iterator[Any]:
    """What stands at the end of the way, nothing where the way ends before; nulls count as nothing."""
    if not steps:
        if value is not None:
            yield value
        return
    step, rest = steps[0], steps[1:]
    if step is None and isinstance(value, list):
        for item in value:
            yield from follow(item, rest)
    elif isinstance(step, str) and isinstance(value, Mapping):
        yield from follow(value.get(step), rest)
    elif isinstance(step, int) and isinstance(value, list) and step < len(value):
        yield from follow(value[step], rest)


def replaced(value: Any, steps: Sequence[Step], new: Any) -> Any:
    """The value with something else at the end of the way: what stands on the way is copied, nothing is changed."""
    if not steps:
        return new
    step, rest = steps[0], steps[1:]
    if isinstance(step, str):
        known = value if isinstance(value, Mapping) else {}
        return {**known, step: replaced(known.get(step), rest, new)}
    return value


def without(value: Any, steps: Sequence[Step]) -> Any:
    """The value without what stands at the end of the way; nothing is changed."""
    step, rest = steps[0], steps[1:]
    if not isinstance(value, Mapping) or step not in value:
        return value
    if rest:
        return {**value, step: without(value[step], rest)}
    return {name: item for name, item in value.items() if name != step}
