"""IAM issues a temporary access key: a new one each time, good for as long as was asked by the gateway's clock.

Source: Huawei Cloud API reference, "Obtaining a Temporary Access Key and Security Token Through an Agency" and
"... Through a Token": 15 minutes to 24 hours, 15 minutes when nothing is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..exchange import Reply, encode_json
from ..refusals import Refusal, refuse
from .assume_role import check_account
from .issue_token import write_date

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Instance

STAGE = "respond"
LIFE = 15 * 60


def issue_access_key(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """A key of this instance, which it knows from now on."""
    identity = exchange.payload["auth"]["identity"]
    refusal = _refusal(exchange, identity)
    if refusal is not None:
        return refuse(exchange, refusal)
    source = identity.get(identity["methods"][0], {})
    expires = exchange.received + source.get("duration_seconds", LIFE)
    ak, key = instance.temporary_keys.issue(expires, exchange.received)
    credential = {
        "access": ak,
        "secret": key.secret,
        "securitytoken": key.security_token,
        "expires_at": write_date(expires),
    }
    return Reply(reply.status, reply.headers, encode_json({"credential": credential}))


def _refusal(exchange: Exchange, identity: dict[str, Any]) -> Refusal | None:
    if identity["methods"] == ["token"]:
        if "x-auth-token" in exchange.headers or "id" in identity.get("token", {}):
            return None
        return Refusal("missing", "no token: send it in X-Auth-Token, or as body.auth.identity.token.id", STAGE)
    if exchange.identity is None:
        return Refusal("missing", "the request carries no credential: sign it, or send X-Auth-Token", STAGE)
    return check_account(identity["assume_role"], STAGE)
