"""Labels of objects: records of the kind ``("dataway", "object_labels")``, in the scope of the object's class.

Source: Guance docs, "DataKit API", object labels. Assumed: deleting labels that are not there succeeds.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

KIND = ("dataway", "object_labels")


def set_labels(call: Call) -> Reply | None:
    """The labels take the place of those that the object had."""
    given = call.exchange.payload
    key = _key(given)
    digest = hashlib.md5(f"{given['object_class']}/{key}".encode("utf-8", "replace"), usedforsecurity=False)
    call.store.put(KIND, (given["object_class"],), key, {**given, "_id": digest.hexdigest()})
    return call.answer({"content": {"_id": digest.hexdigest()}})


def delete_labels(call: Call) -> Reply | None:
    """The object has none any more."""
    given = call.exchange.payload
    call.store.drop(KIND, (given["object_class"],), _key(given))
    return None


def _key(given: dict[str, Any]) -> str:
    return f"{given['object_name']}/{given['key']}={given['value']}"
