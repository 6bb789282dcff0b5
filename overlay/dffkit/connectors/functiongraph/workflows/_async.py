"""Workflows, which chain functions; for event loops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._reading import AsyncReading
from .._room import AsyncRoom
from ._deleting import delete_body, read_all_deleted, read_deleted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dffkit_api.functiongraph.models import WorkflowDeleteResult


class AsyncWorkflows(AsyncRoom):
    """Workflows, which chain functions."""

    async def delete_workflows(self, urns: Iterable[str], *, raise_on_fail: bool = False) -> WorkflowDeleteResult:
        """Deletes workflows; some may go and others stay, so look at ``.fail``, or ask for an error.

        With ``raise_on_fail``, :class:`VendorFailureError` names those that stayed; its ``detail`` is the result.
        Source: "Deleting Function Flows in Batches".
        """
        read = read_all_deleted if raise_on_fail else read_deleted
        return await self.facade(AsyncReading(self.send, read)).workflows.batch_delete_workflows(body=delete_body(urns))
