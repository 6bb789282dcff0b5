"""A query as data: what :func:`read_query` makes of its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .namespaces import METRIC, Namespace

Scalar = str | int | float | bool | None
Operator = Literal["=", "!=", ">", ">=", "<", "<=", "in"]
Function = Literal["avg", "count", "count_distinct", "distinct", "first", "last", "max", "mean", "min", "sum"]


@dataclass(frozen=True, slots=True)
class Regex:
    """A regular expression that is searched for."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A whole text, in which ``*`` is any text and ``?`` any character."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Match:
    """A text that occurs, in whatever case."""

    text: str


@dataclass(frozen=True, slots=True)
class Exists:
    """Any value at all."""


Operand = Scalar | Regex | Wildcard | Match | Exists | tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A field or tag held against a value, for ``in`` against several."""

    name: str
    operator: Operator
    value: Operand


@dataclass(frozen=True, slots=True)
class Not:
    """What does not hold."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """What holds together; without conditions everything does."""

    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """What holds where one of them does."""

    conditions: tuple[Condition, ...]


Condition = Comparison | Not | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the answer: a field or tag, or a function of it, under the name that it has there."""

    field: str
    name: str
    function: Function | None = None


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time: nanoseconds since 1970, or before now where ``ago`` is set."""

    nanoseconds: int
    ago: bool = False

    def at(self, now: int) -> int:
        """Nanoseconds since 1970; ``now`` likewise."""
        return now - self.nanoseconds if self.ago else self.nanoseconds


@dataclass(frozen=True, slots=True)
class Times:
    """``[start:end:interval]``; the interval in nanoseconds, or ``auto``, one that gives a usual number of rows."""

    start: Moment | None = None
    end: Moment | None = None
    interval: int | None = None
    auto: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """By which column rows are sorted."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A whole query.

    - ``sources`` are names of measurements and regular expressions; none means all, ``*``.
    - ``columns`` none means all fields and tags, ``*``.
    """

    namespace: Namespace = METRIC
    sources: tuple[str | Regex, ...] = ()
    columns: tuple[Column, ...] = ()
    condition: Condition = field(default_factory=AllOf)
    times: Times = field(default_factory=Times)
    by: tuple[str, ...] = ()
    order: tuple[Order, ...] = ()
    limit: int | None = None
    offset: int = 0
    slimit: int | None = None
    soffset: int = 0

    @property
    def aggregated(self) -> bool:
        """Whether rows are made by functions."""
        return any(column.function for column in self.columns)

    @property
    def by_interval(self) -> bool:
        """Whether the text asks for a row an interval."""
        return self.times.auto or self.times.interval is not None
