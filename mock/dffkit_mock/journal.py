"""What an instance was asked and what it answered: in memory, bounded, without secrets."""

from __future__ import annotations

from collections import deque
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlencode

from .form import MULTIPART, URLENCODED, MalformedBody, media_type, read_form
from .masking import MASK, is_secret, mask_header, mask_pairs, mask_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .exchange import Exchange, Reply

LIMIT = 1000
BODY_LIMIT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """One request: when it came, what it was, how it was answered and how long that took.

    ``operation`` is ``stem.operationId``, ``None`` for a path that no spec has. ``refused_by`` names the stage that
    refused it, ``disagreement`` what another engine thought. Headers, path and body show ``***`` for secrets; a body
    over 64 KiB is not kept. ``milliseconds`` is measured inside the gateway.
    """

    time: str
    operation: str | None
    method: str
    path: str
    status: int
    refused_by: str | None
    disagreement: dict[str, Any] | None
    milliseconds: float
    request_id: str
    identity: str | None
    headers: tuple[tuple[str, str], ...]
    body: str

    def as_dict(self) -> dict[str, Any]:
        """The entry as JSON takes it."""
        return asdict(self)


class _Record(NamedTuple):
    """What an entry is made of; ``note`` stands for a body that is not kept."""

    exchange: Exchange
    reply: Reply
    seconds: float
    note: str | None


class Journal:
    """The last requests, oldest first. Secrets are masked when an entry is read, so that writing one costs little."""

    def __init__(self, limit: int = LIMIT) -> None:
        if limit < 1:
            raise ValueError(f"a journal of {limit} entries holds nothing: give a limit of 1 or more")
        self._records: deque[_Record] = deque(maxlen=limit)

    def record(self, exchange: Exchange, reply: Reply, seconds: float) -> None:
        """Writes one exchange down."""
        note = None
        # The content too: a few bytes of gzip may be many of text.
        if max(len(exchange.body), len(exchange.content)) > BODY_LIMIT:
            note = f"({len(exchange.body)} bytes, not kept)"
            exchange.body, exchange.content, exchange.form, exchange.payload = b"", b"", None, None
        self._records.append(_Record(exchange, reply, seconds, note))

    def entries(self) -> list[Entry]:
        """All entries, oldest first."""
        return [_read(record) for record in list(self._records)]

    def clear(self) -> None:
        """Forgets all entries."""
        self._records.clear()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries())

    def __len__(self) -> int:
        return len(self._records)


def _read(record: _Record) -> Entry:
    exchange, reply = record.exchange, record.reply
    route = exchange.route
    return Entry(
        time=datetime.fromtimestamp(exchange.received, UTC).isoformat(timespec="milliseconds"),
        operation=f"{route.stem}.{route.operation_id}" if route else None,
        method=exchange.method,
        path=_mask_target(exchange),
        status=reply.status,
        refused_by=reply.refused_by,
        disagreement=exchange.disagreement,
        milliseconds=round(record.seconds * 1000, 3),
        request_id=exchange.request_id,
        identity=exchange.identity,
        headers=tuple((name, mask_header(name, value)) for name, value in exchange.headers.pairs),
        body=_mask_body(exchange) if record.note is None else record.note,
    )


def _mask_target(exchange: Exchange) -> str:
    path = exchange.path
    for name, value in exchange.path_values.items():
        if is_secret(name) and value:
            path = path.replace(quote(value, safe=""), MASK).replace(value, MASK)
    return f"{path}?{mask_pairs(exchange.query)}" if exchange.query else path


def _mask_body(exchange: Exchange) -> str:
    kind = media_type(exchange)
    if kind == URLENCODED:
        return mask_pairs(exchange.content.decode("utf-8", "replace"))
    if kind == MULTIPART:
        return _mask_multipart(exchange)
    try:
        return mask_text(exchange.content.decode())
    except UnicodeDecodeError:
        return f"({len(exchange.content)} bytes)"


def _mask_multipart(exchange: Exchange) -> str:
    """A multipart body as its fields, urlencoded, and a line a file."""
    try:
        form = read_form(exchange)
    except MalformedBody:
        return f"({len(exchange.content)} bytes)"
    files = [f"{name}: {file.filename!r}, {len(file.content)} bytes" for name, file in form.files]
    return "\n".join(filter(None, [mask_pairs(urlencode(form.fields)), *files]))
