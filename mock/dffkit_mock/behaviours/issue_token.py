"""IAM issues a token: a new one each time, in ``X-Subject-Token``, good for a day by the gateway's clock.

Source: Huawei Cloud API reference, "Obtaining a User Token Through Password Authentication", "Obtaining an Agency
Token". Assumed: a project is named in the answer as in the request, whatever it is.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..examples import read_examples
from ..exchange import Reply, encode_json
from ..instance import TOKEN_LIFE
from ..refusals import Refusal, refuse
from .assume_role import account_of, check_account

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Instance, IssuedToken

STAGE = "respond"
SUBJECT = "X-Subject-Token"


def issue_token(exchange: Exchange, reply: Reply, instance: Instance) -> Reply:
    """The documented answer for what was asked, with a token of this instance, and its dates."""
    if exchange.identity is None:
        sentence = "no user and password in the body, and the request is not signed and has no token: send one of them"
        return refuse(exchange, Refusal("missing", sentence, STAGE))
    auth = exchange.payload["auth"]
    agency = auth["identity"].get("assume_role") if auth["identity"]["methods"] == ["assume_role"] else None
    if agency is not None and (refusal := check_account(agency, STAGE)) is not None:
        return refuse(exchange, refusal)
    details = token_details(exchange, reply, auth.get("scope", {}), agency)
    text, token = instance.tokens.issue(
        exchange.identity, exchange.received, details | {"methods": auth["identity"]["methods"]}
    )
    return show_token(exchange, reply, text, token)


def token_details(
    exchange: Exchange, reply: Reply, scope: dict[str, Any], agency: dict[str, Any] | None
) -> dict[str, Any]:
    """What the documented answers say of such a token; projects and agencies have the names they were asked for by."""
    name = "agency" if agency is not None else "project" if "project" in scope else "account"
    examples = {example.name: example.value for example in read_examples(exchange.routed, reply.status)}
    details: dict[str, Any] = dict(examples[name]["token"])
    if agency is not None:
        account = details["user"]["domain"] | (account_of(agency) or {})
        user = {"domain": account, "name": f"{account['name']}/{agency['agency_name']}"}
        details |= {"user": details["user"] | user}
    if "project" not in scope:
        return {key: value for key, value in details.items() if key not in {"project", "catalog"}} | {
            "catalog": [],
            "domain": details["user"]["domain"],
        }
    asked = {key: value for key, value in scope["project"].items() if key in {"id", "name"}}
    return details | {"project": details["project"] | {"domain": details["user"]["domain"]} | asked}


def show_token(exchange: Exchange, reply: Reply, text: str, token: IssuedToken) -> Reply:
    """The answer that tells of a token: header and body, without the services where the request wants none."""
    dates = {"issued_at": write_date(token.expires - TOKEN_LIFE), "expires_at": write_date(token.expires)}
    shown = {**token.details, **dates}
    if "nocatalog" in exchange.values.get("query", {}):
        shown.pop("catalog", None)
    return with_token(reply, text, encode_json({"token": shown}))


def with_token(reply: Reply, text: str, body: bytes) -> Reply:
    """The answer with a token in its header, in the place of that of the example."""
    headers = {name: value for name, value in reply.headers.items() if name.lower() != SUBJECT.lower()}
    return Reply(reply.status, {**headers, SUBJECT: text}, body)


def write_date(seconds: float) -> str:
    """As the vendor writes it: microseconds and ``Z``."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
