"""Asynchronous runs: which one, how it stands, how it ended.

Source: Huawei Cloud, FunctionGraph API reference, "Executing a Function Asynchronously", "Querying Asynchronous
Invocation Requests".
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from ...._foreign import shown
from ....errors import DeadlineError, MisuseError
from .._words import words_of
from ._invocations import FunctionFailedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx
    from dffkit_api.functiongraph.models import AsyncInvocation, CancelAsyncInvocationRequestBody

    from ....waiting import Patience

HowToCancel = Literal["force", "recursive"]

WELL = "SUCCESS"
BADLY = frozenset({"FAIL", "DISCARD"})
# On no page; should the service say one of them, nobody wants to wait until the deadline.
BADLY_TOO = frozenset({"DISCARDED", "TIMEOUT", "CANCEL", "CANCELED", "CANCELLED"})

SKEW = timedelta(minutes=15)  # by so much may the clock that dated the invocation be wrong: requests pass until then
OLDEST = timedelta(days=1)  # the longest time an event may wait
LONGEST_ID = 64

NO_RECORD = (
    "The service keeps records only of functions that ask for them, and only from then on: "
    "update_function_async_invoke_config(function_urn, enable_async_status_log=True) switches them on "
    "(api.logs.enable_async_status_log() has to be called once a project before that)."
)


@dataclass(frozen=True, slots=True)
class PendingInvocation:
    """An asynchronous run that is queued; it can be kept, printed and waited for later.

    ``invoked_at`` is when it was sent, in UTC; ``None`` where that is not known, and then runs of the last day are
    looked at.
    """

    request_id: str
    function_urn: str
    invoked_at: datetime | None = None

    def __str__(self) -> str:
        return f"the run {self.request_id} of {self.function_urn}"


Run = PendingInvocation | tuple[str, str]


def run_of(given: Run, checked_urn: Callable[[str], str]) -> PendingInvocation:
    """The run that is meant; raises :class:`MisuseError` for what is none."""
    if not isinstance(given, PendingInvocation):
        if not isinstance(given, tuple) or len(given) != 2:
            raise MisuseError(
                "a run is what invoke_async() gave, or the pair (function_urn, request_id), "
                f"not {shown(given if isinstance(given, str) else type(given).__name__)}"
            )
        given = PendingInvocation(request_id=given[1], function_urn=given[0])
    checked_urn(given.function_urn)
    if not isinstance(given.request_id, str) or not 0 < len(given.request_id.strip()) <= LONGEST_ID:
        raise MisuseError(
            f"{shown(given.request_id)} is not the request id of a run: it is a text of 1 to {LONGEST_ID} characters, "
            "as invoke_async() gives it"
        )
    if given.invoked_at is not None and not isinstance(given.invoked_at, datetime):
        raise MisuseError(
            f"invoked_at must be a datetime, or None where it is not known, not {shown(given.invoked_at)}"
        )
    return given


def sent_at(seconds: float) -> datetime:
    """The time of an invocation, from the connector's clock."""
    return datetime.fromtimestamp(seconds, UTC)


def since(run: PendingInvocation, now: float) -> str:
    """From when on runs are looked at, as the service wants it; left out, it would be the last hour."""
    begin = sent_at(now) - OLDEST if run.invoked_at is None else run.invoked_at - SKEW
    return begin.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def cancel_body(run: PendingInvocation, how: HowToCancel | None) -> CancelAsyncInvocationRequestBody:
    """The body that stops a run; raises :class:`MisuseError` for a way there is none of."""
    from dffkit_api.functiongraph.models import CancelAsyncInvocationRequestBody  # noqa: PLC0415 - with the first call

    if how is None:
        return CancelAsyncInvocationRequestBody(request_id=run.request_id)
    if how not in ("force", "recursive"):
        raise MisuseError(f"how must be 'force' or 'recursive', or be left out, not {shown(how)}")
    return CancelAsyncInvocationRequestBody(request_id=run.request_id, type_=how)


def reading_run(run: PendingInvocation) -> Callable[[httpx.Response], AsyncInvocation | None]:
    """Reads the record of the run, ``None`` where there is none yet; raises :class:`FunctionFailedError`."""
    from dffkit_api.functiongraph.models import AsyncInvocation  # noqa: PLC0415 - with the first call

    def read(response: httpx.Response) -> AsyncInvocation | None:
        rows = response.json().get("invocations") or []
        mine = [row for row in rows if isinstance(row, dict) and row.get("request_id") == run.request_id]
        if not mine:
            return None
        record = AsyncInvocation.from_dict(mine[0])
        if _status(record) in BADLY | BADLY_TOO:
            raise _failed(response, run, record)
        return record

    return read


def is_well(record: AsyncInvocation | None) -> bool:
    """Whether the run is over; what ended badly has raised before. An unknown state may still become one of ours."""
    return record is not None and _status(record) == WELL


def patience(run: PendingInvocation, timeout: float | None) -> Patience:
    """How long to wait for the run, and how its last state is told."""
    from ....waiting import Patience  # noqa: PLC0415 - with the first wait

    return Patience(str(run), timeout, _state)


@contextmanager
def explaining_no_record() -> Iterator[None]:
    """Adds to the error of a wait that never saw a record, why that may be."""
    from ....waiting import NOTHING_SEEN  # noqa: PLC0415 - with the first wait

    try:
        yield
    except DeadlineError as error:
        if error.last is None and error.state != NOTHING_SEEN:
            error.args = (f"{error} {NO_RECORD}",)
        raise


def _status(record: AsyncInvocation) -> str:
    return record.status.upper() if isinstance(record.status, str) else ""


def _state(record: AsyncInvocation | None) -> str:
    return "unknown: there is no record" if record is None else _status(record) or "not given"


def _failed(response: httpx.Response, run: PendingInvocation, record: AsyncInvocation) -> FunctionFailedError:
    from dffkit_api.functiongraph.operations import OPERATIONS  # noqa: PLC0415 - with the first failure

    code: Any = record.error_code or None
    words = words_of(record.error_message or None) or "the service says no more"
    return FunctionFailedError(
        f"functiongraph.list_async_invocations: {run} ended with {_status(record)}"
        f"{'' if code is None else f' ({code})'}: {words}.",
        operation=OPERATIONS["list_async_invocations"],
        request=response.request,
        response=response,
        error_code=_status(record) if code is None else str(code),
        error_msg=words,
        request_id=run.request_id,
        detail=record,
    )
