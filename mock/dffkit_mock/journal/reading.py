"""Records as entries: everything that is left for the moment at which somebody looks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from ..masking import MASK, is_secret, mask_header, mask_pairs
from .bodies import show_body
from .entry import Answer, Entry, Summary, Verdict

if TYPE_CHECKING:
    from .record import Record

STATE, GATEWAY = "state", "gateway"


def summarise(record: Record) -> Summary:
    """One line, without reading bodies and headers."""
    route = record.route
    return Summary(
        number=record.number,
        time=datetime.fromtimestamp(record.received, UTC).isoformat(timespec="milliseconds"),
        operation=f"{route.stem}.{route.operation_id}" if route else None,
        method=record.method,
        path=_mask_target(record),
        status=record.status,
        refused_by=record.refused_by,
        sentence=record.sentence,
        fault=record.fault,
        identity=record.identity,
        milliseconds=_milliseconds(record.started, record.ended),
    )


def read_entry(record: Record) -> Entry:
    """The whole entry, its secrets masked."""
    line = summarise(record)
    return Entry(
        **line.as_dict(),
        state=_read_state(record),
        disagreement=record.disagreement,
        request_id=record.request_id,
        headers=tuple((name, mask_header(name, value)) for name, value in record.headers),
        body=show_body(_content_type(record.headers), record.content, record.size),
        size=record.size,
        answer=_read_answer(record),
        verdicts=tuple(_read_verdicts(record)),
    )


def _read_answer(record: Record) -> Answer:
    pairs = tuple((name.lower(), value) for name, value in record.answer_headers.items())
    size, content = (0, b"") if record.method == "HEAD" else (record.answer_size, record.answer)
    headers = tuple((name, mask_header(name, value)) for name, value in pairs)
    return Answer(record.status, headers, show_body(_content_type(pairs), content, size), size)


def _read_verdicts(record: Record) -> list[Verdict]:
    """A verdict a stage; who refused without being the last one, as the gateway itself, has the last word."""
    before, verdicts = record.started, []
    for stage, moment in record.passed:
        verdicts.append(Verdict(stage, "passed", None, _milliseconds(before, moment)))
        before = moment
    refused_by = record.refused_by
    if verdicts and refused_by in {None, verdicts[-1].stage}:
        word: Literal["answered", "refused"] = "answered" if refused_by is None else "refused"
        return [*verdicts[:-1], replace(verdicts[-1], verdict=word, sentence=record.sentence)]
    if verdicts and refused_by != GATEWAY:
        verdicts[-1] = replace(verdicts[-1], verdict="answered")
    return [*verdicts, Verdict(refused_by or GATEWAY, "refused", record.sentence, _milliseconds(before, record.ended))]


def _read_state(record: Record) -> str | None:
    if record.route is None or not record.passed or record.passed[-1][0] != STATE:
        return None
    resource = record.route.operation.get("x-dffkit-resource", {})
    return " ".join(str(resource[word]) for word in ("action", "kind") if word in resource) or None


def _mask_target(record: Record) -> str:
    path = record.path
    for name, value in record.path_values.items():
        if is_secret(name) and value:
            path = path.replace(quote(value, safe=""), MASK).replace(value, MASK)
    return f"{path}?{mask_pairs(record.query)}" if record.query else path


def _content_type(headers: tuple[tuple[str, str], ...]) -> str:
    return next((value for name, value in headers if name == "content-type"), "")


def _milliseconds(start: float, end: float) -> float:
    return round((end - start) * 1000, 3)
