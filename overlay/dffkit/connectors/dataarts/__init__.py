"""Huawei Cloud DataArts Studio: the runs of the job nodes a table comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._async import AsyncDataArts
from ._service import DataArtsOptions
from ._sync import DataArts
from ._times import Moment

if TYPE_CHECKING:
    from ._instances import InstancePage, InstanceRow

__all__ = ["AsyncDataArts", "DataArts", "DataArtsOptions", "InstancePage", "InstanceRow", "Moment"]


def __getattr__(name: str) -> Any:
    # They build on generated models, which a connector does not need before its first call.
    if name in {"InstancePage", "InstanceRow"}:
        from . import _instances  # noqa: PLC0415 - as said

        return getattr(_instances, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
