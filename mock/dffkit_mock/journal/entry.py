"""What the journal tells of a request: in one line (:class:`Summary`), and all of it (:class:`Entry`)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one stage said of a request, and how long it looked at it.

    ``sentence`` is that of a refusal, ``None`` where the stage that refused gave none.
    """

    stage: str
    verdict: Literal["passed", "refused", "answered"]
    sentence: str | None
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer as it left the gateway, before a fault broke it on its way; ``size`` is that of the body in bytes."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: str
    size: int


@dataclass(frozen=True, slots=True)
class Summary:
    """One request in a line: when it came, what it was, how it was answered and how long that took.

    - ``number`` grows by one a request, and is not used again, not after a reset either.
    - ``operation`` is ``stem.operationId``, ``None`` for a path that no spec has; in ``path`` secrets are ``***``.
    - ``refused_by`` names the stage that refused it and ``sentence`` is what it said, ``fault`` names the fault that
      acted on it, ``identity`` who was let in.
    - ``milliseconds`` is measured inside the gateway.
    """

    number: int
    time: str
    operation: str | None
    method: str
    path: str
    status: int
    refused_by: str | None
    sentence: str | None
    fault: str | None
    identity: str | None
    milliseconds: float

    def as_dict(self) -> dict[str, Any]:
        """The same as JSON takes it."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Entry(Summary):
    """One request whole.

    - Headers and bodies, of the request and of the answer, show ``***`` for secrets. A body over 64 KiB is not kept,
      and one that is no text is shown by its size; ``size`` is that of the request's body in bytes, as sent.
    - ``state`` says what was done to which stored thing (``create function``), ``None`` where the answer came from
      elsewhere; ``disagreement`` is what another engine thought.
    - ``verdicts`` are in the order of the stages, and end with the one that answered.
    """

    state: str | None
    disagreement: dict[str, Any] | None
    request_id: str
    headers: tuple[tuple[str, str], ...]
    body: str
    size: int
    answer: Answer
    verdicts: Sequence[Verdict]
