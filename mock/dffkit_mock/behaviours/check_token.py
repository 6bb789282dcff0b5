"""IAM tells what a token is good for; one that is unknown or has expired is not found.

Source: Huawei Cloud API reference, "Verifying a Token". Assumed: 404 for an expired token too.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..examples import first_example, write_reply
from .issue_token import SUBJECT, show_token, with_token

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply
    from ..instance import Instance


def check_token(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """What was said when the token was issued; the published token is that of the example."""
    text = exchange.headers.get(SUBJECT.lower()).strip()
    token = instance.tokens.find(text)
    if token is None or token.expires <= exchange.received:
        return write_reply(exchange.routed, 404, first_example(exchange.routed, 404))
    if math.isinf(token.expires):
        return with_token(reply, text, reply.body)
    return show_token(exchange, reply, text, token)
