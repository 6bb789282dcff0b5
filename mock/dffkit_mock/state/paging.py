"""The page of a list that was asked for, and the numbers that the answer says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .place import Place, follow, read_steps, replaced

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..exchange import Exchange
    from .place import Step
    from .resource import Resource

_NUMBER = re.compile(r"-?[0-9]{1,19}")
_TOTALS = frozenset({"total", "totalCount", "total_count", "totalSize"})
_COUNTS = frozenset({"count", "size"})
_COUNTED = frozenset({"pageInfo", "page_info"})


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the values: ``start`` is the position of the first, ``number`` that of the page, from 1 on."""

    items: Sequence[Mapping[str, Any]]
    total: int
    start: int
    limit: int | None
    number: int

    @property
    def next(self) -> int:
        """The position after the last value."""
        return min(self.start, self.total) + len(self.items)


@dataclass(frozen=True, slots=True)
class Paging:
    """``x-dffkit-paging`` of one list; without it (``style`` ``""``) there is one page."""

    style: str
    cursor: Place | None
    limit: Place | None
    total: tuple[Step, ...]
    next: tuple[Step, ...]

    def cut(self, exchange: Exchange, values: Sequence[Mapping[str, Any]]) -> Page:
        """The page that a request asks for; one behind the end is empty."""
        limit = _number(self.limit, exchange)
        limit = limit if limit is not None and limit > 0 else None
        position = max(_number(self.cursor, exchange) or 0, 0)
        number = max(position, 1) if self.style == "page" else 1
        start = (number - 1) * (limit or 0) if self.style == "page" else position
        if self.style == "page" and limit is None and number > 1:
            start = len(values)
        end = None if limit is None else start + limit
        return Page(values[start:end], len(values), start, limit, number)

    def write(self, body: Any, page: Page) -> Any:
        """The answer with the numbers of a page: where the spec names them, and where the example has them."""
        if not isinstance(body, dict):
            return body
        body = _with_numbers(body, page, whole=True)
        for name, inner in body.items():
            if isinstance(inner, dict) and _COUNTED & inner.keys():
                body = {**body, name: _with_numbers(inner, page, whole=True)}
        if self.total and list(follow(body, self.total[:-1])):
            body = replaced(body, self.total, _like(body, self.total, page.total))
        if self.next and list(follow(body, self.next[:-1])):
            body = replaced(body, self.next, _like(body, self.next, page.next))
        return body


def read_paging(resource: Resource) -> Paging:
    """The paging of a list."""
    said = resource.route.operation.get("x-dffkit-paging", {})
    queries = {parameter["name"] for parameter in resource.route.parameters if parameter["in"] == "query"}

    def place(name: str | None) -> Place | None:
        return None if name is None else Place("query" if name in queries else "body", (name,))

    return Paging(
        style=said.get("style", ""),
        cursor=place(said.get("cursor")),
        limit=place(said.get("limit")),
        total=read_steps(said.get("total", "")),
        next=read_steps(said.get("next", "")),
    )


def _with_numbers(body: dict[str, Any], page: Page, *, whole: bool) -> dict[str, Any]:
    """The known members: totals and counts of the answer itself, and all of a ``pageInfo``."""
    changed = dict(body)
    for name, value in body.items():
        if isinstance(value, bool):
            continue
        if isinstance(value, dict) and name in _COUNTED:
            changed[name] = {**value, **_numbers(value, page)}
        elif whole and isinstance(value, int) and name in _TOTALS:
            changed[name] = page.total
        elif whole and isinstance(value, int) and name in _COUNTS:
            changed[name] = len(page.items)
    return changed


def _numbers(info: Mapping[str, Any], page: Page) -> dict[str, int]:
    size = len(page.items) if page.limit is None else page.limit
    known = {"count": len(page.items), "totalCount": page.total, "pageIndex": page.number, "pageSize": size}
    known |= {"current_count": len(page.items), "total_count": page.total}
    return {name: value for name, value in known.items() if name in info}


def _like(body: Any, steps: Sequence[Step], value: int) -> Any:
    """The number as the example writes it: some vendors give it as text."""
    return str(value) if any(isinstance(found, str) for found in follow(body, steps)) else value


def _number(place: Place | None, exchange: Exchange) -> int | None:
    if place is None:
        return None
    for value in place.read(exchange):
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            return int(value)
    return None
