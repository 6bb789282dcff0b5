"""What a caller may ask of a call besides its arguments: how the result comes, and when a task begins.

Only the options that are named here are ever read: whatever else a caller writes changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from ... import moments
from ...task import LATEST
from ..refusals import bad_request
from .fields import only

if TYPE_CHECKING:
    from collections.abc import Mapping

ReturnType = Literal["raw", "jsonDumps"]
OF_DIRECT = frozenset(
    {"returnType", "unbox", "async", "eta", "delay", "apiTimeout", "execMode", "saveResult"}  # the last three: ignored
)

LONGEST_DELAY = int(LATEST) // 2
"""Seconds after which there is a date, for thousands of years to come."""


@dataclass(frozen=True)
class Shape:
    """How a result is answered: unboxed is the bare value, else it is ``data.result`` of an envelope."""

    return_type: ReturnType = "raw"
    unbox: bool = True


@dataclass(frozen=True)
class DirectOptions:
    """Those of a direct call: ``eta`` in seconds since 1970, ``delay`` in seconds; either makes it asynchronous."""

    shape: Shape = Shape(unbox=False)
    asynchronous: bool = False
    eta: float | None = None
    delay: int | None = None


def shape(options: Mapping[str, Any], *, unbox: bool) -> Shape:
    """How the result is to come; ``unbox`` is the default."""
    return_type = options.get("returnType", "raw")
    if return_type not in {"raw", "jsonDumps"}:
        raise bad_request("invalid returnType", returnType=str(return_type), expected="raw, jsonDumps")
    wanted = options.get("unbox", unbox)
    if not isinstance(wanted, bool):
        raise bad_request("invalid unbox: it is true or false")
    return Shape(return_type, wanted)


def direct(options: Mapping[str, Any]) -> DirectOptions:
    """The options of a direct call; a :class:`Refusal` for what it does not have."""
    only("body", options, OF_DIRECT, "options.")
    wanted = options.get("async", False)
    if not isinstance(wanted, bool):
        raise bad_request("invalid async: it is true or false")
    eta, delay = _eta(options.get("eta")), _delay(options.get("delay"))
    return DirectOptions(shape(options, unbox=False), wanted or eta is not None or delay is not None, eta, delay)


def _eta(value: Any) -> float | None:
    if value is None:
        return None
    try:
        eta = moments.seconds(value)
    except (ValueError, OverflowError):
        raise bad_request(f"invalid eta: it is a moment such as {moments.EXAMPLE}") from None
    if not 0 <= eta <= LATEST:
        raise bad_request("invalid eta: it is a moment from 1970 on")
    return eta


def _delay(value: Any) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LONGEST_DELAY:
        raise bad_request(f"invalid delay: it is a whole number of seconds from 1 to {LONGEST_DELAY}")
    return value
