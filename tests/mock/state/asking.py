"""Requests written out, signed for the service that they go to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dffkit_mock.exchange import Exchange, Headers

from ..signing import Pairs, sdk_hmac

if TYPE_CHECKING:
    from dffkit_mock.exchange import Reply
    from dffkit_mock.gateway import Gateway

REQUEST_ID = "f" * 32


async def ask(gateway: Gateway, method: str, target: str, body: Any = None, **headers: str) -> Reply:
    """The answer to a request; paths below ``/api`` are Guance's, others Huawei Cloud's."""
    content = b"" if body is None else json.dumps(body, ensure_ascii=False).encode()
    pairs: Pairs = [("Host", "mock"), *headers.items()]
    pairs += [("Content-Type", "application/json")] if content else []
    if target.startswith("/api/"):
        pairs.append(("DF-API-KEY", "wsak_mock"))
    else:
        pairs = sdk_hmac(method, target, pairs, content, ak="mock-ak", sk="mock-sk", now=gateway.instance.clock())
    path, _, query = target.partition("?")
    named = Headers([(name.lower(), value) for name, value in pairs])
    return await gateway.handle(Exchange(method, path, query, named, content, gateway.instance.clock(), REQUEST_ID))


async def tell(gateway: Gateway, method: str, target: str, body: Any = None) -> Any:
    """The body of a success, parsed."""
    reply = await ask(gateway, method, target, body)
    assert 200 <= reply.status < 300, (method, target, reply.status, reply.body)
    return json.loads(reply.body) if reply.body else None


async def content(gateway: Gateway, method: str, target: str, body: Any = None) -> Any:
    """What the envelope of Guance holds."""
    return (await tell(gateway, method, target, body))["content"]
