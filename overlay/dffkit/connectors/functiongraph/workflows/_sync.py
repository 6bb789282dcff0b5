"""Workflows, which chain functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._reading import Reading
from .._room import Room
from ._deleting import delete_body, read_all_deleted, read_deleted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dffkit_api.functiongraph.models import WorkflowDeleteResult


class Workflows(Room):
    """Workflows, which chain functions."""

    def delete_workflows(self, urns: Iterable[str], *, raise_on_fail: bool = False) -> WorkflowDeleteResult:
        """Deletes workflows; some may go and others stay, so look at ``.fail``, or ask for an error.

        With ``raise_on_fail``, :class:`VendorFailureError` names those that stayed; its ``detail`` is the result.
        Source: "Deleting Function Flows in Batches".
        """
        read = read_all_deleted if raise_on_fail else read_deleted
        return self.facade(Reading(self.send, read)).workflows.batch_delete_workflows(body=delete_body(urns))
