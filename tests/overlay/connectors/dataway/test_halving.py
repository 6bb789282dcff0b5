"""dffkit.connectors.dataway.buffered: a refusal that is about the request takes nothing with it that is not meant."""

from __future__ import annotations

import math
import sqlite3
from typing import Any

import httpx
import pytest
from dffkit.connectors.dataway.buffered import DropReport, _spool
from dffkit.connectors.dataway.buffered._lines import Piece, Stream, pieces
from dffkit.connectors.dataway.buffered._page import page_of
from dffkit.connectors.dataway.buffered._portion import ALONE
from dffkit.errors import MisuseError
from hypothesis import given, reject
from hypothesis import strategies as st

from .doubles import AT, PATIENCE, Receiver
from .test_buffered import DOWN, lines, opened, points, where

__all__ = ["where"]  # a fixture

M = Stream("logging", "m")
REFUSED, TOO_LARGE = httpx.Response(400), httpx.Response(413)


def bad(*numbers: int) -> Receiver:
    """Refuses every request with one of these points."""
    marks = [f"n={number}i " for number in numbers]
    return Receiver(lambda _, text: REFUSED if any(mark in text for mark in marks) else None)


@pytest.mark.parametrize("number", [0, 499, 500, 777, 999])
def test_one_bad_point_takes_no_other_with_it(where: dict[str, Any], number: int) -> None:
    """Halving finds it among 1000 in about ten requests, written together as they were; the others keep their order."""
    receiver, reports = bad(number), list[DropReport]()
    with opened(receiver, on_drop=reports.append, **where) as writer:
        writer.write_metric_many(points(1000))
        writer.flush(PATIENCE)
        found = writer.counters
    assert [report.lines for report in reports] == lines(1, "m", number)
    assert receiver.taken["metric"] == [*lines(number), *lines(999 - number, "m", number + 1)]
    assert (found.sent, found.dropped, found.pending_points, found.pending_bytes) == (999, 1, 0, 0)
    assert found.requests <= 21
    assert found.retries > 0


def test_bad_points_of_many_writes(where: dict[str, Any]) -> None:
    """Each is reported by itself."""
    receiver, reports = bad(3, 4, 40), list[DropReport]()
    with opened(receiver, on_drop=reports.append, flush_age=1000.0, **where) as writer:
        for start in range(0, 60, 6):
            writer.write_metric_many(points(6, "m", start))
        writer.flush(PATIENCE)
        assert (writer.counters.sent, writer.counters.dropped) == (57, 3)
    assert [report.lines for report in reports] == [*lines(2, "m", 3), *lines(1, "m", 40)]
    assert receiver.taken["metric"] == [*lines(3), *lines(35, "m", 5), *lines(19, "m", 41)]


def test_a_server_that_refuses_everything_is_not_asked_for_each_point(where: dict[str, Any]) -> None:
    """After some that were refused alone, the rest is dropped in groups; what is accepted ends that."""
    well = False
    receiver, reports = Receiver(lambda *_: None if well else REFUSED), list[DropReport]()
    with opened(receiver, on_drop=reports.append, flush_age=1000.0, **where) as writer:
        writer.write_metric_many(points(1500))
        writer.flush(PATIENCE)
        assert (writer.counters.sent, writer.counters.dropped) == (0, 1500)
        assert writer.counters.requests < 12 * ALONE
        assert [report.points for report in reports] == [1] * ALONE + [1000 - ALONE, 500]
        well = True
        writer.write_metric_many(points(2))
    assert "\n".join(report.lines for report in reports).splitlines() == lines(1500)
    assert receiver.taken["metric"] == lines(2)


@pytest.mark.parametrize("status", [401, 403, 404])
def test_other_refusals_drop_the_group(where: dict[str, Any], status: int) -> None:
    """A token and a quota are no matter of one point."""
    receiver, reports = Receiver(lambda *_: httpx.Response(status)), list[DropReport]()
    with opened(receiver, on_drop=reports.append, **where) as writer:
        writer.write_metric_many(points(9))
    assert [report.points for report in reports] == [9]
    assert len(receiver.calls) == 1


def test_what_is_too_large_is_sent_in_smaller_requests(where: dict[str, Any]) -> None:
    """Which stay small while there is more; nothing is dropped."""
    receiver = Receiver(lambda _, text: TOO_LARGE if len(text) > 1000 else None)
    with opened(receiver, flush_age=1000.0, **where) as writer:
        writer.write_metric_many(points(200))
        writer.flush(PATIENCE)
        assert (writer.counters.sent, writer.counters.dropped) == (200, 0)
    assert receiver.taken["metric"] == lines(200)
    refused = [len(text) for _, text in receiver.calls if len(text) > 1000]
    assert refused == sorted(refused, reverse=True)
    assert len(refused) < 5


def test_a_point_that_is_too_large_by_itself(where: dict[str, Any]) -> None:
    """It is dropped with a report, and nothing else is."""
    large = {"measurement": "m", "fields": {"text": "x" * 2000}, "timestamp": AT}
    receiver, reports = Receiver(lambda _, text: TOO_LARGE if len(text) > 1000 else None), list[DropReport]()
    with opened(receiver, on_drop=reports.append, **where) as writer:
        writer.write_logging_many([*points(3), large, *points(3, "m", 3)])
    assert [report.points for report in reports] == [1]
    assert receiver.taken["logging"] == lines(6)


def test_an_outage_in_the_middle_of_a_search(where: dict[str, Any]) -> None:
    """It goes on where it was: what was accepted is not sent again."""
    ways: list[Any] = [REFUSED, None, DOWN, REFUSED]
    receiver = Receiver(lambda *_: ways.pop(0) if ways else None)
    with opened(receiver, flush_age=1000.0, **where) as writer:
        writer.write_metric_many(points(4))
        writer.flush(PATIENCE)
        assert (writer.counters.sent, writer.counters.dropped, writer.counters.retries) == (3, 1, 3)
    assert receiver.taken["metric"] == [*lines(2), *lines(1, "m", 3)]


def test_what_is_left_of_a_search_is_found_by_the_next_writer(tmp_path: Any) -> None:
    """The first half is sent and gone from the file, though it was written together with the other."""
    ways: list[Any] = [REFUSED, None]
    receiver = Receiver(lambda *_: ways.pop(0) if ways else DOWN)
    with opened(receiver, spool=tmp_path / "s", close_timeout=PATIENCE, flush_age=1000.0) as writer:
        writer.write_metric_many(points(4))
    assert receiver.taken["metric"] == lines(2)
    later = Receiver()
    with opened(later, spool=tmp_path / "s") as writer:
        assert writer.counters.recovered == 2
        writer.flush(PATIENCE)
    assert later.taken["metric"] == lines(2, "m", 2)


def test_a_part_that_cannot_be_deleted_is_not_sent_twice(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """By this writer."""
    delete, broken = _spool._delete, True

    def deleting(database: sqlite3.Connection, batch: Any) -> None:
        if broken:
            raise sqlite3.OperationalError("disk I/O error")
        delete(database, batch)

    monkeypatch.setattr(_spool, "_delete", deleting)
    receiver = bad(5)
    with opened(receiver, spool=tmp_path / "s", flush_age=1000.0) as writer:
        writer.write_metric_many(points(9))
        writer.flush(PATIENCE)
        broken = False
        writer.write_metric_many(points(1, "m", 9))
    assert receiver.taken["metric"] == [*lines(5), *lines(4, "m", 6)]
    with opened(receiver, spool=tmp_path / "s") as writer:
        assert writer.counters.recovered == 0


TEXT = st.text(st.sampled_from('ab \n\\",=[]1'), max_size=8)
VALUE = st.one_of(
    TEXT, st.integers(-9, 9), st.booleans(), st.lists(TEXT, min_size=1, max_size=3), st.binary(max_size=3)
)


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "measurement": st.just("m"),
                "tags": st.dictionaries(TEXT.map("t{}".format), TEXT, max_size=2),
                "fields": st.dictionaries(TEXT.map("f{}".format), VALUE, min_size=1, max_size=3),
            }
        ),
        min_size=1,
        max_size=6,
    )
)
def test_points_are_cut_where_they_end(written: list[dict[str, Any]]) -> None:
    """Whatever their texts hold: point by point, it is what they are when they are written one by one."""
    try:
        alone = [piece.text for point in written for piece in pieces("logging", point, AT, 1000, 10**6)]
    except MisuseError:  # two keys that are written alike
        reject()
    text, found = b"\n".join(alone), []
    rest: Piece | None = Piece(M, text, len(alone))
    while rest is not None:
        batch = page_of(M, [(7, rest.text, rest.points)], 1, math.inf)
        assert (batch.points, batch.last, batch.size) == (1, 7, len(batch.text) + 1)
        found.append(batch.text)
        rest = batch.rest
    assert found == alone


def test_a_text_that_is_not_understood_stays_whole(where: dict[str, Any]) -> None:
    """As a spool of another program may hold it: it is dropped as one, and not tried for ever."""
    receiver, reports = Receiver(lambda *_: REFUSED), list[DropReport]()
    with opened(receiver, on_drop=reports.append, **where) as writer:
        writer._engine.accept([Piece(M, b"one\ntwo\nthree", 2)], 0.0)
        writer.flush(PATIENCE)
    assert [report.points for report in reports] == [2]
