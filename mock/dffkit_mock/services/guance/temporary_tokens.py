"""Tokens that open pages of the console: records of the kind ``("guance", "temporary_token")``, good until ``until``.

No page of the vendor shows the answer. Assumed: it has the token under ``token``; to revoke one that is void succeeds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

KIND = ("guance", "temporary_token")
FORM = "custom.token.0123456789abcdef0123456789abcdef"


def create_token(call: Call) -> Reply | None:
    """A new token, good for as many seconds as were asked for."""
    token = FORM[:13] + call.new_id(FORM[13:])
    value = {"token": token, "roles": call.payload.get("roles", []), "until": call.now + call.payload["expires"]}
    call.store.put(KIND, (), token, value)
    return call.answer({"content": {"token": token, "expires": call.payload["expires"]}})


def revoke_token(call: Call) -> Reply | None:
    """It is void from now on."""
    call.store.drop(KIND, (), call.payload["token"])
    return call.answer({})
