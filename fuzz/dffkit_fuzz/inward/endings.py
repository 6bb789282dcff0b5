"""How a call of a connector ended, and what of that nobody should have to expect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dffkit.errors import ApiError, CallError, MisuseError, RedirectError

from ..difference import short

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import httpx

LONGEST = 5_000  # characters of an error: three sentences of a vendor, not a page

# Headers that prove who calls, of all services. What a server repeats of them must not be repeated to the user.
PROOFS = (
    "authorization",
    "x-auth-token",
    "x-security-token",
    "df-api-key",
    "x-dff-ak-sign",
)


@dataclass(frozen=True)
class Ending:
    """What a call returned, or the exception that it ended with."""

    value: Any = None
    error: Exception | None = None

    @property
    def name(self) -> str:
        """``read``, or the class of the exception."""
        return "read" if self.error is None else type(self.error).__name__


def ended(act: Callable[[], Any]) -> Ending:
    """How the call ends, whatever it raises."""
    try:
        return Ending(act())
    except Exception as error:  # noqa: BLE001 - which exceptions are allowed is the question
        return Ending(error=error)


def objections(ending: Ending, status: int | None, secrets: Iterable[str]) -> Iterator[str]:
    """One line for each way in which a call must not end whose answer has this status; ``None`` for no answer."""
    if ending.error is None:
        if status is not None and not 200 <= status < 300:
            yield f"the status {status} is taken for a success: {short(ending.value)}"
        return
    yield from _of_class(ending.error, status)
    yield from _of_text(ending.error, secrets)


def _of_class(error: Exception, status: int | None) -> Iterator[str]:
    if not isinstance(error, CallError):
        what = "blames the caller for an answer" if isinstance(error, MisuseError) else "is none of dffkit's for calls"
        yield f"{type(error).__module__}.{type(error).__name__} {what}: {short(str(error))}"
    elif status is not None:
        yield from _of_answer(error, status)


def _of_answer(error: CallError, status: int) -> Iterator[str]:
    name = type(error).__name__
    if not isinstance(error, ApiError) or error.response is None:
        yield f"{name} does not carry the response: {short(str(error))}"
    elif error.status_code != status:
        yield f"{name} says status {error.status_code}, and it was {status}"
    if isinstance(error, RedirectError) and not 300 <= status < 400:
        yield f"{name} for the status {status}, which is no redirect"


def _of_text(error: Exception, secrets: Iterable[str]) -> Iterator[str]:
    texts = [repr(error), *(str(shown) for shown in _causes(error))]
    if any(secret in text for secret in secrets for text in texts):
        yield f"{type(error).__name__} or what it names as its cause shows a secret"
    said = str(error)
    if not said.isprintable() or not said.strip():
        yield f"{type(error).__name__} is no sentence on one line: {short(said)}"
    if len(said) > LONGEST:
        yield f"{type(error).__name__} has {len(said)} characters"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything that a traceback would print with it."""
    seen: list[BaseException] = []
    shown: BaseException | None = error
    while shown is not None and shown not in seen:
        seen.append(shown)
        yield shown
        shown = shown.__cause__ or (None if shown.__suppress_context__ else shown.__context__)


def sent_proofs(requests: Iterable[httpx.Request]) -> set[str]:
    """What requests had in their headers to prove who calls; short values are no proof."""
    found = {request.headers.get(name, "") for request in requests for name in PROOFS}
    return {value for value in found if len(value) >= 8}
