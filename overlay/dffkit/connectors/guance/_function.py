"""Functions of DataFlux Func that a workspace calls by the OpenAPI, and what their answers mean.

Sources: Guance docs, "OpenAPI / Outer function"; DataFlux Func docs, "Script Development / Guance", ``do_func``.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..._foreign import one_line, shown
from ...errors import MisuseError, VendorFailureError
from ._call import Call, post_call

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    from dffkit_api import Operation

    from ...errors import ApiError

EXECUTE = "/api/v1/outer_function/execute"
LIBRARY = "guance__openapi"  # the script set that Guance's own functions are in
FAILED_ABOVE = 200  # `error` is a status, with a fraction that tells kinds of failure apart: 599.3


def function_call(name: str, kwargs: Mapping[str, Any]) -> Call:
    """The execution of a function; a bare name is one of Guance's own.

    It is sent once: what a function does twice, nobody knows.
    """
    if not isinstance(name, str) or not name.strip():
        raise MisuseError(
            f"name must be that of a function, such as 'test' or 'my_set__my_script.run', not {shown(name)}"
        )
    full_name = name if "." in name else f"{LIBRARY}.{name}"
    call = post_call(EXECUTE, None, {"funcId": full_name, "funcBody": {"kwargs": dict(kwargs)}}, raw_envelope=False)
    operation = replace(call.operation, idempotent=False)
    return Call(operation, call.kwargs, partial(read_result, operation, full_name))


def read_result(operation: Operation, name: str, response: httpx.Response) -> Any:
    """What the function returned; ``None`` where it returned nothing.

    Raises :class:`~dffkit.errors.VendorFailureError` where it failed: the envelope says success all the same.
    """
    content = json.loads(response.content)["content"]
    if has_failed(content):
        raise _failure(operation, name, content, response)
    data = content["data"]
    return data.get("result") if isinstance(data, dict) else data


def has_failed(content: Mapping[str, Any]) -> bool:
    """Whether the function failed: it says so by ``ok``, or by a status above 200."""
    error = content.get("error")
    failed = isinstance(error, (int, float)) and not isinstance(error, bool) and error > FAILED_ABOVE
    return content.get("ok") is False or failed


def _failure(operation: Operation, name: str, content: Mapping[str, Any], response: httpx.Response) -> ApiError:
    from ...sender import Refusal, answered  # noqa: PLC0415 - it was loaded to get here

    detail, trace = content.get("detail"), content.get("traceId")
    raised = str(detail.get("einfoTEXT") or "").rstrip().rpartition("\n")[2] if isinstance(detail, dict) else ""
    words = [text for text in (content.get("reason"), content.get("message"), raised) if isinstance(text, str) and text]
    said = one_line(": ".join(words))
    status = None if content.get("error") is None else one_line(str(content["error"]))
    how = ", ".join(part for part in (status, said) if part)
    outcome = f"failed with {how}" if how else "failed, and does not say why"
    refusal = Refusal(status, said or None, one_line(trace) if isinstance(trace, str) else None, detail)
    return answered(VendorFailureError, operation, response, f"the function {one_line(name)} {outcome}", refusal)
