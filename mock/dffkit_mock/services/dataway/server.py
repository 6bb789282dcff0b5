"""What DataWay tells of itself, of tokens and of their workspaces.

Source: Guance docs, "DataWay"; what the vendor's DataKit reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...credentials import WORKSPACE
from ...examples import read_examples
from .points import PointLog

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

USAGE = {"data_metric": "metric", "data_logging": "logging", "data_tracing": "tracing", "data_rum": "rum"}


def tell_time(call: Call) -> Reply | None:
    """By the gateway's clock."""
    return call.answer({"timestamp_sec": int(call.exchange.received)})


def check_token(call: Call) -> Reply | None:
    """One of the workspace, or unknown."""
    known = call.exchange.values["path"]["token"] in call.instance.credentials.dataway_tokens
    examples = {example.name: example.value for example in read_examples(call.exchange.routed, 200)}
    return call.answer(examples["known" if known else "unknown"])


def tell_workspaces(call: Call) -> Reply | None:
    """The workspace of each token that is known, with the number of points written."""
    known = call.instance.credentials.dataway_tokens
    written = PointLog(call.store).counts()["written"]
    usage = {name: written.get(category, 0) for name, category in USAGE.items()} | {"is_over_usage": False}
    example: dict[str, Any] = call.example()["content"][0]["token"]
    asked = dict.fromkeys(call.exchange.payload["token"])
    return call.answer(
        {
            "content": [
                {"token": {**example, "ws_uuid": WORKSPACE, "token": token}, "data_usage": usage}
                for token in asked
                if token in known
            ]
        }
    )
