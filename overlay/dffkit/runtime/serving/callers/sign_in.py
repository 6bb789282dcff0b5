"""Who may use the routes that the platform has a sign-in for: callers with an access key of ``dff.yaml``.

Where that file has none, programs on this machine may: a runtime on a laptop needs no keys. Whoever signs a request to
a public API has to do it right, there as well.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from ..exchange import Exchange, original_url
from ..refusals import Refusal
from ..requests import bodies
from . import access_keys
from .origin import is_of_this_machine, refuse_foreign

if TYPE_CHECKING:
    from starlette.requests import Request

    from ..requests.bodies import Body
    from ..service import Service

TOKENS = ("x-dff-auth-token", "x-localhost-auth-token")


def check_head(service: Service, request: Request) -> None:
    """Refuses a token, or what cannot be a good signature whatever the body is, also where none is needed."""
    for name in TOKENS:
        if name in request.headers:
            raise Refusal(
                "EUserAuth", "This runtime has no tokens: sign with an access key of dff.yaml", {"header": name}
            )
    if access_keys.is_signed(request.headers):
        keys, now = service.entities().declared.access_keys, Exchange.of(request).arrived
        access_keys.claimed(request.headers, keys=keys, now=now)


async def check(service: Service, request: Request, body: Body) -> None:
    """Refuses a signature that is not of this request, once its body is there."""
    if not access_keys.is_signed(request.headers):
        return
    keys, stores = service.entities().declared.access_keys, service.platform.stores
    target, now = original_url(request.scope), Exchange.of(request).arrived  # a long upload is not the signer's delay
    verify = partial(access_keys.verify, keys=keys, stores=stores, now=now)
    await run_in_threadpool(verify, request.method, target, request.headers, body)


async def signed_in(service: Service, request: Request, *, has_body: bool = False) -> Body:
    """The body of a caller who is signed in; nothing is received of who cannot be. Raises :class:`Refusal`."""
    check_head(service, request)
    if not access_keys.is_signed(request.headers):
        _check_unsigned(service, request)
    body = await bodies.read(request, None) if has_body else bodies.Body()
    await check(service, request, body)
    return body


def _check_unsigned(service: Service, request: Request) -> None:
    if service.entities().declared.access_keys:
        raise Refusal("EUserAuth", "Sign this request with an access key of dff.yaml (X-Dff-Ak-*)")
    if not is_of_this_machine(request):
        raise Refusal(
            "EUserAuth",
            "From other machines, and through a proxy, this needs an access key: declare one under access_keys in "
            "dff.yaml, and sign with it",
        )
    refuse_foreign(request)
