"""Guance takes a source map in parts: each upload has an id of its own, and its list names the parts that came.

Source: Guance docs, "OpenAPI / RUM SourceMap". An upload that did not start here is answered with the examples.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..exchange import Reply
from ..form import read_form

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Instance

ID, NUMBER, NUMBERS = "uploadId", "chunkIndex", "chunkIndexs"


def start_upload(_exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """The documented id, or a new one while an upload has that."""
    return _saying(reply, {ID: instance.uploads.start(json.loads(reply.body)["content"][ID])})


def take_part(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """The part that came, its number as text."""
    form = read_form(exchange)
    upload, number = form.get(ID) or "", form.get(NUMBER) or ""
    parts = instance.uploads.find(upload)
    if parts is None or not number.isdecimal():
        return reply
    parts.add(int(number))
    return _saying(reply, {ID: upload, NUMBER: number})


def list_parts(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """The numbers of the parts that came."""
    upload = exchange.payload[ID]
    parts = instance.uploads.find(upload)
    return reply if parts is None else _saying(reply, {ID: upload, NUMBERS: sorted(parts)})


def end_upload(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """Joined or cancelled: it is forgotten."""
    instance.uploads.end(exchange.payload[ID])
    return reply


def _saying(reply: Reply, said: dict[str, Any]) -> Reply:
    envelope = json.loads(reply.body)
    body = envelope | {"content": envelope["content"] | said}
    return Reply(reply.status, reply.headers, json.dumps(body, ensure_ascii=False).encode())
