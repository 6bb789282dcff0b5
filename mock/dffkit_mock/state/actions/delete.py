"""Delete: records forgotten, with all that they own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..problems import NotFound

if TYPE_CHECKING:
    from ...exchange import Reply
    from ..call import Call


def delete(call: Call) -> Reply | None:
    """Forgets what is named; raises ``NotFound`` where nothing of it is there.

    Of several keys those that are there are deleted, and it is no error that others are not (assumed: no page says
    what becomes of a list with a wrong one). Without a key everything below the parent goes. What no operation makes
    or shows is left to the engine.
    """
    if not call.kind.is_known:
        return None
    if call.resource.key is None:
        return _drop_all(call)
    keys = call.keys()
    found = [record for key in dict.fromkeys(keys) if (record := call.get(key)) is not None]
    if not found:
        raise NotFound(call.kind.name, keys[0] if keys else "")
    for record in found:
        call.drop(record)
    return call.show(found[0])


def _drop_all(call: Call) -> Reply:
    for record in call.records():
        call.drop(record)
    return call.show(None)
