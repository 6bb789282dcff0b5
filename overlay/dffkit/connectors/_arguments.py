"""From the arguments of the connectors' own methods to those of the generated ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .._foreign import shown
from ..errors import MisuseError

if TYPE_CHECKING:
    from dffkit_api import Unset

T = TypeVar("T")


def or_unset(value: T | None) -> T | Unset:
    """The value, or what stands for an argument that was left out."""
    from dffkit_api import UNSET  # noqa: PLC0415 - with the first call

    return UNSET if value is None else value


def checked_size(given: int | None) -> int | None:
    """How many rows a page may have; raises :class:`MisuseError` for less than one."""
    if given is not None and (isinstance(given, bool) or not isinstance(given, int) or given < 1):
        raise MisuseError(f"page_size must be a whole number from 1 on, not {shown(given)}")
    return given
