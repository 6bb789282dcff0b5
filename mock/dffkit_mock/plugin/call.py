"""A request as the test reads it."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..form import MULTIPART, URLENCODED, read_pairs
from ..journal import read_entry
from ..masking import mask_value
from ..multipart import MalformedBody, read_multipart

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..journal import Entry, Record
    from ..line_protocol import Point

FORBIDDEN_BY = frozenset({"route", "validate"})
"""The stages that refuse what the spec forbids."""


class Call:
    """One request of the application, and how it was answered.

    - ``operation`` is ``stem.operationId``, ``None`` for a path that no spec has; ``path`` is as sent, without query.
    - ``query`` has text by name, a list where a name is repeated; ``headers`` too, their names in lower case.
    - ``body`` is JSON as it was sent, the fields of a form (a file by its name and size), data points as a list of
      ``measurement``, ``tags``, ``fields`` and ``time``; other text as ``str``, what is no text as ``bytes``, an empty
      one as ``None``.
    - ``identity`` is who was let in; ``refused_by`` is the stage that refused, and ``sentence`` says why.
    - Secrets are ``***`` everywhere. ``assert_called`` compares the values as they were sent.
    """

    def __init__(self, record: Record, content: bytes | None, points: Sequence[Point]) -> None:
        self._record, self._content, self._points = record, content, points

    @property
    def operation(self) -> str | None:
        """``stem.operationId``."""
        route = self._record.route
        return f"{route.stem}.{route.operation_id}" if route else None

    @property
    def method(self) -> str:
        """In upper case."""
        return self._record.method

    @property
    def path(self) -> str:
        """As sent, without query."""
        return self._entry.path.partition("?")[0]

    @property
    def status(self) -> int:
        """Of the answer."""
        return self._record.status

    @property
    def identity(self) -> str | None:
        """Who was let in."""
        return self._record.identity

    @property
    def refused_by(self) -> str | None:
        """The stage that refused it."""
        return self._record.refused_by

    @property
    def sentence(self) -> str | None:
        """Why it was refused."""
        return self._record.sentence if self._record.refused_by is not None else None

    @property
    def near(self) -> list[str]:
        """Of a path that no spec has, those that look most like it."""
        if self._record.route is not None or not self._record.answer:
            return []
        near: list[str] = json.loads(self._record.answer).get("near", [])
        return near

    @property
    def forbidden(self) -> bool:
        """Whether it was refused because the spec forbids it."""
        return self._record.refused_by in FORBIDDEN_BY

    @cached_property
    def headers(self) -> dict[str, Any]:
        """By name."""
        return gather(self._entry.headers)

    @cached_property
    def query(self) -> dict[str, Any]:
        """By name."""
        masked: dict[str, Any] = mask_value(self.sent_query)
        return masked

    @cached_property
    def body(self) -> Any:
        """As data."""
        return mask_value(self.sent_body)

    @property
    def sent_query(self) -> dict[str, Any]:
        """The query with its secrets, to be compared and not to be shown."""
        return gather(read_pairs(self._record.query))

    @property
    def sent_headers(self) -> dict[str, Any]:
        """The headers with their secrets, to be compared and not to be shown."""
        return gather(self._record.headers)

    @property
    def sent_body(self) -> Any:
        """The body with its secrets, to be compared and not to be shown."""
        if self._points:
            return [_write(point) for point in self._points]
        if self._content is None:
            return f"({self._record.size} bytes, not kept)"
        return read_body(dict(self._record.headers).get("content-type", ""), self._content)

    def __str__(self) -> str:
        """The request line, and how it was answered."""
        refused = f", refused by {self.refused_by}" if self.refused_by else ""
        return f"{self.method} {self._entry.path} -> {self.status}{refused}"

    def __repr__(self) -> str:
        return f"<Call {self.operation}: {self}>"

    @cached_property
    def _entry(self) -> Entry:
        return read_entry(self._record)


def read_body(content_type: str, content: bytes) -> Any:
    """A body as data, see :class:`Call`."""
    kind = content_type.partition(";")[0].strip().lower()
    if not content:
        return None
    try:
        if kind == MULTIPART:
            fields, files = read_multipart(content_type, content)
            sizes = [(name, {"filename": file.filename, "size": len(file.content)}) for name, file in files]
            return gather([*fields, *sizes])
        text = content.decode()
        if kind == URLENCODED:
            return gather(read_pairs(text))
        return json.loads(text) if kind.endswith("json") else text
    except UnicodeDecodeError:
        return content
    except (MalformedBody, ValueError, RecursionError):
        return content.decode("utf-8", "replace")


def gather(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Values by name, a list where a name is repeated."""
    found: dict[str, list[Any]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _write(point: Point) -> dict[str, Any]:
    return {"measurement": point.measurement, "tags": point.tags, "fields": point.fields, "time": point.time}
