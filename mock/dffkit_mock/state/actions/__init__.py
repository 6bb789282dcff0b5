"""What each action of ``x-dffkit-resource`` does: one file an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .act import act
from .create import create
from .delete import delete
from .list import list_records
from .read import read
from .update import update

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...exchange import Reply
    from ..call import Call

__all__ = ["ACTIONS"]

ACTIONS: Mapping[str, Callable[[Call], Reply | None]] = {
    "act": act,
    "create": create,
    "delete": delete,
    "list": list_records,
    "read": read,
    "update": update,
}
"""Actions by name; ``None`` leaves the answer to the engine."""
