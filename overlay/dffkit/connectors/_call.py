"""A call as a value, so that a connector and its async twin share all thinking about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from dffkit_api import Operation

    R = TypeVar("R")

    # The arguments of a sender: what is sent, and what is made of a successful answer.
    Call = tuple[Operation, dict[str, Any], Callable[[httpx.Response], R]]
