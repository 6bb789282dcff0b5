"""What a script finds among its globals besides Python's own names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..context import GIVEN
from ..door import DFF
from ..helpers.constants import constants
from ..helpers.log import log, log_variables

if TYPE_CHECKING:
    from ..context import Running


def given(running: Running) -> dict[str, Any]:
    """``DFF``, ``print``, ``print_var`` and the ``_DFF_…`` names; the same for all scripts of a task."""
    return {GIVEN: running, "DFF": DFF, "print": log, "print_var": log_variables, **constants(running)}
