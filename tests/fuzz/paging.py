"""Lists on servers that stay as they are, that change between two pages, and that say wrong things of their pages."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpx
from dffkit_fuzz.clients.answering import result
from dffkit_fuzz.inward.reading import written
from dffkit_mock.credentials import PROJECT_ID
from dffkit_mock.state.place import follow, replaced

from ..mock.state.walk import Thing, Walker
from .calling import Watched, Watching
from .lists import put

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit_fuzz.cases.made import Case

    from .lists import Listed

MOST = 300
"""Requests, more than any walk here needs."""
SPECIMEN = "0503dda878000fed2f78c00909158a4d"
"""The project of the examples of FunctionGraph, to which what is made of them belongs."""


class EndlessError(AssertionError):
    """A walk that does not end."""


def stay(keys: list[str]) -> None:
    """A list that nobody changes."""


def _as_it_is(answer: Any, number: int) -> Any:
    return answer


@dataclass
class Vendor:
    """A list in the form that the spec shows, with a row for each of the keys.

    ``change`` is called before each page but the first, with the keys, which it may alter; ``lie`` gets each answer
    and its number from 1 on, and gives what is sent. ``most`` is the largest page that the server gives.
    """

    listed: Listed
    keys: list[str]
    change: Callable[[list[str]], None] = stay
    lie: Callable[[Any, int], Any] = _as_it_is
    most: int = 1000
    asked: list[tuple[int, int]] = field(default_factory=list)

    def page(self, request: httpx.Request) -> httpx.Response:
        """The answer to a request for a page; raises :class:`EndlessError` after too many."""
        position, size = self._read(request)
        if self.asked:
            self.change(self.keys)
        self.asked.append((position, size))
        if len(self.asked) > MOST:
            raise EndlessError(f"{self.listed}: more than {MOST} pages of {len(self.keys)} rows were asked for")
        answer = self.lie(self._answer(position, size), len(self.asked))
        return httpx.Response(self.listed.resource.status, json=answer, request=request)

    def _read(self, request: httpx.Request) -> tuple[int, int]:
        paging = self.listed.resource.route.operation["x-dffkit-paging"]
        said: dict[str, Any] = dict(request.url.params)
        if paging["cursor"] not in said and request.content:
            said = json.loads(request.content)
        first = 1 if self.listed.style == "page" else 0
        return int(said.get(paging["cursor"], first)), min(int(said.get(paging.get("limit"), self.most)), self.most)

    def _answer(self, position: int, size: int) -> Any:
        resource = self.listed.resource
        start = (position - 1) * size if self.listed.style == "page" else position
        shown = self.keys[start : start + size]
        answer = replaced(resource.example, resource.items or (), [self._row(key) for key in shown])
        if resource.paging.next:
            answer = counted(answer, resource.paging.next, min(start, len(self.keys)) + len(shown))
        if resource.paging.total:
            answer = counted(answer, resource.paging.total, len(self.keys))
        return answer

    def _row(self, key: str) -> Any:
        rows = next(follow(self.listed.resource.example, self.listed.resource.items or ()))
        return {**copy.deepcopy(rows[0]), self.listed.resource.id: key}


def counted(answer: Any, place: Any, number: int) -> Any:
    """The answer with a number where the spec has one, as the example writes it."""
    is_text = any(isinstance(found, str) for found in follow(answer, place))
    return replaced(answer, place, str(number) if is_text else number)


class Switched(Watched):
    """Asks a vendor for the pages of its list, and the mock for the rest; ``between`` is called between pages."""

    vendor: Vendor | None = None
    listed: Listed | None = None
    between: Callable[[], None] | None = None
    pages = 0

    def _answer(self, request: httpx.Request) -> httpx.Response:
        path = request.url.raw_path.partition(b"?")[0].decode()
        if self.listed is not None and self.listed.is_asked(request.method, path):
            self.pages += 1
            if self.pages > MOST:
                raise EndlessError(f"{self.listed}: more than {MOST} pages were asked for")
            if self.between is not None and self.pages > 1:
                self.between()
        if self.vendor is not None and self.vendor.listed.is_asked(request.method, path):
            return self.vendor.page(request)
        return super()._answer(request)


class Paging(Watching):
    """Connectors whose lists can be those of a vendor, row by row."""

    @cached_property
    def transport(self) -> Switched:
        """What carries the requests of all connectors."""
        return Switched(self.gateway)

    def walked(self, listed: Listed, size: int, *, is_async: bool, case: Case | None = None) -> list[str]:
        """The keys of all rows that an iterator gives."""
        self.transport.listed, self.transport.pages = listed, 0
        connector = self.async_connector(listed.stem) if is_async else self.connector(listed.stem)
        rows = listed.rows(connector, case or listed.case(), size)
        return [_key(row, listed.resource.id) for row in all_of(rows)]

    def at_vendor(self, vendor: Vendor, size: int, *, is_async: bool) -> list[str]:
        """The same, where the list is the vendor's."""
        self.transport.vendor = vendor
        try:
            return self.walked(vendor.listed, size, is_async=is_async)
        finally:
            self.transport.vendor = None

    def at_shelf(
        self, shelf: Shelf, keys: list[str], size: int, *, is_async: bool, change: Callable[[list[str]], None] = stay
    ) -> list[str]:
        """The same, where the list is the mock's."""
        transport = self.transport
        shelf.fill(keys)

        def between() -> None:
            change(keys)
            if keys != shelf.keys:
                shelf.fill(keys)

        transport.between = between
        try:
            got = self.walked(shelf.listed, size, is_async=is_async, case=shelf.case())
        finally:
            transport.between = None
        return got


def all_of(rows: Any) -> list[Any]:
    """What an iterator gives, of either kind."""
    if not hasattr(rows, "__anext__"):
        return list(rows)

    async def main() -> list[Any]:
        return [row async for row in rows]

    found: list[Any] = result(main())
    return found


def _key(row: Any, key: str) -> str:
    plain = written(row)
    return str(plain[key]) if isinstance(plain, dict) else str(plain)


class Shelf:
    """The list of the stateful mock: one thing made as its clients do, and as many more as are wanted beside it."""

    def __init__(self, paging: Paging, listed: Listed) -> None:
        self.listed, self._store = listed, paging.gateway.instance.store
        paging.gateway.instance.reset()
        self._thing: Thing = result(Walker(paging.gateway).make(listed.kind))
        self._move()
        (self._scope,) = self._store.scopes(listed.kind.store_kind)
        self._record = self._store.records(listed.kind.store_kind, self._scope)[-1]
        self.keys: list[str] = []

    def _move(self) -> None:
        """What was made of examples belongs to their project: it becomes that of the connectors."""
        with self._store.transaction():
            for kind in self._store.kinds():
                for scope in [scope for scope in self._store.scopes(kind) if SPECIMEN in scope]:
                    there = tuple(PROJECT_ID if name == SPECIMEN else name for name in scope)
                    for record in self._store.records(kind, scope):
                        self._store.drop(kind, scope, record.key)
                        self._store.put(kind, there, record.key, record.value)

    def fill(self, keys: list[str]) -> None:
        """These and no others, in this order."""
        kind = self.listed.kind
        with self._store.transaction():
            for record in self._store.records(kind.store_kind, self._scope):
                self._store.drop(kind.store_kind, self._scope, record.key)
            for key in keys:
                shown = type(self._record.value[kind.id])(key)
                value = {**self._record.value, kind.id: shown, self.listed.resource.id: shown}
                self._store.put(kind.store_kind, self._scope, key, value)
        self.keys = list(keys)

    def case(self) -> Case:
        """The request for the list, with the owner that was made for it."""
        case, resource = self.listed.case(), self.listed.resource
        told = self._thing.body if isinstance(self._thing.body, dict) else {}
        case.query |= {name: told[name] for name in case.query.keys() & told.keys()}
        if isinstance(case.body, dict):
            # What a body chooses by is not needed, and not what is asked here.
            case.body = {}
        if resource.parent is not None and self._thing.parent is not None:
            put(case, resource.parent.place, self._thing.parent.named_as_owner())
        return case
