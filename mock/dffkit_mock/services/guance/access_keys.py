"""API keys: the published ones stand from the beginning, others open the workspace from creation to deletion.

Source: Guance docs, "OpenAPI / API Key". Assumed: a key that was created has the administrator role; the published keys
cannot be deleted, because nobody could then call the mock any more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import Invalid

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

SECRET = "sk_0123456789abcdef0123456789abcdef"  # noqa: S105 a form


def create_key(call: Call) -> Reply | None:
    """A key with a secret of its own."""
    record = call.make(call.payload)
    return call.show(call.change(record, ak=record.key, sk=call.new_id(SECRET)))


def list_keys(call: Call) -> Reply | None:
    """The published keys first; of all those that were asked for."""
    return call.show_list(call.filtered([*_published(call).values(), *call.records()]))


def show_key(call: Call) -> Reply | None:
    """One of them."""
    published = _published(call).get(call.parameter("ak_uuid"))
    return call.generic() if published is None else call.show(published)


def delete_key(call: Call) -> Reply | None:
    """From now on it opens nothing."""
    if call.parameter("ak_uuid") in call.instance.credentials.guance_keys:
        raise Invalid("this is a published key of the mock: delete one that was created")
    return call.generic()


def _published(call: Call) -> dict[str, Any]:
    known = call.instance.credentials.guance_keys
    listed = call.other("list_access_keys").example()["content"]
    return {record["uuid"]: record for record in listed if record["uuid"] in known}
