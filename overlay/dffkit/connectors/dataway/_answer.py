"""What comes back from DataWay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from ...errors import UnreadableReplyError

if TYPE_CHECKING:
    import httpx

    from ...errors import ApiError


class Answer(NamedTuple):
    """Status and body: parsed JSON, else the bytes; ``(0, None)`` where nothing was sent."""

    status_code: int
    result: Any


class Written(Answer):
    """The answer to the last request of a write.

    ``accepted`` of ``total`` points have been taken in; fewer than all only with ``dry_run``, or after a status that
    ``raise_for_status=False`` lets through.
    """

    accepted: int
    total: int

    def __new__(cls, answer: Answer, accepted: int, total: int) -> Self:
        """The answer, with what it means for the points."""
        made = super().__new__(cls, *answer)
        made.accepted = accepted
        made.total = total
        return made

    def __getnewargs__(self) -> tuple[Any, ...]:
        return Answer(*self), self.accepted, self.total


NOTHING_SENT = Answer(0, None)


def read(response: httpx.Response) -> Answer:
    """Status and body of any answer; never fails."""
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        body = response.content
    return Answer(response.status_code, body)


def read_accepted(response: httpx.Response) -> Answer:
    """The same of a success; raises for a page, because a login in front of the server has taken in nothing."""
    if response.content.lstrip().startswith(b"<"):
        raise ValueError("a page")
    return read(response)


def is_refusal(answer: Answer) -> bool:
    """Whether the server said no (only seen with ``raise_for_status=False``)."""
    return answer.status_code >= 400


def tolerated(error: ApiError, raise_for_status: bool) -> Answer | None:  # noqa: FBT001 - a setting
    """The refusal as an answer, where the caller wants to see statuses instead of errors."""
    response = error.response
    if raise_for_status or response is None or response.status_code < 400 or isinstance(error, UnreadableReplyError):
        return None
    return read(response)
