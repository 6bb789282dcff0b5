"""Answers that have nothing of a record: a success without a body, a body of its own, a refusal with its own code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...examples import Example, success_status, write_reply
from ...refusals import Kind, Refusal, refuse

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call


def done(call: Call) -> Reply:
    """The success that has no body."""
    route = call.exchange.routed
    return write_reply(route, success_status(route), None)


def whole(call: Call, body: Any) -> Reply:
    """The success with a body that has nothing of the example."""
    route = call.exchange.routed
    status = success_status(route)
    return write_reply(route, status, Example(status, "", "application/json", body))


def refused(call: Call, kind: Kind, code: str, sentence: str) -> Reply:
    """A refusal whose code is not that of every refusal of its kind; what was changed stays so."""
    return refuse(call.exchange, Refusal(kind, sentence, "state", code=code))
