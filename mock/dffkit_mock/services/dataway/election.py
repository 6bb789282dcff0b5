"""Of the collectors of a namespace one is elected, for as long as it sends heartbeats.

Source: what the vendor's DataKit sends and reads. Assumed: who was elected stays so for 30 seconds after its last word;
a heartbeat after that is too late, and the next who asks is elected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

KIND = ("dataway", "election")
LEASE = 30.0  # seconds
INTERVAL = 3  # seconds until a collector asks again


def elect(call: Call) -> Reply | None:
    """The caller, where nobody else is elected."""
    leader = _leader(call)
    if leader in ("", _caller(call)):
        return _win(call)
    return _answer(call, "fail", leader)


def keep(call: Call) -> Reply | None:
    """The caller stays elected, if it still is."""
    leader = _leader(call)
    return _win(call) if leader == _caller(call) else _answer(call, "fail", leader)


def _leader(call: Call) -> str:
    """Who is elected now, nobody for ``""``."""
    record = call.store.get(KIND, (), _namespace(call))
    if record is None or record.value["until"] <= call.exchange.received:
        return ""
    return str(record.value["id"])


def _win(call: Call) -> Reply | None:
    caller = _caller(call)
    call.store.put(KIND, (), _namespace(call), {"id": caller, "until": call.exchange.received + LEASE})
    return _answer(call, "success", caller)


def _answer(call: Call, status: str, leader: str) -> Reply | None:
    content = {
        "status": status,
        "namespace": _namespace(call),
        "id": _caller(call),
        "incumbency_id": leader,
        "interval": INTERVAL,
    }
    return call.answer({"content": content})


def _namespace(call: Call) -> str:
    return str(call.exchange.values["query"]["namespace"])


def _caller(call: Call) -> str:
    return str(call.exchange.values["query"]["id"])
