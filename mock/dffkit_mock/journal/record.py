"""What is written down while a request is served: references only, so that writing costs little."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply
    from ..route import Route

BODY_LIMIT = 64 * 1024
"""Bytes of a body, of either direction and without its encoding, above which only its size is kept."""

_PER_HEADER, _PER_RECORD = 150, 1000  # bytes that the objects around the texts take, roughly


class Record(NamedTuple):
    """One exchange, nothing masked yet; ``None`` for a body that is not kept. Moments are of ``perf_counter``."""

    number: int
    received: float
    request_id: str
    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    size: int
    content: bytes | None
    route: Route | None
    path_values: dict[str, str]
    identity: str | None
    disagreement: dict[str, Any] | None
    fault: str | None
    passed: list[tuple[str, float]]
    started: float
    ended: float
    status: int
    refused_by: str | None
    sentence: str | None
    answer_headers: dict[str, str]
    answer_size: int
    answer: bytes | None


def make_record(number: int, exchange: Exchange, reply: Reply, started: float, ended: float) -> Record:
    """What is kept of an exchange; what the stages read into it is let go."""
    content, answer = exchange.content or exchange.body, reply.body
    return Record(
        number,
        exchange.received,
        exchange.request_id,
        exchange.method,
        exchange.path,
        exchange.query,
        exchange.headers.pairs,
        len(exchange.body),
        # By its content too: a few bytes of gzip may be many of text.
        content if len(content) <= BODY_LIMIT else None,
        exchange.route,
        exchange.path_values,
        exchange.identity,
        exchange.disagreement,
        exchange.fault,
        exchange.passed,
        started,
        ended,
        reply.status,
        reply.refused_by,
        reply.sentence,
        reply.headers,
        len(answer),
        answer if len(answer) <= BODY_LIMIT else None,
    )


def weigh(record: Record) -> int:
    """About how many bytes of memory a record takes."""
    headers = record.headers
    texts = len(record.path) + len(record.query) + sum(map(len, chain.from_iterable(headers)))
    return _PER_RECORD + texts + _PER_HEADER * len(headers) + len(record.content or b"") + len(record.answer or b"")
