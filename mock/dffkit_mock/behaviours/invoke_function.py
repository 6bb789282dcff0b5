"""FunctionGraph answers a synchronous invocation in the form that ``X-CFF-Request-Version`` asks for.

Source: Huawei Cloud API reference, "Executing a Function Synchronously": ``v0`` (assumed without the header) is the
function's result alone, ``v1`` an object with ``request_id``, ``result``, ``log`` and ``status``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..examples import read_examples, write_reply

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply
    from ..instance import Instance


def invoke_function(exchange: Exchange, reply: Reply, _instance: Instance) -> Reply:
    """The example of the version asked for, where the spec has it."""
    wanted = exchange.headers.get("x-cff-request-version", "v0").strip().lower()
    for example in read_examples(exchange.routed, reply.status):
        is_v1 = isinstance(example.value, dict) and {"request_id", "result"} <= example.value.keys()
        if is_v1 == (wanted == "v1"):
            return write_reply(exchange.routed, reply.status, example)
    return reply
