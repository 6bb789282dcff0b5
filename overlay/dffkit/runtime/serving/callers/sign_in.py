"""Who may use the routes that the platform has a sign-in for: callers with an access key of ``dff.yaml``.

Where that file has none, programs on this machine may: a runtime on a laptop needs no keys. Whoever signs a request to
a public API has to do it right, there as well.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from ..exchange import original_url
from ..refusals import Refusal
from . import access_keys
from .origin import is_of_this_machine, refuse_foreign

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..requests.bodies import Body
    from ..service import Service

TOKENS = ("x-dff-auth-token", "x-localhost-auth-token")


async def check(service: Service, request: Request, body: Body) -> None:
    """Refuses a signature or a token that is no good, also where none is needed."""
    check_head(service, request)
    if not access_keys.is_signed(request.headers):
        return
    keys = service.entities().declared.access_keys
    target, platform = original_url(request.scope), service.platform
    verify = partial(access_keys.verify, keys=keys, stores=platform.stores, now=service.now())
    await run_in_threadpool(verify, request.method, target, request.headers, body)


def check_head(service: Service, request: Request) -> None:
    """Refuses what is no good whatever the body is."""
    for name in TOKENS:
        if name in request.headers:
            raise Refusal(
                "EUserAuth", "This runtime has no tokens: sign with an access key of dff.yaml", {"header": name}
            )
    if access_keys.is_signed(request.headers):
        access_keys.claimed(request.headers, keys=service.entities().declared.access_keys, now=service.now())


async def needed(service: Service, request: Request, body: Body) -> None:
    """The same, where somebody has to be signed in; raises :class:`Refusal`."""
    await check(service, request, body)
    if access_keys.is_signed(request.headers):
        return
    if service.entities().declared.access_keys:
        raise Refusal("EUserAuth", "Sign this request with an access key of dff.yaml (X-Dff-Ak-*)")
    if not is_of_this_machine(request):
        raise Refusal(
            "EUserAuth",
            "From other machines, and through a proxy, this needs an access key: declare one under access_keys in "
            "dff.yaml, and sign with it",
        )
    refuse_foreign(request)
