"""Records by the names of the platform's fields, as scripts and lists are given them."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from ..moments import iso
from .records import CronJob, SyncApi

if TYPE_CHECKING:
    from .records import Api


def fields_of(record: Api | CronJob) -> dict[str, Any]:
    """One record; what is not set is ``None``. Whoever is given it may change it."""
    told: dict[str, Any] = {
        "id": record.id,
        "funcId": record.func_id,
        "funcCallKwargsJSON": copy.deepcopy(dict(record.kwargs)),
        "tagsJSON": list(record.tags),
        "isDisabled": record.disabled,
        "note": record.note,
    }
    if isinstance(record, CronJob):
        return {**told, "cronExpr": record.cron_expr, "expireTime": _moment(record.expire_time)}
    told |= {"apiAuthId": record.auth_id, "showInDoc": record.show_in_doc}
    if isinstance(record, SyncApi):
        told |= {"expireTime": _moment(record.expire_time), "throttlingJSON": dict(record.throttling) or None}
    return told


def _moment(seconds: float | None) -> str | None:
    return None if seconds is None else iso(seconds)
