"""What a request has to pass before its function is called, in the platform's order.

Exists, API auth, disabled, expired, throttled. Asynchronous APIs know the first three only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from ...entities import AsyncApi, SyncApi
from ...scripts import NoSuchFunction
from ..refusals import Refusal, not_found
from .auth import authorise, authorise_by_head
from .origin import refuse_strangers
from .throttling import throttle

if TYPE_CHECKING:
    from starlette.requests import Request

    from ...scripts import FunctionInfo
    from ..requests.incoming import Incoming
    from ..service import Service


def existing(service: Service, request: Request, *, asynchronous: bool) -> SyncApi | AsyncApi:
    """The API that a request names; a :class:`Refusal` where there is none, or where it is not for who asks."""
    entities, id_ = service.entities(), request.path_params["id"]
    found = entities.async_(id_) if asynchronous else entities.sync(id_)
    if found is None:
        raise not_found((AsyncApi if asynchronous else SyncApi).title, id=id_)
    if (entities.declared.async_ if asynchronous else entities.declared.sync) is None:
        refuse_strangers(request)
    return found


def function(service: Service, func_id: str) -> FunctionInfo:
    """The function of an id; a :class:`Refusal` where no published script exports it."""
    try:
        return service.platform.published.find(func_id)
    except NoSuchFunction:
        raise not_found("Func", funcId=func_id) from None


async def passed_by_head(service: Service, api: SyncApi | AsyncApi, incoming: Incoming) -> None:
    """What can be refused before a body is received that is written to the disk."""
    await authorise_by_head(service, api, incoming)


async def passed(service: Service, api: SyncApi | AsyncApi, incoming: Incoming) -> None:
    """Lets a request pass, or raises the :class:`Refusal` of the first gate that does not."""
    await authorise(service, api, incoming)
    if api.disabled:
        raise Refusal(f"EBizCondition.{api.kind}Disabled", f"This {api.title} is disabled", {"id": api.id})
    if isinstance(api, AsyncApi):
        return
    now = service.now()
    if api.expire_time is not None and now >= api.expire_time:
        raise Refusal("EBizCondition.SyncAPIExpired", "This Sync API is expired", {"id": api.id})
    if api.throttling:
        await run_in_threadpool(throttle, api, service.platform.stores, now)
