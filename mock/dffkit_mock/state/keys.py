"""The key of a new record: the one that the request names, or one that the vendor would make."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .forms import canonical_urn, is_urn, new_id

if TYPE_CHECKING:
    from ..store import Scope
    from .call import Call


def as_text(value: Any) -> str:
    """A value as keys are compared."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def find_key(call: Call, body: Any, record: Mapping[str, Any], over: Mapping[str, Any], scope: Scope) -> str:
    """What the handler or the request says, what the record is called by (URNs, ``sets``), else a new one."""
    kind, place = call.kind, call.resource.key
    if kind.id in over:
        return canonical_urn(as_text(over[kind.id]))
    if place is not None and not place.is_made:
        return (call.keys() or [""])[0]
    is_proposed = isinstance(body, Mapping) and body.get(kind.id) not in (None, "") and kind.id in record
    is_set = any(setting.way == (kind.id,) for setting in call.resource.sets)
    if is_proposed or is_set or is_urn(record.get(kind.id)):
        return canonical_urn(as_text(record[kind.id]))
    return _new_key(call, scope)


def _new_key(call: Call, scope: Scope) -> str:
    """A key that nothing has: one more than the last, or an id in the form of the example."""
    while True:
        key = call.kind.count_up(lambda: call.store.count("/".join((*call.kind.store_kind, *scope))))
        key = key or new_id(call.kind.example_key, call.source())
        if call.store.get(call.kind.store_kind, scope, key) is None:
            return key
