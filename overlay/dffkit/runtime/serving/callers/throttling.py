"""How often an API may be called, in windows that follow each other from 1970 on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...entities import WINDOWS
from ..refusals import Refusal

if TYPE_CHECKING:
    from ...entities import SyncApi
    from ...stores import Stores


def throttle(api: SyncApi, stores: Stores, now: float) -> None:
    """Counts a call; a :class:`Refusal` where one of the API's limits is passed."""
    for rule, limit in api.throttling.items():
        seconds = WINDOWS[rule]
        count = stores.count(f"throttling:{api.id}:{rule}", seconds)
        if count > limit:
            raise Refusal(
                "EClientRateLimit.APIThrottling",
                "Maximum request rate reached",
                {
                    "rule": rule,
                    "limit": limit,
                    "currentCount": count,
                    "waitSeconds": max(1, round(seconds - now % seconds)),
                },
            )
