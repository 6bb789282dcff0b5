"""Every iterator gives every row once and in order, while lists change and whatever a server says of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit.errors import CallError
from dffkit_api import _paging
from dffkit_fuzz.cases.constants import without_local_constants
from dffkit_mock.state.place import replaced
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from .counts import ASKED, SEED, show
from .lists import ALWAYS, Listed, every_list
from .paging import EndlessError, Paging, Shelf, Vendor, counted
from .stems import CHOSEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit_fuzz.tally import Tally
    from hypothesis.strategies import SearchStrategy

LISTS = [listed for subject in CHOSEN for listed in every_list(subject.stem)]
every_list_with_pages = pytest.mark.parametrize("listed", LISTS, ids=str)
SIZES = range(1, 8)
HISTORIES = max(6, int(ASKED or 0) // 4)
STYLES = {"marker": "functiongraph.list_functions", "offset": "functiongraph.list_workflow", "page": "guance.list_tags"}
each_style = pytest.mark.parametrize("style", STYLES)
HEALTHY = list(HealthCheck)
Event = tuple[str, int]
History = tuple[int, int, list[list[Event]]]


@pytest.fixture(scope="module")
def paging() -> Paging:
    """Connectors of a mock that remembers."""
    return Paging()


def named(name: str) -> Listed:
    """A list by stem and operation."""
    stem = name.partition(".")[0]
    return next(listed for listed in every_list(stem) if str(listed) == name)


def drawn(strategy: SearchStrategy[Any], count: int, number: int) -> list[Any]:
    """So many values, the same on every run; others for each number."""
    found: list[Any] = []

    @seed(SEED + number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(value: Any) -> None:
        found.append(value)

    with without_local_constants():
        draw()
    return found


@every_list_with_pages
def test_every_list_comes_whole(paging: Paging, tally: Tally, listed: Listed) -> None:
    """As many things as fill a page or not quite, of the mock's store where it has one: each once, in order.

    A page more than needed is asked for where nothing else says that there is no more.
    """
    shelf = Shelf(paging, listed) if listed.is_stored else None
    always = ALWAYS.get(listed.operation_id, []) if shelf else []
    problems = []
    with tally.entered("paging", listed.stem, listed.operation_id) as entry:
        for size in drawn(st.sampled_from(SIZES), 2, LISTS.index(listed)):
            for count in sorted({0, 1, size - 1, size, size + 1, 2 * size, 2 * size + 1}):
                for is_async in (False, True):
                    keys = [str(10_000 + place) for place in range(count)]
                    got = _whole(paging, listed, shelf, keys, size, is_async)
                    wanted = always + keys
                    most = -(-len(wanted) // size) + 1
                    entry.count("whole" if got == wanted else "wrong", (size, count, is_async, paging.transport.pages))
                    if got != wanted or paging.transport.pages > most:
                        problems.append(f"{listed}, {size} a page: {got} in {paging.transport.pages} of {wanted}")
    show(problems)


def _whole(
    paging: Paging, listed: Listed, shelf: Shelf | None, keys: list[str], size: int, is_async: bool
) -> list[str]:
    if shelf is None:
        return paging.at_vendor(Vendor(listed, keys), size, is_async=is_async)
    return paging.at_shelf(shelf, keys, size, is_async=is_async)


class Changes:
    """What others do to a list between its pages: things made at either end, things deleted anywhere."""

    def __init__(self, keys: list[str], events: list[list[Event]]) -> None:
        self.steady, self._events = list(keys), list(events)
        self._made = 0

    def __call__(self, keys: list[str]) -> None:
        """What happens before one page."""
        for what, place in self._events.pop(0) if self._events else ():
            if what == "delete":
                gone = keys.pop(place % len(keys)) if keys else None
                self.steady = [key for key in self.steady if key != gone]
            else:
                self._made += 1
                keys.insert(0 if what == "first" else len(keys), str(90_000 + self._made))


def histories(*kinds: str) -> SearchStrategy[History]:
    """The size of a page, how many rows there are, and what happens before each page: one kind of thing at a time."""
    few = st.integers(1, 3)
    events = st.tuples(st.sampled_from(kinds), few, st.integers(0, 30)).map(lambda one: [(one[0], one[2])] * one[1])
    return st.tuples(st.integers(3, 7), st.integers(0, 40), st.lists(st.one_of(st.just([]), events), max_size=5))


def changed(
    paging: Paging, listed: Listed, shelf: Shelf | None, history: History, *, is_async: bool
) -> tuple[list[str], list[str]]:
    """What a walk gives while that happens, and what was there all the time."""
    size, count, events = history
    keys = [str(10_000 + place) for place in range(count)]
    changes = Changes(keys, events)
    if shelf is None:
        got = paging.at_vendor(Vendor(listed, keys, change=changes), size, is_async=is_async)
    else:
        got = paging.at_shelf(shelf, keys, size, is_async=is_async, change=changes)
    return got, changes.steady


def losses(got: list[str], steady: list[str]) -> str:
    """How rows that were there all the time did not come once and in order, and which rows came twice."""
    lost = [key for key in steady if key not in got]
    twice = sorted({key for key in got if got.count(key) > 1})
    kept = set(steady)
    in_order = [key for key in got if key in kept] == steady
    return "" if in_order and not twice else f"lost {lost}, twice {twice}, of {steady}: {got}"


@every_list_with_pages
def test_what_is_there_all_the_time_comes_once(paging: Paging, tally: Tally, listed: Listed) -> None:
    """While things are made at the end of any list, and made anywhere or deleted where the answers count.

    Without a count a deletion moves rows past the walk, and nobody can tell.
    """
    kinds = ("first", "last", "delete") if listed.has_total else ("last",)
    shelf = Shelf(paging, listed) if listed.is_stored else None
    problems = []
    with tally.entered("paging", listed.stem, listed.operation_id) as entry:
        for number, history in enumerate(drawn(histories(*kinds), HISTORIES, LISTS.index(listed))):
            # The mock's own list and one of the vendor's form, in turn.
            where = shelf if number % 3 else None
            got, steady = changed(paging, listed, where, history, is_async=number % 2 == 1)
            loss = losses(got, steady)
            entry.count("lost or twice" if loss else "once under change", (history, paging.transport.pages))
            problems += [f"{listed} {history}: {loss}"] if loss else []
    show(problems)


def lies_of(listed: Listed) -> dict[str, Callable[[Any, int], Any]]:
    """Wrong things that a server may say of its pages, by name."""
    items, after, total = (
        listed.resource.items or (),
        listed.resource.paging.next,
        listed.resource.paging.total,
    )

    def says(place: Any, number: Callable[[int], Any]) -> Callable[[Any, int], Any]:
        return lambda answer, page: replaced(answer, place, number(page)) if place else answer

    def counts(number: Callable[[int], int]) -> Callable[[Any, int], Any]:
        return lambda answer, page: counted(answer, total, number(page)) if total else answer

    first: list[Any] = []

    def same(answer: Any, _: int) -> Any:
        first.append(answer)
        return first[0]

    return {
        "the cursor stays": says(after, lambda _: "2"),
        "the cursor goes back": says(after, lambda page: str(max(0, 20 - 3 * page))),
        "the cursor goes there and back": says(after, lambda page: str(3 * (page % 2))),
        "the cursor is empty": says(after, lambda _: ""),
        "the cursor is nothing": says(after, lambda _: None),
        "the cursor is a word": says(after, lambda _: "next"),
        "the cursor is far behind the end": says(after, lambda _: "9" * 18),
        "the count is none": counts(lambda _: 0),
        "the count is below none": counts(lambda _: -5),
        "the count is too large": counts(lambda _: 10**9),
        "the count is that of the page": counts(lambda _: 3),
        "the count grows": counts(lambda page: 100 * page),
        "the count becomes smaller": counts(lambda page: max(0, 10_000 - page)),
        "the count goes up and down": counts(lambda page: 500 + page % 2),
        "the count is nothing": lambda answer, _: replaced(answer, total, None) if total else answer,
        "every page is the first": same,
        "every second page is empty": lambda answer, page: replaced(answer, items, []) if page % 2 == 0 else answer,
        "the rows are nothing": lambda answer, page: replaced(answer, items, None) if page == 2 else answer,
    }


@every_list_with_pages
def test_no_lie_of_a_server_keeps_a_walk_from_ending(paging: Paging, tally: Tally, listed: Listed) -> None:
    """Rows or a typed error, in the end; a wrong count hides no row, unless it is a likely one."""
    problems = []
    with tally.entered("paging", listed.stem, listed.operation_id) as entry:
        for number, (name, lie) in enumerate(lies_of(listed).items()):
            keys = [str(10_000 + place) for place in range(20)]
            outcome = _ended(paging, Vendor(listed, keys, lie=lie), name, is_async=number % 2 == 1)
            entry.count(outcome, (name, paging.transport.pages))
            problems += [f"{listed}, {name}: {outcome}"] if outcome in {"endless", "rows are hidden"} else []
    show(problems)


def _ended(paging: Paging, vendor: Vendor, name: str, *, is_async: bool) -> str:
    try:
        got = paging.at_vendor(vendor, 3, is_async=is_async)
    except EndlessError:
        return "endless"
    except CallError as error:
        return type(error).__name__
    is_told = name.startswith("the count") and name != "the count is that of the page"
    return "rows are hidden" if is_told and losses(got, vendor.keys) else "ended by itself"


@every_list_with_pages
def test_a_server_that_gives_smaller_pages_is_walked_to_the_end(paging: Paging, listed: Listed) -> None:
    """Whatever it was asked for: a short page is not the last."""
    for is_async in (False, True):
        vendor = Vendor(listed, [str(10_000 + place) for place in range(20)], most=4)
        assert paging.at_vendor(vendor, 7, is_async=is_async) == vendor.keys


# Faults that these walks must find


def found(paging: Paging, style: str) -> list[str]:
    """What is wrong with the walks through one list of a style, as long as nobody changes it."""
    listed, wrong = named(STYLES[style]), []
    for size, count in ((3, 0), (3, 3), (3, 4), (3, 7)):
        vendor = Vendor(listed, [str(10_000 + place) for place in range(count)], most=2 if count == 7 else 3)
        for is_async in (False, True):
            try:
                wrong.append(losses(paging.at_vendor(vendor, size, is_async=is_async), vendor.keys))
            except EndlessError:
                wrong.append("endless")
            vendor.asked.clear()
    return [one for one in wrong if one]


@each_style
def test_what_is_right_is_not_found(paging: Paging, style: str) -> None:
    """The walks of today."""
    assert found(paging, style) == []


@each_style
@pytest.mark.parametrize("by", [-1, 1])
def test_a_page_off_by_one_is_found(paging: Paging, monkeypatch: pytest.MonkeyPatch, style: str, by: int) -> None:
    """A next position one too low or too high."""
    following = _paging.Walk._next

    def off(walk: _paging.Walk, answer: object, count: int, total: int | None) -> int | None:
        there = following(walk, answer, count, total)
        return None if there is None else there + by

    monkeypatch.setattr(_paging.Walk, "_next", off)
    assert found(paging, style)


@each_style
def test_a_walk_that_ends_at_the_first_short_page_is_found(
    paging: Paging, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    """The server gives fewer rows than it was asked for."""
    following = _paging.Walk._next

    def short(walk: _paging.Walk, answer: object, count: int, total: int | None) -> int | None:
        return following(walk, answer, count, total) if count >= 3 else None

    monkeypatch.setattr(_paging.Walk, "_next", short)
    assert found(paging, style)


@each_style
def test_a_walk_that_ignores_the_cursor_is_found(paging: Paging, monkeypatch: pytest.MonkeyPatch, style: str) -> None:
    """The first page is asked for again and again."""
    first = _paging.FIRST[style]
    following = _paging.Walk._next

    def ignoring(walk: _paging.Walk, answer: object, count: int, total: int | None) -> int | None:
        return None if following(walk, answer, count, total) is None else first

    monkeypatch.setattr(_paging.Walk, "_next", ignoring)
    assert found(paging, style)


@each_style
def test_a_walk_that_does_not_look_at_the_count_loses_rows(
    paging: Paging, monkeypatch: pytest.MonkeyPatch, style: str
) -> None:
    """Without going back and without leaving out, changes between two pages cost rows, or give some twice."""
    monkeypatch.setattr(_paging.Walk, "_moved", lambda *_: 0)
    listed = named(STYLES[style])
    for event in ("first", "delete"):
        history = (3, 10, [[(event, 0)]])
        assert losses(*changed(paging, listed, None, history, is_async=False))


def test_two_runs_ask_for_the_same_pages() -> None:
    """What is drawn follows from the seed alone."""
    first, second = (drawn(histories("first", "delete"), 5, 0) for _ in range(2))
    assert first == second


def test_draws_do_not_go_by_what_is_imported() -> None:
    """A change of any module would change them: its constants are drawn from."""
    assert drawn(st.builds(lambda: providers._get_local_constants), 1, 0) == [Constants]
