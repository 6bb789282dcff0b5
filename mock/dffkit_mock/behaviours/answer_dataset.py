"""SmartChart's POST is two things at one address: with ``ds`` it receives data, without it asks for the page ``pg``.

Source: SmartChart help, "数据服务API" and "数据接收API".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..examples import read_examples, write_reply
from ..form import read_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..exchange import Exchange, Reply
    from ..instance import Instance


def answer_dataset(exchange: Exchange, reply: Reply, _instance: Instance) -> Reply:
    """The example of receiving, which has ``status``, or that of the page asked for, else of the first one."""
    form = read_form(exchange)
    if form.has("ds"):
        return _example(exchange, reply, lambda value: "status" in value) or reply
    asked = form.get("pg")
    page = _example(exchange, reply, lambda value: str(value.get("pg")) == asked)
    return page or _example(exchange, reply, lambda value: "result" in value) or reply


def _example(exchange: Exchange, reply: Reply, fits: Callable[[dict[str, Any]], bool]) -> Reply | None:
    for example in read_examples(exchange.routed, reply.status):
        if isinstance(example.value, dict) and fits(example.value):
            return write_reply(exchange.routed, reply.status, example)
    return None
