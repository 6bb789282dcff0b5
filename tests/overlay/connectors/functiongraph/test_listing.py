"""The iterators of FunctionGraph: one for each list with a cursor, complete, in order, and never without end."""

from __future__ import annotations

import inspect
import json
from datetime import UTC, datetime, timedelta, timezone
from importlib.resources import files
from itertools import count, islice
from operator import methodcaller
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.connectors._known import known
from dffkit.errors import MisuseError
from dffkit_api._paging import paging_of
from dffkit_api.functiongraph.operations import OPERATIONS
from hypothesis import given, settings
from hypothesis import strategies as st

from ..sides import Handler, Server, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_api import Operation
    from dffkit_mock.server import MockServer

URN = "urn:fss:cn-north-4:p1:function:default:hello:latest"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
BUNDLE = json.loads(files("dffkit_api.functiongraph").joinpath("openapi.json").read_text())
SIDES = ["sync", "async"]
ITERATORS = sorted(name for name in dir(FunctionGraph) if name.startswith("iter_"))
# What the options of the iterators may be; a text, where nothing stands here.
OPTIONS: dict[str, Any] = {
    "function_urn": URN, "page_size": 7, "ispublic": True, "status": "SUCCESS", "requests": ["r1", "r2"],
    "query_begin_time": datetime(2026, 1, 1, tzinfo=UTC), "query_end_time": "2026-01-02T00:00:00",
    "start_time": datetime(2026, 1, 1, tzinfo=UTC), "end_time": "2026-01-02 00:00:00",
    "sys_tags": {"_sys_enterprise_project_id": ["e1"]}, "matches": {"resource_name": "hello"}, "without_any_tag": True,
}  # fmt: skip
# Parameters that no option stands for: bound, the cursor's own, or with one value that makes sense.
OURS = {"project_id", "marker", "offset", "maxitems", "limit", "resource_type", "action"}
OF_A_FUNCTION = [
    name for name in ITERATORS if "function_urn" in inspect.signature(getattr(FunctionGraph, name)).parameters
]
MOST = 200  # requests, more than any walk here needs


class Endless(AssertionError):
    """A walk that does not end."""


class Sent(NamedTuple):
    """A request for a page, read again."""

    operation: Operation
    position: int
    size: str | None


def read(request: httpx.Request) -> Sent:
    """Which operation a request is for, and for which page."""
    operation = known(OPERATIONS.values(), request.method, unquote(request.url.raw_path.decode()))
    assert operation is not None
    given_in = json.loads(request.content) if request.content else request.url.params
    paging = paging_of(operation)
    return Sent(operation, int(given_in[paging.cursor]), given_in.get(paging.limit or ""))


def example_of(operation: Operation) -> dict[str, Any]:
    """The page that the spec shows, with one row at least."""
    media = BUNDLE["paths"][operation.path][operation.method.lower()]["responses"]["200"]["content"]
    media = media["application/json"]
    shown = [media["example"]] if "example" in media else [item["value"] for item in media["examples"].values()]
    return next(page for page in shown if page.get(paging_of(operation).items))


class Rows:
    """A list of ``number`` rows on a server that puts as many on a page as it likes."""

    def __init__(self, number: int, sizes: list[int]) -> None:
        self.number = number
        self.size = (sizes[at % len(sizes)] for at in count())
        self.asked: list[Sent] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """One page, in the form of the operation."""
        sent = read(request)
        self.asked.append(sent)
        if len(self.asked) > MOST:
            raise Endless
        return httpx.Response(200, json=self.page(sent.operation, sent.position))

    def page(self, operation: Operation, start: int) -> dict[str, Any]:
        """The rows from ``start`` on, each with its number."""
        return self.answer(operation, start, min(start + next(self.size), self.number))

    def answer(self, operation: Operation, start: int, end: int) -> dict[str, Any]:
        """The example of the spec, with other rows and another cursor."""
        paging = paging_of(operation)
        page = example_of(operation)
        row = page[paging.items][0]
        page = page | {paging.items: [row | {"n": number} for number in range(start, end)]}
        return put(put(page, paging.next, end), paging.total, self.number)


def put(page: dict[str, Any], path: str | None, value: int) -> dict[str, Any]:
    """The page with a value at a dotted path."""
    if path is None:
        return page
    head, _, rest = path.partition(".")
    return page | {head: put(page.get(head, {}), rest, value) if rest else value}


class Stuck(Rows):
    """Ignores the position: it is always the first page."""

    def page(self, operation: Operation, start: int) -> dict[str, Any]:
        """The same rows and the same cursor."""
        return self.answer(operation, 0, min(2, self.number))


class Echo(Rows):
    """Ignores the position but moves the cursor on."""

    def page(self, operation: Operation, start: int) -> dict[str, Any]:
        """The same rows, another cursor."""
        page = self.answer(operation, 0, 2)
        return put(page, paging_of(operation).next, start + 2)


class Hollow(Rows):
    """Has nothing after the first page, and says that there is more all the same."""

    def page(self, operation: Operation, start: int) -> dict[str, Any]:
        """A page without rows, but with a cursor."""
        page = self.answer(operation, 0, 2) if start == 0 else self.answer(operation, 0, 0)
        return put(page, paging_of(operation).next, start + 2)


def walk(name: str, server: Handler, kind: str, /, **options: Any) -> list[int]:
    """The numbers of the rows that an iterator gives."""
    return [row.additional_properties["n"] for row in rows(name, server, kind, **options)]


def rows(name: str, server: Handler, kind: str, /, **options: Any) -> Any:
    """What an iterator gives; what it demands is made up."""
    demanded = [value for parameter, value in arguments(name) if parameter.default is inspect.Parameter.empty]
    side = Side(kind, (FunctionGraph, AsyncFunctionGraph))
    return side.do(lambda fg: getattr(fg, name)(*demanded, **options), server, **HERE)


def arguments(name: str) -> Iterator[tuple[inspect.Parameter, Any]]:
    """Every parameter of an iterator with a value it takes."""
    for parameter in list(inspect.signature(getattr(FunctionGraph, name)).parameters.values())[1:]:
        yield parameter, OPTIONS.get(parameter.name, f"a {parameter.name}")


def operation_of(name: str) -> Operation:
    """The operation behind an iterator: that of its first request."""
    server = Rows(1, [1])
    assert walk(name, server, "sync") == [0]
    return server.asked[0].operation


# Which there are


def test_every_list_with_a_cursor_has_an_iterator() -> None:
    """A list that the spec gains is missing here until it has one; and none has two."""
    behind = [operation_of(name).id for name in ITERATORS]
    assert sorted(behind) == sorted(row.id for row in OPERATIONS.values() if row.paging is not None)


@pytest.mark.parametrize("name", ITERATORS)
def test_both_connectors_have_the_same_iterators(name: str) -> None:
    """With the same options."""
    signatures = [inspect.signature(getattr(side, name)) for side in (FunctionGraph, AsyncFunctionGraph)]
    assert signatures[0].parameters == signatures[1].parameters


@pytest.mark.parametrize("name", ITERATORS)
def test_rows_are_what_the_signature_says(name: str) -> None:
    """The model named there, which type checkers go by."""
    [row] = rows(name, Rows(1, [1]), "sync")
    shown = [inspect.signature(getattr(side, name)).return_annotation for side in (FunctionGraph, AsyncFunctionGraph)]
    assert shown == [f"Iterator[{type(row).__name__}]", f"AsyncIterator[{type(row).__name__}]"]


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize("name", ITERATORS)
def test_every_condition_of_a_list_is_an_option(name: str, kind: str) -> None:
    """And goes with every page: query, header or body have what the spec knows, whatever else is asked."""
    seen: list[set[str]] = []
    server = Rows(3, [2])

    def note(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content) if request.content else {}
        seen.append({name.lower() for name in (*request.url.params, *request.headers, *body)})
        return server(request)

    options = {found.name: value for found, value in arguments(name) if found.kind is found.KEYWORD_ONLY}
    assert walk(name, note, kind, **options) == [0, 1, 2]
    operation = server.asked[0].operation
    known_names = {wire.lower() for wire in conditions(operation)} - OURS
    assert len(seen) > 1
    assert set().union(*(known_names - names for names in seen)) == set()
    assert {sent.size for sent in server.asked} == {"7"}


def conditions(operation: Operation) -> set[str]:
    """The names on the wire of what an operation can be asked with, but for the path."""
    row = BUNDLE["paths"][operation.path][operation.method.lower()]
    found = {resolved(item)["name"] for item in row.get("parameters", []) if resolved(item)["in"] != "path"}
    if "requestBody" in row:
        found |= set(resolved(row["requestBody"]["content"]["application/json"]["schema"])["properties"])
    return found


def resolved(item: dict[str, Any]) -> dict[str, Any]:
    """What a reference stands for."""
    while "$ref" in item:
        place: Any = BUNDLE
        for part in item["$ref"].removeprefix("#/").split("/"):
            place = place[part]
        item = place
    return item


# What they promise


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize("name", ITERATORS)
@settings(max_examples=25, deadline=None)
@given(number=st.integers(0, 40), sizes=st.lists(st.integers(1, 15), min_size=1, max_size=6))
def test_all_rows_come_once_and_in_order(name: str, kind: str, number: int, sizes: list[int]) -> None:
    """However many the server puts on each page."""
    server = Rows(number, sizes)
    assert walk(name, server, kind) == list(range(number))
    assert len({sent.position for sent in server.asked}) == len(server.asked)


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize("name", ITERATORS)
@pytest.mark.parametrize(("server", "requests"), [(Stuck, 4), (Echo, 5), (Hollow, 2)])
def test_a_server_that_ignores_the_cursor_ends_the_walk(
    name: str, kind: str, server: type[Rows], requests: int
) -> None:
    """Or repeats its page, or has a cursor on an empty one: nothing is asked for ever, and no new row is made up."""
    wrong = server(5, [2])
    found = walk(name, wrong, kind)
    assert set(found) == {0, 1}
    assert len(wrong.asked) <= requests


@pytest.mark.parametrize("name", ITERATORS)
def test_nothing_is_asked_before_a_row_is_wanted(name: str) -> None:
    """And no more pages than the rows wanted need."""
    server = Rows(40, [2])
    demanded = [value for parameter, value in arguments(name) if parameter.default is inspect.Parameter.empty]
    with FunctionGraph(**HERE, transport=httpx.MockTransport(server)) as fg:
        found = getattr(fg, name)(*demanded)
        assert server.asked == []
        assert len(list(islice(found, 3))) == 3
    assert len(server.asked) == 2


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize("name", ITERATORS)
@pytest.mark.parametrize("size", [0, -1, True, "10"])
def test_a_page_needs_at_least_one_row(name: str, kind: str, size: Any) -> None:
    """Asked at once, not when the first row is wanted."""
    with pytest.raises(MisuseError, match="page_size must be a whole number from 1 on"):
        rows(name, Rows(1, [1]), kind, page_size=size)


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize("name", OF_A_FUNCTION)
def test_a_bare_name_is_no_function(name: str, kind: str) -> None:
    """They want the URN."""
    with pytest.raises(MisuseError, match="'hello' is not the URN of a function"):
        Side(kind, (FunctionGraph, AsyncFunctionGraph)).do(
            lambda fg: getattr(fg, name)(function_urn="hello"), Rows(1, [1]), **HERE
        )


# Single lists


@pytest.mark.parametrize("kind", SIDES)
def test_markers_and_their_sizes_are_text_on_the_wire(kind: str) -> None:
    """As the vendor's last page has it: one row, next_marker 43, count 43."""
    server = Server({"dependencies": [{"id": "a"}], "next_marker": 43, "count": 43})
    found = rows("iter_dependencies", server, kind, dependency_type="public", name="p", page_size=2)
    assert [row.id for row in found] == ["a"]
    assert dict(server.requests[0].url.params) == {
        "marker": "0", "maxitems": "2", "dependency_type": "public", "name": "p",
    }  # fmt: skip


@pytest.mark.parametrize("kind", SIDES)
def test_workflows_are_walked_although_pages_are_clamped(kind: str) -> None:
    """A page of 200 where 500 were asked for is not the end."""
    server = Rows(450, [200])
    assert walk("iter_workflows", server, kind, page_size=500, mode="NORMAL") == list(range(450))
    assert [(sent.position, sent.size) for sent in server.asked] == [(0, "500"), (200, "500"), (400, "500")]


@pytest.mark.parametrize("kind", SIDES)
def test_the_cursor_may_stand_in_the_body(kind: str) -> None:
    """With what is looked for, on every page."""
    bodies: list[Any] = []
    server = Rows(3, [2])

    def note(request: httpx.Request) -> httpx.Response:
        bodies.append((request.url.path, json.loads(request.content)))
        return server(request)

    options: dict[str, Any] = {"sys_tags": {"k": ("v", "w")}, "matches": {"resource_name": "n"}, "page_size": 2}
    assert walk("iter_tagged_functions", note, kind, **options) == [0, 1, 2]
    asked = {
        "action": "filter", "limit": "2", "matches": [{"key": "resource_name", "value": "n"}],
        "sys_tags": [{"key": "k", "values": ["v", "w"]}],
    }  # fmt: skip
    path = "/v2/p1/functions/resource-instances/filter"
    assert bodies == [(path, asked | {"offset": offset}) for offset in ("0", "2")]


@pytest.mark.parametrize("kind", SIDES)
def test_functions_that_were_only_counted_are_no_rows(kind: str) -> None:
    """The service may leave the list out."""
    assert rows("iter_tagged_functions", Server({"total_count": 3}), kind) == []


@pytest.mark.parametrize("kind", SIDES)
def test_times_are_utc_in_the_form_of_the_list(kind: str) -> None:
    """Two forms, whole seconds; text goes out as it is."""
    moment = datetime(2026, 1, 1, 8, 30, 0, 999_999, tzinfo=timezone(timedelta(hours=8)))
    server = Server({"executions": []}, {"invocations": [], "count": 0})
    rows("iter_workflow_executions", server, kind, start_time=moment, end_time="2026-01-02 00:00:00")
    rows("iter_async_invocations", server, kind, query_begin_time=moment)
    assert server.queries("start_time") == ["2026-01-01 00:30:00", None]
    assert server.queries("end_time") == ["2026-01-02 00:00:00", None]
    assert server.queries("query_begin_time") == [None, "2026-01-01T00:30:00"]


@pytest.mark.parametrize(
    ("name", "options", "words"),
    [
        ("iter_workflow_executions", {"start_time": datetime(2026, 1, 1)}, "start_time has no time zone: give it one"),
        ("iter_workflow_history", {"end_time": 5}, "end_time must be a datetime with a time zone, or text, not int"),
        ("iter_active_async_invocations", {"requests": ["r"] * 11}, "requests has 11 ids, and the service takes 10 at"),
        ("iter_active_async_invocations", {"requests": "r1"}, "requests must be a list of texts, not 'r1'"),
        (
            "iter_active_async_invocations",
            {"requests": ["r1", 2]},
            r"requests must be a list of texts, not \['r1', 2\]",
        ),
        ("iter_tagged_functions", {"sys_tags": {"k": "v"}}, r"sys_tags\['k'\] must be a list of texts, not 'v'"),
    ],
)
def test_conditions_that_cannot_be_sent_are_refused_at_once(name: str, options: Any, words: str) -> None:
    """One sentence, and no request."""
    server = Rows(1, [1])
    with pytest.raises(MisuseError, match=words):
        rows(name, server, "sync", **options)
    assert server.asked == []


@pytest.mark.dffkit_mock(stateful=False)
@pytest.mark.parametrize("kind", SIDES)
def test_every_iterator_is_understood_by_the_mock(kind: str, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """Signed, accepted and read; every list of the examples has a row."""
    side = Side(kind, (FunctionGraph, AsyncFunctionGraph))
    for name in ITERATORS:
        demanded = [value for parameter, value in arguments(name) if parameter.default is inspect.Parameter.empty]
        found = side.do(methodcaller(name, *demanded))
        assert found, name
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize("value", [object(), 5, True, ["hello"], b"hello"])
def test_a_filter_that_is_no_text_is_refused(kind: str, value: Any) -> None:
    """What only looks like a text when it is printed, finds nothing."""
    server = Rows(1, [1])
    with pytest.raises(MisuseError, match="func_name must be a text, not "):
        rows("iter_functions", server, kind, func_name=value)
    assert server.asked == []


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize("value", ["true", 1, []])
def test_a_filter_that_is_neither_yes_nor_no_is_refused(kind: str, value: Any) -> None:
    """Text that says so is none of the two either."""
    server = Rows(1, [1])
    with pytest.raises(MisuseError, match="ispublic must be True or False, not "):
        rows("iter_dependencies", server, kind, ispublic=value)
    assert server.asked == []


@pytest.mark.parametrize("kind", SIDES)
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("iter_versions", "None is not the URN of a function"),
        ("iter_async_invocations", "None is not the URN of a function"),
        ("iter_active_async_invocations", "None is not the URN of a function"),
        ("iter_async_invoke_configs", "None is not the URN of a function"),
        ("iter_dependency_versions", "depend_id must be a text, not None"),
        ("iter_workflow_executions", "workflow_id must be a text, not None"),
        ("iter_workflow_history", "workflow_id must be a text, not None"),
    ],
)
def test_what_a_list_is_of_has_to_be_named(kind: str, name: str, words: str) -> None:
    """``None`` is not left out where the list is of one function, workflow or dependency."""
    server = Rows(1, [1])
    with pytest.raises(MisuseError, match=words):
        Side(kind, (FunctionGraph, AsyncFunctionGraph)).do(methodcaller(name, None), server, **HERE)
    assert server.asked == []
