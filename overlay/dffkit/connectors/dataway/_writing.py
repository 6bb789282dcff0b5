"""Writing points: all are checked before the first is sent, then they go out in groups."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from ...errors import ApiError, CallError, MisuseError, ServerError
from ...line_protocol import WIRE_PRECISIONS, Points, Precision, encode, encode_each, nanoseconds
from ._answer import NOTHING_SENT, Written, is_refusal
from ._call import PRECISION, WRITE, Target, is_metric, line_protocol_call

if TYPE_CHECKING:
    from ...clock import Clock
    from ...settings import Settings
    from ._plan import Plan

_CATEGORY = re.compile(r"[A-Za-z0-9_-]+")
TEXT_FIELD = re.compile(r'(?<!\\)="')

logger = logging.getLogger("dffkit")

Tags = Mapping[str, str | None]
Fields = Mapping[str, Any]
Timestamp = float | datetime


def write_path(category: str) -> str:
    """The path of a category; raises :class:`MisuseError` for what cannot be one."""
    if not isinstance(category, str) or not _CATEGORY.fullmatch(category):
        raise MisuseError(f"category must be the name of one, such as 'metric' or 'logging', not {category!r}")
    return WRITE + category


def point(measurement: str, tags: Tags | None, fields: Fields | None, timestamp: Timestamp | None) -> dict[str, Any]:
    """The arguments of a write as a point."""
    return {
        "measurement": measurement,
        "tags": tags,
        "fields": {} if fields is None else fields,
        "timestamp": timestamp,
    }


def writing(settings: Settings, clock: Clock, target: Target, points: Points) -> Plan[Written]:
    """Writes points, ``write_size`` or ``write_bytes`` a request, and stops at the first that fails.

    The error then has ``accepted``: how many points, from the first on, have been taken in.
    """
    target, precision = in_precision(target, settings.get("precision"))
    lines = encode_each(points, int(clock.now() * 1e9), precision)
    accepted, answer = 0, NOTHING_SENT
    for group in _groups(lines, settings.values["write_size"], settings.values["write_bytes"]):
        text = "\n".join(group)
        if is_metric(target.path) and '="' in text and TEXT_FIELD.search(text):
            tell_texts_are_dropped()
        try:
            answer = yield line_protocol_call(target, text, settings.values["min_gzip_bytes"])
        except CallError as error:
            _tell(error, accepted, len(group), len(lines))
            raise
        if is_refusal(answer):
            break
        accepted += len(group) if answer.status_code else 0
    return Written(answer, accepted, len(lines))


def in_precision(target: Target, precision: str | None) -> tuple[Target, Precision]:
    """Where points go, told the unit of their timestamps, and that unit; what is no unit, encoding refuses.

    What the call says in its query beats the setting; where neither says anything, the receiver expects nanoseconds.
    """
    given = (target.query or {}).get(PRECISION) or precision
    if given is None:
        return target, "ns"
    told = {PRECISION: WIRE_PRECISIONS.get(str(given))}
    return target._replace(query={**(target.query or {}), **told}), cast("Precision", given)


@cache
def tell_texts_are_dropped() -> None:
    """Says once in a process what the receiver does silently."""
    logger.warning("DataWay keeps no text fields of metrics, and answers as if it did: write text as tags, or as logs")


def _groups(lines: Sequence[str], size: int, most: int) -> Iterator[Sequence[str]]:
    """Lines, at most ``size`` and at most ``most`` bytes together; a line that is larger goes alone."""
    start = 0
    while start < len(lines):
        group = lines[start : start + size]
        if sum(map(len, group)) * 4 + len(group) > most:  # only then may they be too many: a character has four bytes
            group = group[: _fitting(group, most)]
        yield group
        start += len(group)


def _fitting(lines: Sequence[str], most: int) -> int:
    """How many of the first lines have ``most`` bytes at most, with their line ends; one at least."""
    room = most
    for place, line in enumerate(lines):
        room -= len(line.encode()) + 1
        if room < 0:
            return max(place, 1)
    return len(lines)


def _tell(error: CallError, accepted: int, size: int, total: int) -> None:
    error.accepted = accepted
    if size == total:
        return
    refused = isinstance(error, ApiError) and not isinstance(error, ServerError)
    fate = "were refused" if refused else "may or may not have been"
    facts = (
        f"Of {total} points, {accepted} were accepted, those from {accepted} to {accepted + size - 1} {fate}, and the "
        f"rest was not sent: continue with points[{accepted}:]."
    )
    error.args = (f"{error} {facts}",)


class LineProtocol:
    """What DataWay does to points, without sending them."""

    @staticmethod
    def prepare_line_protocol(points: Points) -> str:
        """The lines of one point or of many, see :func:`dffkit.line_protocol.encode`."""
        return encode(points)

    @staticmethod
    def convert_to_ns(timestamp: Timestamp | None = None) -> int:
        """Seconds, milliseconds, microseconds or nanoseconds as nanoseconds; now, without a timestamp."""
        import time  # noqa: PLC0415 - the name is common, and this is its only use

        return nanoseconds(timestamp, time.time_ns())
