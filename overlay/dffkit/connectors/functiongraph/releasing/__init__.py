"""Releasing functions: versions, and the aliases that stand for them."""

from ._async import AsyncReleasing
from ._sync import Releasing

__all__ = ["AsyncReleasing", "Releasing"]
