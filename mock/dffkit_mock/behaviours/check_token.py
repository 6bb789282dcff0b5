"""IAM tells what a token is good for; one that is unknown or has expired is not found.

Source: Huawei Cloud API reference, "Verifying a Token". Assumed: 404 for an expired token too.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..examples import first_example, write_reply
from ..exchange import Reply
from .issue_token import SUBJECT, show_token

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Instance


def check_token(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """What was said when the token was issued; the published token is that of the example."""
    text = exchange.headers.get(SUBJECT.lower()).strip()
    token = instance.tokens.find(text)
    if token is None or token.expires <= exchange.received:
        return write_reply(exchange.routed, 404, first_example(exchange.routed, 404))
    if math.isinf(token.expires):
        headers = {name: value for name, value in reply.headers.items() if name.lower() != SUBJECT.lower()}
        return Reply(reply.status, {**headers, SUBJECT: text}, reply.body)
    return show_token(exchange, reply, text, token)
