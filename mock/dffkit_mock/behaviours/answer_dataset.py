"""SmartChart's POST is two things at one address: with ``ds`` it receives data, without it asks for a page.

Source: SmartChart help, "数据服务API" and "数据接收API".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..examples import read_examples, write_reply
from ..form import read_form

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply
    from ..instance import Instance


def answer_dataset(exchange: Exchange, reply: Reply, _instance: Instance) -> Reply:
    """The example of receiving or of a page: the former has ``status``, the latter ``result``."""
    wanted = "status" if read_form(exchange).has("ds") else "result"
    for example in read_examples(exchange.routed, reply.status):
        if isinstance(example.value, dict) and wanted in example.value:
            return write_reply(exchange.routed, reply.status, example)
    return reply
