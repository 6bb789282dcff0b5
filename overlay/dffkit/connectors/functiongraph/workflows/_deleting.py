"""Deleting workflows: some may go and others stay.

Source: Huawei Cloud, FunctionGraph API reference, "Deleting Function Flows in Batches".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...._foreign import shown
from ....errors import MisuseError, VendorFailureError

if TYPE_CHECKING:
    import httpx
    from dffkit_api.functiongraph.models import OperateErrorInfo, WorkflowDeleteBody, WorkflowDeleteResult

SHOWN = 3  # reasons in a message; all of them are in its detail


def delete_body(urns: Iterable[str]) -> WorkflowDeleteBody:
    """The body for these URNs; raises :class:`MisuseError` for one text, or for none at all."""
    from dffkit_api.functiongraph.models import WorkflowDeleteBody  # noqa: PLC0415 - with the first call

    if isinstance(urns, str) or not isinstance(urns, Iterable):
        raise MisuseError(f"urns must be a list of the URNs of workflows, not {type(urns).__name__}")
    listed = list(urns)
    for urn in listed:
        if not isinstance(urn, str) or not urn.startswith("urn:"):
            raise MisuseError(f"{shown(urn)} is not the URN of a workflow: pass its workflow_urn")
    if not listed:
        raise MisuseError("urns is empty: there is no workflow to delete")
    return WorkflowDeleteBody(workflow_urns=listed)


def read_deleted(response: httpx.Response) -> WorkflowDeleteResult:
    """What became of each workflow; the vendor may leave out a list without rows."""
    from dffkit_api.functiongraph.models import WorkflowDeleteResult  # noqa: PLC0415 - with the first call

    return WorkflowDeleteResult.from_dict(response.json())


def read_all_deleted(response: httpx.Response) -> WorkflowDeleteResult:
    """The same, but raises :class:`VendorFailureError` when one of them could not be deleted."""
    result = read_deleted(response)
    if result.fail:
        raise _failed(response, result, result.fail)
    return result


def _failed(response: httpx.Response, result: WorkflowDeleteResult, rows: list[OperateErrorInfo]) -> VendorFailureError:
    from dffkit_api.functiongraph.operations import OPERATIONS  # noqa: PLC0415 - with the first failure

    reasons = [_reason(row) for row in rows]
    asked = len(rows) + len(result.success or ())
    more = f", and {len(reasons) - SHOWN} more" if len(reasons) > SHOWN else ""
    words = "; ".join(reasons[:SHOWN]) + more
    return VendorFailureError(
        f"functiongraph.batch_delete_workflows: {len(reasons)} of {asked} workflows could not be deleted: {words}.",
        operation=OPERATIONS["batch_delete_workflows"],
        request=response.request,
        response=response,
        error_msg=words,
        request_id=response.headers.get("x-request-id"),
        detail=result,
    )


def _reason(row: OperateErrorInfo) -> str:
    return f"{row.workflow_urn or 'one without a URN'} ({row.error_detail or 'no reason given'})"
