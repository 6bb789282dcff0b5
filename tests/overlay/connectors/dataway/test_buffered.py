"""dffkit.DataWay.buffered: the writer and its async twin, in memory and with a spool."""

from __future__ import annotations

import asyncio
import gzip
import logging
import threading
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
from dffkit import AsyncDataWay, DataWay
from dffkit.clock import Clock
from dffkit.connectors.dataway._writing import tell_texts_are_dropped
from dffkit.connectors.dataway.buffered import AsyncBufferedWriter, BufferedWriter, Counters, DropReport
from dffkit.errors import ApiError, BufferFullError, DeadlineError, MisuseError
from dffkit.line_protocol import encode

from ..sides import Side
from .doubles import AT, PATIENCE, Receiver, options

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

DOWN = httpx.ConnectError("nobody is there")


@pytest.fixture(params=["memory", "spool"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, Any]:
    """Each of the two stores."""
    return {"spool": tmp_path / "points.spool"} if request.param == "spool" else {}


@pytest.fixture(params=["sync", "async"])
def dataway(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (DataWay, AsyncDataWay))


def points(count: int, measurement: str = "m", start: int = 0) -> list[dict[str, Any]]:
    """As many points, told apart by their field."""
    return [{"measurement": measurement, "fields": {"n": n}, "timestamp": AT} for n in range(start, start + count)]


def lines(*args: Any) -> list[str]:
    """Their lines."""
    return encode(points(*args)).splitlines()


@contextmanager
def opened(receiver: Any, **given: Any) -> Iterator[BufferedWriter]:
    """A writer for threads, with its connector."""
    with DataWay(**options(transport=httpx.MockTransport(receiver))) as it, it.buffered(**given) as writer:
        yield writer


@asynccontextmanager
async def opened_async(receiver: Any, **given: Any) -> AsyncIterator[AsyncBufferedWriter]:
    """The same for tasks."""
    transport = httpx.MockTransport(receiver)
    async with AsyncDataWay(**options(transport=transport)) as it, it.buffered(**given) as writer:
        yield writer


WRITES: dict[str, Any] = {
    "one": ("metric", lambda it: it.write_by_category("metric", "m", {"a": "b"}, {"n": 1}, AT), f"m,a=b n=1i {AT}"),
    "metric": ("metric", lambda it: it.write_metric("m", None, {"n": 1}, AT), f"m n=1i {AT}"),
    "point": ("metric", lambda it: it.write_point("m", fields={"n": 1}, timestamp=AT), f"m n=1i {AT}"),
    "metrics": ("metric", lambda it: it.write_metric_many(points(2)), encode(points(2))),
    "logging": ("logging", lambda it: it.write_logging("m", None, {"n": 1}, AT), f"m n=1i {AT}"),
    "loggings": ("logging", lambda it: it.write_logging_many(points(2)), encode(points(2))),
    "keyevent": ("keyevent", lambda it: it.write_keyevent("m", None, {"n": 1}, AT), f"m n=1i {AT}"),
    "path": ("rum", lambda it: it.post_line_protocol("/v1/write/rum", points(2)), encode(points(2))),
    "many": ("object", lambda it: it.write_by_category_many("object", points(2)), encode(points(2))),
}


@pytest.mark.parametrize(("category", "write", "text"), WRITES.values(), ids=WRITES)
def test_each_write_on_the_wire(where: dict[str, Any], category: str, write: Any, text: str) -> None:
    """As the connector itself would have sent it; nothing is returned."""
    receiver = Receiver()
    with opened(receiver, **where) as writer:
        assert write(writer) is None
    assert receiver.calls == [(category, text)]
    assert receiver.requests[0].url.params["token"] == "tkn_secret_of_a_test"
    assert receiver.requests[0].headers["content-type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(("category", "write", "text"), WRITES.values(), ids=WRITES)
async def test_each_awaited_write_on_the_wire(where: dict[str, Any], category: str, write: Any, text: str) -> None:
    """The same."""
    receiver = Receiver()
    async with opened_async(receiver, **where) as writer:
        assert await write(writer) is None
    assert receiver.calls == [(category, text)]


def test_the_time_is_that_of_acceptance(where: dict[str, Any]) -> None:
    """By the clock of the connector, however late the point is sent."""
    times = iter([AT / 1e9, AT / 1e9 + 5])
    receiver = Receiver()
    transport = httpx.MockTransport(receiver)
    with (
        DataWay(**options(transport=transport, clock=Clock(lambda: next(times)))) as it,
        it.buffered(**where) as writer,
    ):
        writer.write_metric("m", fields={"n": 1})
        writer.write_metric("m", fields={"n": 2})
    assert receiver.taken["metric"] == [f"m n=1i {AT}", f"m n=2i {AT + 5 * 10**9}"]


def test_a_bad_point_is_refused_where_it_is_written(where: dict[str, Any]) -> None:
    """With the words of every write; none of the others is accepted."""
    with opened(Receiver(), **where) as writer:
        with pytest.raises(MisuseError, match=r"fields\['n'\] of point 1 is nan"):
            writer.write_metric_many([*points(1), {"measurement": "m", "fields": {"n": float("nan")}}])
        assert writer.counters.accepted == 0
        assert writer.write_metric_many([]) is None


@pytest.mark.parametrize("spooled", [False, True])
def test_the_precision_of_the_connector(spooled: bool, tmp_path: Path) -> None:
    """Timestamps are cut when they are accepted, and sent with their unit, also by a writer that has another one."""
    receiver = Receiver(lambda category, text: DOWN if spooled and len(receiver.calls) < 1 else None)
    given: dict[str, Any] = {"spool": tmp_path / "s"} if spooled else {}
    transport = httpx.MockTransport(receiver)
    with DataWay(**options(transport=transport, precision="s")) as it, it.buffered(**given) as writer:
        writer.write_metric_many(points(1))
    with DataWay(**options(transport=transport)) as it, it.buffered(**given) as writer:
        writer.write_metric_many(points(1))
        writer.flush(PATIENCE)
    texts = [text for _, text in receiver.calls]
    sent = {(request.url.params.get("precision"), text) for request, text in zip(receiver.requests, texts, strict=True)}
    assert sent == {(None, f"m n=0i {AT}"), ("s", f"m n=0i {AT // 10**9}")}


def test_what_is_not_kept_is_refused(dataway: Side) -> None:
    """A query, headers, and a path that is no category."""

    def refused(it: Any) -> list[str]:
        writer = it.buffered()
        words = []
        for act in (
            lambda: writer.write_metric("m", fields={"n": 1}, headers={"X-Mine": "1"}),
            lambda: writer.post_line_protocol("/v1/write/metric", points(1), {"precision": "s"}),
            lambda: writer.post_line_protocol("/v1/query/raw", points(1)),
        ):
            with pytest.raises(MisuseError) as caught:
                asyncio.run(act()) if dataway.kind == "async" else act()
            words.append(str(caught.value))
        if dataway.kind == "sync":
            writer.close()
        return words

    with DataWay(**options()) if dataway.kind == "sync" else nullcontext(AsyncDataWay(**options())) as it:
        words = refused(it)
    assert (
        words[0]
        == words[1]
        == ("a buffered writer keeps points only: write with the connector to add query or headers")
    )
    assert words[2] == "a buffered writer writes to /v1/write/… only, not to '/v1/query/raw'"


def test_texts_of_metrics_are_warned_of(caplog: pytest.LogCaptureFixture) -> None:
    """As in every write: the receiver would drop them silently."""
    tell_texts_are_dropped.cache_clear()
    with caplog.at_level(logging.WARNING), opened(Receiver()) as writer:
        writer.write_metric("m", fields={"a": "text"})
        writer.write_logging("m", fields={"a": "text"})
    assert [record.getMessage()[:40] for record in caplog.records] == ["DataWay keeps no text fields of metrics,"]


def test_a_request_is_no_larger_than_those_of_the_connector() -> None:
    """Whatever flush_bytes says."""
    receiver = Receiver()
    dataway = DataWay(**options(transport=httpx.MockTransport(receiver), write_bytes=60))
    with dataway, dataway.buffered(flush_bytes=10**6) as writer:
        writer.write_metric_many(points(4))
    assert [len(text.splitlines()) for _, text in receiver.calls] == [2, 2]


def test_what_is_large_is_compressed() -> None:
    """By the setting of the connector."""
    seen = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((request.headers.get("content-encoding"), gzip.decompress(request.content).decode()))
        return httpx.Response(200)

    with DataWay(**options(transport=httpx.MockTransport(answer), min_gzip_bytes=True)) as it, it.buffered() as writer:
        writer.write_metric_many(points(3))
    assert seen == [("gzip", encode(points(3)))]


def test_many_threads(where: dict[str, Any]) -> None:
    """Nothing is lost, and what one thread writes of a measurement is sent in its order."""
    receiver = Receiver()

    def work(number: int) -> None:
        for n in range(50):
            writer.write_metric_many(points(1, f"m{number % 2}", number * 1000 + n))

    with opened(receiver, flush_points=7, flush_age=0.001, **where) as writer:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        writer.flush(PATIENCE)
        assert writer.counters == Counters(400, 0, 400, 0, 0, 0, writer.counters.requests, 0, None)
    assert {len(text.splitlines()) <= 7 for _, text in receiver.calls} == {True}
    for number in range(8):
        mine = [line for line in receiver.taken["metric"] if line in set(lines(50, f"m{number % 2}", number * 1000))]
        assert mine == lines(50, f"m{number % 2}", number * 1000)


async def test_many_tasks(where: dict[str, Any]) -> None:
    """The same of tasks."""
    receiver = Receiver()

    async def work(number: int) -> None:
        for n in range(10):
            await writer.write_metric_many(points(1, "m", number * 1000 + n))

    async with opened_async(receiver, **where) as writer:
        async with anyio.create_task_group() as tasks:
            for number in range(20):
                tasks.start_soon(work, number)
        await writer.flush(PATIENCE)
        assert writer.counters.sent == 200
    for number in range(20):
        mine = [line for line in receiver.taken["metric"] if line in set(lines(10, "m", number * 1000))]
        assert mine == lines(10, "m", number * 1000)


def test_a_full_buffer_accepts_nothing_and_says_so(where: dict[str, Any]) -> None:
    """All or none of a call; the limits, what is held, why, and what to do."""
    down = True
    receiver = Receiver(lambda category, text: DOWN if down else None)
    with opened(receiver, max_points=3, flush_points=2, **where) as writer:
        writer.write_metric_many(points(2))
        receiver.wait_for(1)
        with pytest.raises(BufferFullError) as caught:
            writer.write_metric_many(points(2))
        with pytest.raises(BufferFullError, match=r"4 more points of .* Write fewer at once, or raise the limit"):
            writer.write_metric_many(points(4))
        writer.write_metric_many(points(1, "m", 2))
        assert (writer.counters.accepted, writer.counters.pending_points) == (3, 3)
        down = False
    assert "holds 2 of at most 3 points (max_points)" in str(caught.value)
    assert "Write them again later, give room_timeout= to let a write wait, or raise the limit" in str(caught.value)
    assert caught.value.counters.pending_points == 2
    assert caught.value.can_pass
    assert receiver.taken["metric"] == lines(3)


def test_full_by_bytes(where: dict[str, Any]) -> None:
    """Bytes of the lines, line ends included."""
    size = len(encode(points(1))) + 1
    with opened(Receiver(), max_bytes=3 * size, flush_age=1000, **where) as writer:
        writer.write_metric_many(points(3))
        with pytest.raises(BufferFullError, match=rf"{3 * size} of at most {3 * size} bytes \(max_bytes\)"):
            writer.write_metric_many(points(1))


def test_a_write_waits_for_room(dataway: Side, where: dict[str, Any]) -> None:
    """As long as it may; what is sent makes some."""
    go = threading.Event()

    def answer(category: str, text: str) -> None:
        assert go.wait(PATIENCE)

    receiver = Receiver(answer)
    given = {"max_points": 2, "flush_points": 2, "room_timeout": PATIENCE, **where}

    def writes(it: Any) -> Any:
        with it.buffered(**given) as writer:
            writer.write_metric_many(points(2))
            threading.Timer(0.01, go.set).start()
            writer.write_metric_many(points(2, "m", 2))

    async def awaited(it: Any) -> None:
        async with it.buffered(**given) as writer:
            await writer.write_metric_many(points(2))
            threading.Timer(0.01, go.set).start()
            await writer.write_metric_many(points(2, "m", 2))

    dataway.do(writes if dataway.kind == "sync" else awaited, receiver, **options())
    assert receiver.taken["metric"] == lines(4)


def test_a_refused_group_is_dropped_with_a_report(where: dict[str, Any], caplog: pytest.LogCaptureFixture) -> None:
    """Callback, counters, and a line in the log; the lines can be kept; everything else goes on."""
    refusal = httpx.Response(403, json={"error_code": "beyondDataUsage", "message": "quota"})
    receiver = Receiver(lambda category, text: refusal if text.startswith("bad") else None)
    reports: list[DropReport] = []
    with caplog.at_level(logging.ERROR), opened(receiver, on_drop=reports.append, **where) as writer:
        writer.write_logging_many(points(3, "bad"))
        writer.write_logging_many(points(2, "good"))
        writer.flush(PATIENCE)
        counters = writer.counters
    (report,) = reports
    assert (report.category, report.measurement, report.points) == ("logging", "bad", 3)
    assert report.lines == encode(points(3, "bad"))
    assert isinstance(report.error, ApiError)
    assert report.error.status_code == 403
    assert (counters.sent, counters.dropped, counters.pending_points) == (2, 3, 0)
    assert "beyondDataUsage" in str(counters.last_error)
    (record,) = caplog.records
    assert record.getMessage().startswith("3 points of 'bad' (logging) were dropped: ")
    for text in (record.getMessage(), repr(report), str(counters.last_error)):
        assert "tkn_secret" not in text


def test_a_report_that_fails_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    """A mistake in on_drop is logged."""
    receiver = Receiver(lambda category, text: httpx.Response(403, text="beyondDataUsage") if "bad" in text else None)
    with caplog.at_level(logging.ERROR), opened(receiver, on_drop=lambda report: 1 / 0) as writer:
        writer.write_metric_many(points(1, "bad"))
        writer.flush(PATIENCE)
        writer.write_metric_many(points(1))
        writer.flush(PATIENCE)
        assert (writer.counters.sent, writer.counters.dropped) == (1, 1)
    assert "on_drop failed" in caplog.text


def test_flush_in_vain(dataway: Side, where: dict[str, Any]) -> None:
    """It says how many points wait, and why; they stay accepted, and go out when the server is back."""
    down = True
    receiver = Receiver(lambda category, text: DOWN if down else None)
    words = r"3 points to https://openway.test are not sent after 0.05 s; they stay accepted.* nobody is there"

    def writes(it: Any) -> Any:
        nonlocal down
        with it.buffered(**where) as writer:
            writer.write_metric_many(points(3))
            with pytest.raises(DeadlineError, match=words):
                writer.flush(0.05)
            down = False
            writer.flush(PATIENCE)
            assert writer.counters.sent == 3

    async def awaited(it: Any) -> None:
        nonlocal down
        async with it.buffered(**where) as writer:
            await writer.write_metric_many(points(3))
            with pytest.raises(DeadlineError, match=words):
                await writer.flush(0.05)
            down = False
            await writer.flush(PATIENCE)
            assert writer.counters.sent == 3

    dataway.do(writes if dataway.kind == "sync" else awaited, receiver, **options())
    assert receiver.taken["metric"] == lines(3)


def test_closing_without_a_spool_tells_what_is_lost(caplog: pytest.LogCaptureFixture) -> None:
    """A report for each measurement, and an error that counts; a second close says nothing more."""
    reports: list[DropReport] = []
    receiver = Receiver(lambda category, text: DOWN)
    with DataWay(**options(transport=httpx.MockTransport(receiver))) as it:
        writer = it.buffered(on_drop=reports.append, close_timeout=0.01)
        writer.write_metric_many(points(2, "a"))
        writer.write_logging_many(points(3, "b"))
        with pytest.raises(DeadlineError, match=r"^5 points to https://openway.test could not be sent in the 0.01 s"):
            writer.close()
        writer.close()
    assert {(one.category, one.measurement, one.lines) for one in reports} == {
        ("metric", "a", encode(points(2, "a"))),
        ("logging", "b", encode(points(3, "b"))),
    }
    assert (writer.counters.dropped, writer.counters.pending_points) == (5, 0)


async def test_closing_without_a_spool_tells_what_is_lost_to_tasks() -> None:
    """The same; and an error of the block is not hidden by it."""
    receiver = Receiver(lambda category, text: DOWN)

    async def write(then: Exception | None) -> None:
        async with opened_async(receiver, close_timeout=0.01) as writer:
            await writer.write_metric_many(points(2))
            if then:
                raise then

    with pytest.raises(DeadlineError, match=r"^2 points"):
        await write(None)
    with pytest.raises(KeyError) as caught:
        await write(KeyError("mine"))
    assert caught.value.__notes__[0].startswith("2 points to https://openway.test could not be sent")


def test_an_error_of_the_block_is_not_hidden_by_what_is_lost() -> None:
    """It stays the error, with a note."""

    def write() -> None:
        with opened(Receiver(lambda *_: DOWN), close_timeout=0.01) as writer:
            writer.write_metric_many(points(2))
            raise KeyError("mine")

    with pytest.raises(KeyError) as caught:
        write()
    assert caught.value.__notes__[0].startswith("2 points to https://openway.test could not be sent")


def test_a_closed_writer(where: dict[str, Any]) -> None:
    """It accepts nothing; what it counted can be read."""
    with opened(Receiver(), **where) as writer:
        writer.write_metric_many(points(1))
    with pytest.raises(MisuseError, match=r"the buffered writer to https://openway.test is closed: make a new one"):
        writer.write_metric_many(points(1))
    assert writer.counters.sent == 1


async def test_a_task_that_is_cancelled_takes_nothing_with_it(where: dict[str, Any]) -> None:
    """While it waits for a flush, or for room."""
    down = True
    receiver = Receiver(lambda category, text: DOWN if down else None)
    async with opened_async(receiver, max_points=2, room_timeout=None, **where) as writer:
        await writer.write_metric_many(points(2))
        with anyio.move_on_after(0.02):
            await writer.flush()
        with anyio.move_on_after(0.02):
            await writer.write_metric_many(points(2, "m", 2))
        assert writer.counters.accepted == 2
        down = False
    assert receiver.taken["metric"] == lines(2)


async def test_a_block_that_is_cancelled_sends_what_it_accepted(where: dict[str, Any]) -> None:
    """For as long as closing may take."""
    receiver = Receiver()
    with anyio.CancelScope() as scope:
        async with opened_async(receiver, **where) as writer:
            await writer.write_metric_many(points(2))
            scope.cancel()
            await anyio.sleep(PATIENCE)
    assert receiver.taken["metric"] == lines(2)


def test_it_shows_no_secret(where: dict[str, Any]) -> None:
    """Where to, where from, and how much."""
    with opened(Receiver(), flush_age=1000, **where) as writer:
        writer.write_metric_many(points(2))
        shown = repr(writer)
    place = "spool " + str(where["spool"]) if where else "in memory"
    assert shown == f"<BufferedWriter to https://openway.test, {place}, 2 points wait>"


def test_dry_run_throws_points_away(tmp_path: Path) -> None:
    """After checking them; with a spool that would lose what is in it."""
    receiver = Receiver()
    with DataWay(**options(transport=httpx.MockTransport(receiver), dry_run=True)) as it:
        with it.buffered() as writer:
            writer.write_metric_many(points(2))
        with pytest.raises(MisuseError, match="dry_run sends nothing"):
            it.buffered(spool=tmp_path / "x")
    assert (writer.counters.sent, receiver.calls) == (2, [])
    assert list(tmp_path.iterdir()) == []


async def test_a_transport_that_is_for_loops_only() -> None:
    """The threads of the writer cannot use it, and that is said."""

    class OnlyAsync(httpx.AsyncBaseTransport):
        pass

    async with AsyncDataWay(**options(transport=OnlyAsync())) as it:
        with pytest.raises(MisuseError, match=r"OnlyAsync.*is for event loops only"):
            await it.buffered().write_metric_many(points(1))


def test_a_writer_that_nobody_closes_warns() -> None:
    """When it is forgotten; what it accepted is sent all the same."""
    receiver = Receiver()
    with DataWay(**options(transport=httpx.MockTransport(receiver))) as it:
        writer = it.buffered(flush_age=0)
        writer.write_metric_many(points(1))
        engine = writer._engine
        with pytest.warns(ResourceWarning, match=r"a buffered writer was not closed \(to https://openway.test"):
            del writer
        receiver.wait_for(1)
        engine.close(PATIENCE)
