"""What came of a synchronous run of a function.

Source: Huawei Cloud, FunctionGraph API reference, "Executing a Function Synchronously".
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ...._foreign import one_line, shown
from ...._json_text import read_json_text
from ....errors import MisuseError, VendorFailureError
from .._service import digits
from .._words import words_of

if TYPE_CHECKING:
    import httpx
    from dffkit_api.functiongraph.models import FunctionEvent

Version = Literal["v0", "v1"]

WELL = 200


@dataclass(frozen=True, slots=True)
class Invocation:
    """The report on one run (version v1).

    ``result`` is decoded where ``result_text``, as it came, is JSON, and is that text otherwise. ``log`` has the last
    4 KB of the log, ``None`` where it was not asked for.
    """

    request_id: str
    result: Any
    status: int
    log: str | None
    result_text: str


class FunctionFailedError(VendorFailureError):
    """The function was run and failed: it raised, ran out of time or memory, or returned what cannot be sent.

    ``result`` is what it left, decoded where it is JSON; ``log`` as in :class:`Invocation`; ``error_code`` is the
    service's code for the failure. FunctionGraph answers with a 200. Of an asynchronous run, which may also have been
    discarded or stopped, there is neither result nor log; ``detail`` is its record.
    """

    result: Any = None
    log: str | None = None


def event_of(event: Mapping[str, Any]) -> FunctionEvent:
    """The event as it is sent; raises :class:`MisuseError` for what is no JSON object."""
    from dffkit_api.functiongraph.models import FunctionEvent  # noqa: PLC0415 - with the first call

    if not isinstance(event, Mapping):
        raise MisuseError(f"an event must be a JSON object, so a dict, not {type(event).__name__}")
    return FunctionEvent.from_dict(event)


def memory_text(memory: int | None) -> str | None:
    """The memory for one run as a header has it; raises :class:`MisuseError` for what is no number of MB."""
    if memory is not None and (isinstance(memory, bool) or not isinstance(memory, int) or memory < 1):
        raise MisuseError(f"memory must be a whole number of MB, such as 512, not {one_line(repr(memory))}")
    return digits(memory)


def chosen_version(version: str | None, *, log: bool) -> Version:
    """The version to ask for: who wants the log, wants the report.

    Raises :class:`MisuseError` for a version there is none of, and for a log that would have no place.
    """
    if version is None:
        return "v1" if log else "v0"
    if version not in ("v0", "v1"):
        raise MisuseError(f"version must be 'v0' (the bare result) or 'v1' (the report), not {shown(version)}")
    if log and version == "v0":
        raise MisuseError(
            "log=True goes with version='v1', and is enough without it: the bare result of v0 has no place for a log"
        )
    return "v1" if version == "v1" else "v0"


def read_result(response: httpx.Response) -> Any:
    """The bare result of version v0, decoded where it is JSON; raises :class:`FunctionFailedError`."""
    result = read_json_text(response.text)
    code = _failure(response.headers)
    if code is not None:
        raise _failed(response, code, result, _header_log(response.headers), None)
    return result


def read_report(response: httpx.Response) -> Invocation:
    """The report of version v1; raises :class:`FunctionFailedError`."""
    from dffkit_api.functiongraph.models import InvocationResult  # noqa: PLC0415 - with the first call

    report = InvocationResult.from_dict(response.json())
    result = read_json_text(report.result) if isinstance(report.result, str) else report.result
    log = report.log if isinstance(report.log, str) else None
    code = _failure(response.headers)
    if report.status != WELL or code is not None:
        raise _failed(response, code or str(report.status), result, log, report.request_id)
    return Invocation(report.request_id, result, report.status, log, str(report.result))


def _failure(headers: Mapping[str, str]) -> str | None:
    """The code of a failure that the headers tell of."""
    code = headers.get("x-func-err-code", "").strip()
    if code not in {"", "0"}:
        return code
    return "function error" if headers.get("x-is-func-err", "").strip().lower() == "true" else None


def _header_log(headers: Mapping[str, str]) -> str | None:
    try:
        return base64.b64decode(headers["x-cff-function-log"], validate=True).decode("utf-8", "replace")
    except (KeyError, binascii.Error, ValueError):
        return None


def _failed(
    response: httpx.Response, code: str, result: Any, log: str | None, request_id: str | None
) -> FunctionFailedError:
    from dffkit_api.functiongraph.operations import OPERATIONS  # noqa: PLC0415 - with the first failure

    request_id = request_id or response.headers.get("x-cff-request-id") or response.headers.get("x-request-id")
    words = words_of(result) or "it left no word"
    ending = f"; request id {request_id}" if request_id else ""
    error = FunctionFailedError(
        f"functiongraph.invoke_function: the function failed ({code}): {words}{ending}. Its log says more.",
        operation=OPERATIONS["invoke_function"],
        request=response.request,
        response=response,
        error_code=code,
        error_msg=words,
        request_id=request_id,
        detail=result,
    )
    error.result, error.log = result, log
    return error
