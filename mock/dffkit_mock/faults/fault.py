"""A fault: what happens, where, and when."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from .operations import EVERYWHERE, Where

if TYPE_CHECKING:
    from random import Random

    from .kind import Kind

VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class When:
    """Which of the requests that come to the place of a fault meet it.

    - ``after``: not the first so many; what follows counts from there.
    - ``first``: of those that follow, only the first so many.
    - ``every``: of those, each so-many-th.
    - ``probability``: of those, each with this probability, drawn from the seed of the set.
    - ``times``: of those, so many; then the fault is over.
    """

    after: int = 0
    first: int | None = None
    every: int = 1
    probability: float = 1.0
    times: int | None = None

    def meets(self, number: int, random: Random) -> bool:
        """Whether the ``number``-th request, counted from 1, meets the fault."""
        number -= self.after
        if number < 1 or (self.first is not None and number > self.first) or number % self.every:
            return False
        return self.probability >= 1 or random.random() < self.probability

    def as_dict(self) -> dict[str, Any]:
        """The keys that are not at their defaults."""
        values = {known.name: (getattr(self, known.name), known.default) for known in fields(self)}
        return {key: value for key, (value, default) in values.items() if value != default}


ALWAYS = When()


@dataclass(frozen=True, slots=True)
class Fault:
    """One or several kinds, at one place, at one time; ``id`` names it, where somebody gave it a name.

    It acts on requests whose credentials are right; with ``before_verify``, or where a kind has to, before they are
    looked at.
    """

    kinds: tuple[Kind, ...]
    where: Where = EVERYWHERE
    when: When = ALWAYS
    before_verify: bool = False
    id: str | None = None

    @property
    def early(self) -> bool:
        """Whether it acts before credentials are checked."""
        return self.before_verify or any(kind.early for kind in self.kinds)

    @property
    def rounds(self) -> int | None:
        """How many requests meet it, unless ``times`` says so: a script of several is played once."""
        return max((kind.rounds for kind in self.kinds if kind.rounds is not None), default=None)

    def as_dict(self) -> dict[str, Any]:
        """The fault as JSON takes it, and as it is read again."""
        what = {key: value for kind in self.kinds for key, value in kind.as_dict().items()}
        before = {"before": VERIFY} if self.before_verify else {}
        named = {} if self.id is None else {"id": self.id}
        return {**what, "operation": str(self.where), **self.when.as_dict(), **before, **named}

    def __str__(self) -> str:
        """The fault as the header takes it."""
        items = [item for item in self.as_dict().items() if item != ("operation", "all")]
        return "; ".join(_item(key, value) for key, value in items)


def _item(key: str, value: Any) -> str:
    if value is True:
        return key
    if isinstance(value, list):
        return f"{key}={','.join(map(str, value))}"
    if isinstance(value, float):
        return f"{key}={value!r}".removesuffix(".0")
    return f'{key}="{value}"' if isinstance(value, str) and ";" in value else f"{key}={value}"
