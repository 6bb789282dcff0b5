"""What scripts find in ``DFF`` and beside it: a file a helper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .constants import constants

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..context import Running

__all__ = ["given"]


def given(running: Running, script_id: str) -> Mapping[str, Any]:
    """What a script finds among its globals besides Python's own names; ``script_id`` is where it stands."""
    from ..door import DFF  # noqa: PLC0415 - which knows of every helper
    from .log import log, log_variables  # noqa: PLC0415 - with the first script

    return {"DFF": DFF, "print": log, "print_var": log_variables, **constants(running)}
