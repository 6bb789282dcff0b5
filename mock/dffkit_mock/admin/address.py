"""What an address of the mock's own is: a name under ``/_mock/``, and an answer a method."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..exchange import Reply, encode_json
from ..form import read_pairs
from ..refusals import refuse_plainly

if TYPE_CHECKING:
    from ..exchange import Exchange

Answer = Callable[["Exchange"], Reply]
Addresses = Mapping[str, Mapping[str, Answer]]
"""Answers by the name behind ``/_mock/`` and the method."""


def write_json(value: Any, status: int = 200) -> Reply:
    """An answer in JSON."""
    return Reply(status, {"content-type": "application/json; charset=utf-8"}, encode_json(value))


def refuse(status: int, sentence: str) -> Reply:
    """A refusal by the mock's own addresses."""
    return refuse_plainly(status, sentence, "admin")


def asked(exchange: Exchange) -> dict[str, str]:
    """The query, the last of a repeated name."""
    return dict(read_pairs(exchange.query))
