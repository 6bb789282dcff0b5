"""Labels of hosts: records of the kind ``("guance", "host_labels")``, in the scope of the class of the objects.

Those that were set by DataWay for a whole object count as well. Nothing is cached, so new labels show at once.
Source: Guance docs, "OpenAPI / Infrastructure".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..dataway.labels import KIND as OBJECT_LABELS

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

KIND = ("guance", "host_labels")


def modify_host_labels(call: Call) -> Reply | None:
    """The labels of a host from now on."""
    given, host = call.exchange.payload, call.exchange.values["path"]["host"]
    call.store.put(KIND, (given["source"],), host, {"labels": given.get("labels", [])})
    return None


def list_host_labels(call: Call) -> Reply | None:
    """The labels of the hosts that have any, or of those that were named."""
    asked = call.exchange.payload
    scope, names = (asked["source"],), asked.get("names")
    found: dict[str, list[str]] = {}
    for record in call.store.records(OBJECT_LABELS, scope):
        found.setdefault(record.value["object_name"], []).extend(record.value["labels"])
    found.update({record.key: list(record.value["labels"]) for record in call.store.records(KIND, scope)})
    content = {host: {"labels": labels} for host, labels in found.items() if names is None or host in names}
    return call.answer({"content": content})
