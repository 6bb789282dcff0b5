"""A point as a line, with every check: whatever may stand in it, and what is said of what may not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import MisuseError
from . import _limits
from ._point import checked, shown
from ._timestamp import nanoseconds
from ._value import escaped_measurement, escaped_name, field_value, plain

if TYPE_CHECKING:
    from collections.abc import Mapping


def careful_line(given: object, name: str, now: int, unit: int) -> str:
    """The line of one point, with its time in units of ``unit`` nanoseconds.

    Raises :class:`MisuseError` as :func:`~dffkit.line_protocol.encode` says; ``name`` stands for the point in it.
    """
    point = checked(given, name)
    measurement = _measurement(point["measurement"], name)
    tags = _tags(point.get("tags") or {}, name)
    fields = _fields(point["fields"], name)
    if twice := tags.keys() & fields.keys():
        raise MisuseError(f"{name} has a tag and a field of the same name {min(twice)!r}: rename one of them")
    at = nanoseconds(point.get("timestamp"), now, f"timestamp of {name}") // unit
    line = f"{','.join((measurement, *_pairs(tags)))} {','.join(_pairs(fields))} {at}"
    if not line.isascii():
        refuse_surrogates(line, name)
    return line


def _pairs(found: Mapping[str, str]) -> list[str]:
    return [f"{escaped_name(key)}={found[key]}" for key in sorted(found)]


def _measurement(given: str, name: str) -> str:
    text = plain(given)
    if not text or text.startswith("#"):
        reason = "begins with '#', which makes the line a comment" if text else "is empty"
        raise MisuseError(f"measurement of {name} {reason}: give it another name")
    _check_size(text, _limits.MEASUREMENT_BYTES, f"measurement of {name}")
    return escaped_measurement(text)


def _tags(given: Mapping[str, Any], name: str) -> dict[str, str]:
    tags: dict[str, str] = {}
    size = 0
    for key, value in given.items():
        text = plain(_tag_text(value, f"tags[{key!r}] of {name}"))
        if text and (written := _key(key, tags, "tags", name)):
            _check_size(text, _limits.TAG_VALUE_BYTES, f"tags[{key!r}] of {name}")
            tags[written] = escaped_name(text)
            size += len(written.encode(errors="replace")) + len(text.encode(errors="replace"))
    _check_count(tags, _limits.TAGS, "tags", name)
    if size > _limits.TAGS_BYTES:
        raise MisuseError(f"the tags of {name} have {size} bytes; the receiver takes {_limits.TAGS_BYTES}")
    return tags


def _tag_text(value: object, name: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value
    raise MisuseError(f"{name} must be text, not {shown(value)}: write str(…)")


def _fields(given: Mapping[str, Any], name: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for key, value in given.items():
        if value is None:
            continue
        written = _key(key, fields, "fields", name)
        if not written:
            raise MisuseError(f"{name} has a field without a name ({key!r})")
        fields[written] = field_value(value, f"fields[{key!r}] of {name}")
    if not fields:
        raise MisuseError(f"{name} has no field with a value: a point needs at least one")
    _check_count(fields, _limits.FIELDS, "fields", name)
    return fields


def _key(given: str, found: Mapping[str, str], part: str, name: str) -> str:
    written = plain(given)
    _check_size(written, _limits.KEY_BYTES, f"the key {shown(given)} in {part} of {name}")
    if written in found:
        raise MisuseError(f"{part} of {name} have two keys that are both written {written!r}: rename one of them")
    return written


def _check_size(text: str, limit: int, name: str) -> None:
    if len(text) * 4 > limit and (size := len(text.encode(errors="replace"))) > limit:
        raise MisuseError(f"{name} has {size} bytes; the receiver takes {limit}: shorten it")


def _check_count(found: Mapping[str, str], limit: int, part: str, name: str) -> None:
    if len(found) > limit:
        raise MisuseError(f"{name} has {len(found)} {part}; the receiver takes {limit}: spread them over points")


def refuse_surrogates(line: str, name: str) -> None:
    """Raises :class:`MisuseError` for a line that UTF-8 has no bytes for."""
    try:
        line.encode()
    except UnicodeEncodeError as exc:
        raise MisuseError(
            f"{name} holds half of a surrogate pair ({line[exc.start]!r}), which is no character: repair the text"
        ) from None
