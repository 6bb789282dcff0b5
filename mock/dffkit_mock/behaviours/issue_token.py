"""IAM issues a token: a new one each time, in ``X-Subject-Token``, good for a day by the gateway's clock.

Source: Huawei Cloud API reference, "Obtaining a User Token Through Password Authentication".
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ..exchange import Reply
from ..refusals import Refusal, refuse

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Instance

STAGE = "respond"


def issue_token(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """The documented answer with a token of this instance, and its dates."""
    user = exchange.identity
    if user is None:
        return refuse(
            exchange, Refusal("missing", "no user and password in the body: the mock knows users by their names", STAGE)
        )
    text, token = instance.tokens.issue(user, exchange.received)
    body = json.loads(reply.body)
    body["token"] = {
        **body.get("token", {}),
        "issued_at": _write_date(exchange.received),
        "expires_at": _write_date(token.expires),
    }
    headers = {name: value for name, value in reply.headers.items() if name.lower() != "x-subject-token"}
    return Reply(reply.status, {**headers, "X-Subject-Token": text}, json.dumps(body, ensure_ascii=False).encode())


def _write_date(seconds: float) -> str:
    """As the vendor writes it: microseconds and ``Z``."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
