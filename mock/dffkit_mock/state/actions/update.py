"""Update: records changed by what the body says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..problems import NotFound

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...store import Record
    from ..call import Call


def update(call: Call) -> Reply | None:
    """Changes what is named and shows the first of it; raises ``NotFound`` where nothing of it is there.

    Of several keys those that are there are changed (assumed: no page says what becomes of a list with a wrong one).
    With ``upsert`` what is not there is made. What no operation makes or shows is left to the engine.
    """
    if not call.kind.is_known and call.resource.key is not None:
        return None
    place = call.resource.key
    if place is None:
        return call.show(call.merge(call.current(), call.payload))
    keys, owners = call.keys(), place.owners(call.exchange)
    changed = [record for key, owner in zip(keys, owners, strict=True) if (record := _change(call, key, owner))]
    if not changed and (keys or not _takes_several(call)):
        raise NotFound(call.kind.name, keys[0] if keys else "")
    return call.show(changed[0] if changed else None)


def _change(call: Call, key: str, body: object) -> Record | None:
    record = call.get(key)
    if record is not None:
        return call.merge(record, body)
    return call.make(body, **{call.kind.id: key}) if call.resource.upsert else None


def _takes_several(call: Call) -> bool:
    return call.resource.key is not None and None in call.resource.key.steps
