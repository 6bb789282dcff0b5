"""dffkit.connectors.dataway.buffered: the file that keeps what is accepted."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import DataWay
from dffkit.connectors.dataway.buffered import _commit, _spool, _spool_file
from dffkit.connectors.dataway.buffered._commit import GroupCommit
from dffkit.connectors.dataway.buffered._lines import Piece, Stream
from dffkit.connectors.dataway.buffered._spool import Spool
from dffkit.errors import (
    BufferFullError,
    MisuseError,
    SpoolDamagedError,
    SpoolError,
    SpoolInUseError,
    SpoolMismatchError,
)

from .doubles import AT, ENDPOINT, PATIENCE, Receiver
from .test_buffered import DOWN, lines, opened, points

if TYPE_CHECKING:
    from collections.abc import Sequence

M = Stream("metric", "m")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the spool is."""
    return tmp_path / "points.spool"


def leave(path: Path, *written: list[dict[str, Any]], **given: Any) -> None:
    """Leaves points in a spool, because the server is away."""
    with opened(Receiver(lambda *_: DOWN), spool=path, close_timeout=PATIENCE, **given) as writer:
        for some in written:
            writer.write_metric_many(some)


def test_what_is_left_is_sent_by_the_next_writer(path: Path) -> None:
    """In its order, before what is written after it, without anybody asking."""
    leave(path, points(2), points(2, "other"), points(2, "m", 2))
    receiver = Receiver()
    with opened(receiver, spool=path) as writer:
        assert (writer.counters.recovered, writer.counters.accepted) == (6, 0)
        receiver.wait_for(2)
        writer.write_metric_many(points(1, "m", 4))
        writer.flush(PATIENCE)
        assert (writer.counters.sent, writer.counters.pending_points) == (7, 0)
    assert [line for line in receiver.taken["metric"] if line.startswith("m ")] == lines(5)
    with opened(Receiver(), spool=path) as writer:
        assert writer.counters.recovered == 0


def test_closing_does_not_outwait_an_outage(path: Path) -> None:
    """Nothing is lost by ending: one attempt is enough, whatever close_timeout is."""
    leave(path, points(2))  # would take as long as PATIENCE, and the test with it
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT sum(points) FROM piece").fetchone() == (2,)


def test_what_was_sent_is_gone_from_the_file(path: Path) -> None:
    """After the 2xx; a drop is gone, too."""
    receiver = Receiver(lambda category, text: httpx.Response(400) if text.startswith("bad") else None)
    with opened(receiver, spool=path) as writer:
        writer.write_metric_many([*points(3), *points(2, "bad")])
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM piece").fetchone() == (0,)


def test_a_report_comes_before_the_lines_are_deleted(path: Path) -> None:
    """So that who keeps them, can: a process that dies in between reports them again."""
    held = []

    def look(report: Any) -> None:
        held.append(spool.page(M, 9, 999).points)

    with opened(Receiver(lambda *_: httpx.Response(403)), spool=path, on_drop=look) as writer:
        spool = writer._engine.store
        writer.write_metric_many(points(3))
    assert held == [3]


def test_the_file_holds_no_token_and_is_private(path: Path) -> None:
    """Lines, categories, measurements and the address; nobody else may read them."""
    leave(path, points(2))
    assert b"m n=1i" in path.read_bytes()
    assert b"tkn_secret" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_every_commit_waits_for_the_disk(path: Path) -> None:
    """That is what accepted means."""
    spool = Spool(path, ENDPOINT)
    database = spool._database
    assert database is not None
    settings = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    spool.close()
    assert settings == ["wal", 2]


def test_a_second_writer_is_refused(path: Path) -> None:
    """Here, and in another process; the first goes on."""
    program = (
        "import sys; from dffkit import DataWay; DataWay(endpoint=sys.argv[1], token='t').buffered(spool=sys.argv[2])"
    )
    with opened(Receiver(), spool=path) as writer:
        writer.write_metric_many(points(1))
        with pytest.raises(SpoolInUseError, match=r"points.spool cannot be used: another writer has it open: close"):
            Spool(path, ENDPOINT)
        done = subprocess.run(
            [sys.executable, "-c", program, ENDPOINT, str(path)], capture_output=True, text=True, check=False
        )
        assert "SpoolInUseError" in done.stderr
        writer.write_metric_many(points(1))
    Spool(path, ENDPOINT).close()


def test_a_spool_of_another_endpoint(path: Path) -> None:
    """The points would go to somebody else."""
    leave(path, points(2))
    with pytest.raises(
        SpoolMismatchError, match=r"was written for https://openway.test, not for https://other.test: s"
    ):
        DataWay(endpoint="https://other.test", token="t").buffered(spool=path)
    with opened(Receiver(), spool=path) as writer:
        assert writer.counters.recovered == 2


def test_a_spool_of_another_format(path: Path) -> None:
    """Of a version to come."""
    leave(path, points(2))
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA user_version = 2")
    with pytest.raises(SpoolMismatchError, match="has format 2, and this version of dffkit knows format 1"):
        Spool(path, ENDPOINT)


def test_a_file_that_is_no_spool_is_left_as_it_is(path: Path) -> None:
    """A text, and a database of somebody else."""
    path.write_text("my diary, " * 200)
    with pytest.raises(SpoolMismatchError, match="it is not a spool, and is left as it is: give another path"):
        Spool(path, ENDPOINT)
    assert path.read_text() == "my diary, " * 200
    other = path.with_name("other.db")
    with closing(sqlite3.connect(other)) as database:
        database.execute("CREATE TABLE diary (day TEXT)")
    before = other.read_bytes()
    with pytest.raises(SpoolMismatchError, match="is not a spool but another SQLite database"):
        Spool(other, ENDPOINT)
    assert other.read_bytes() == before


def test_places_where_no_spool_can_be(tmp_path: Path) -> None:
    """A folder that is not there, and a folder."""
    with pytest.raises(SpoolError, match=r"cannot be made: No such file or directory"):
        Spool(tmp_path / "no" / "x", ENDPOINT)
    with pytest.raises(SpoolError, match=r"cannot be used: unable to open database file: check folder, permissions"):
        Spool(tmp_path, ENDPOINT)


@pytest.mark.parametrize("seed", range(8))
def test_a_damaged_spool_is_refused_and_kept(path: Path, seed: int) -> None:
    """Wherever the damage is, as far as it can be seen at all."""
    leave(path, *(points(50, f"m{n}") for n in range(40)))
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)
    page = chance.randrange(1, len(content) // 4096)
    content[page * 4096 : page * 4096 + 4096] = chance.randbytes(4096)
    path.write_bytes(content)
    with pytest.raises(SpoolDamagedError, match=r"it is damaged.*is left as it is: save what is in it"):
        Spool(path, ENDPOINT)
    assert path.read_bytes() == content


def test_a_spool_that_was_cut_is_damaged(path: Path) -> None:
    """As after a copy that broke off."""
    leave(path, *(points(50, f"m{n}") for n in range(40)))
    path.write_bytes(path.read_bytes()[: 4096 * 5 + 100])
    with pytest.raises(SpoolDamagedError):
        Spool(path, ENDPOINT)


def test_a_full_disk_accepts_nothing_and_loses_nothing(path: Path) -> None:
    """The caller hears of it; what was accepted is sent, and there is room again."""
    down = True
    receiver = Receiver(lambda *_: DOWN if down else None)
    with opened(receiver, spool=path) as writer:
        store: Any = writer._engine.store
        store._database.execute(
            f"PRAGMA max_page_count = {store._database.execute('PRAGMA page_count').fetchone()[0] + 8}"
        )
        accepted = 0

        def fill() -> None:
            nonlocal accepted
            while True:
                writer.write_metric_many(points(50, "m", accepted))
                accepted += 50

        with pytest.raises(SpoolError, match="the disk is full: nothing of this was accepted; make room") as caught:
            fill()
        assert type(caught.value) is SpoolError
        assert writer.counters.pending_points == writer.counters.accepted == accepted
        down = False
        writer.flush(PATIENCE)
        writer.write_metric_many(points(50, "m", accepted))
    assert receiver.taken["metric"] == lines(accepted + 50)


def test_rows_that_cannot_be_deleted_are_not_sent_twice(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By this writer; they stay in the file until a later deletion takes them along."""
    broken = True
    delete = _spool._delete

    def deleting(database: sqlite3.Connection, batch: Any) -> None:
        if broken:
            raise sqlite3.OperationalError("disk I/O error")
        delete(database, batch)

    monkeypatch.setattr(_spool, "_delete", deleting)
    receiver = Receiver()
    with opened(receiver, spool=path) as writer:
        writer.write_metric_many(points(2))
        writer.flush(PATIENCE)
        broken = False
        writer.write_metric_many(points(2, "m", 2))
    assert receiver.taken["metric"] == lines(4)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT count(*) FROM piece").fetchone() == (0,)


@pytest.mark.parametrize("replaced", [False, True])
def test_a_file_that_is_deleted_while_it_is_open(path: Path, replaced: bool) -> None:
    """Nothing more is accepted, because the next writer would not find it; what was accepted is sent."""
    receiver = Receiver()
    with opened(receiver, spool=path, flush_age=1000.0) as writer:
        writer.write_metric_many(points(2))
        path.rename(path.with_name("moved"))
        if replaced:
            path.touch()
        with pytest.raises(SpoolError, match="was deleted, moved or replaced"):
            writer.write_metric_many(points(2, "m", 2))
        assert writer.counters.accepted == 2
    assert receiver.taken["metric"] == lines(2)


def test_a_full_spool_by_its_limit(path: Path) -> None:
    """As in memory; what an earlier writer left counts."""
    leave(path, points(3))
    with opened(Receiver(lambda *_: DOWN), spool=path, max_points=4) as writer:
        writer.write_metric_many(points(1))
        with pytest.raises(BufferFullError, match=r"\(spool .*points.spool\) holds 4 of at most 4 points"):
            writer.write_metric_many(points(1))


def test_the_file_shrinks_when_all_is_sent(path: Path) -> None:
    """But for a few pages that are kept for what comes next."""
    spool = Spool(path, ENDPOINT)
    for _ in range(40):
        spool.append([Piece(M, b"x" * 500_000, 1)], lambda pieces, *, taken: None)
    while (batch := spool.page(M, 10, 10**9)).points:
        spool.remove(batch)
    spool.close()
    assert path.stat().st_size < 6 * 1024 * 1024


def test_a_page_is_read_and_not_the_whole_file(path: Path) -> None:
    """At least one piece, at most what fits."""
    spool = Spool(path, ENDPOINT)
    spool.append([Piece(M, b"x" * 9, 2)] * 10, lambda pieces, *, taken: None)
    assert spool.page(M, 5, 999)[2:4] == (4, 20)
    assert spool.page(M, 999, 35)[2:4] == (6, 30)
    assert spool.page(M, 1, 1)[2:4] == (2, 10)
    assert list(spool.tally()) == [(M, 20, 100)]
    spool.close()
    with pytest.raises(MisuseError, match="is closed"):
        spool.page(M, 1, 1)


def test_an_interrupted_write_is_counted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while the disk is waited for: the point may be accepted, and then it is counted and sent, once."""
    begun, go = threading.Event(), threading.Event()
    insert = _spool._insert

    def inserting(database: sqlite3.Connection, pieces: Any) -> None:
        insert(database, pieces)
        begun.set()
        assert go.wait(PATIENCE)

    class Interrupted(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            assert begun.wait(PATIENCE)
            raise KeyboardInterrupt

    monkeypatch.setattr(_spool, "_insert", inserting)
    receiver = Receiver()
    with opened(receiver, spool=path, max_points=2) as writer:
        with monkeypatch.context() as patch:
            patch.setattr(_commit, "Event", Interrupted)
            with pytest.raises(KeyboardInterrupt):
                writer.write_metric_many(points(1))
        go.set()
        writer.write_metric_many(points(1, "m", 1))
        assert writer.counters.accepted == 2
        writer.flush(PATIENCE)
        writer.write_metric_many(points(2, "m", 2))
    assert receiver.taken["metric"] == lines(4)


def test_a_spool_that_cannot_be_read_for_a_while(path: Path) -> None:
    """The points wait, the threads live, and the counters say why."""
    receiver = Receiver()
    with opened(receiver, spool=path, senders=1) as writer:
        store: Any = writer._engine.store
        page, failures = store.page, [SpoolDamagedError("it is damaged")]

        def reading(*args: Any) -> Any:
            if failures:
                raise failures.pop()
            return page(*args)

        store.page = reading
        writer.write_metric_many(points(2))
        writer.flush(PATIENCE)
        assert writer.counters.last_error == "it is damaged"
    assert receiver.taken["metric"] == lines(2)


def test_callers_share_a_commit() -> None:
    """Whoever comes while one is under way is in the next, in the order of coming; an error is everybody's."""
    go, begun = threading.Event(), threading.Event()
    groups: list[list[int]] = []
    errors: list[Exception] = []

    def commit(group: Sequence[int]) -> None:
        groups.append(list(group))
        begun.set()
        assert go.wait(PATIENCE)
        if 2 in group:
            raise ValueError("no")

    def call(number: int) -> None:
        try:
            together(number)
        except ValueError as error:
            errors.append(error)

    together = GroupCommit(commit)
    threads = [threading.Thread(target=call, args=(number,)) for number in range(5)]
    threads[0].start()
    assert begun.wait(PATIENCE)
    for number, thread in enumerate(threads[1:], 1):
        thread.start()
        while len(together._waiting) < number:
            pass
    go.set()
    for thread in threads:
        thread.join()
    together.end()
    assert groups == [[0], [1, 2, 3, 4]]
    assert len(errors) == 4


def test_a_failure_says_what_sqlite_says() -> None:
    """Of what has no words of ours."""
    error = sqlite3.OperationalError("something new")
    assert str(_spool_file.failure(Path("/x"), error)) == (
        "the spool /x cannot be used: something new: check folder, permissions and disk"
    )
    assert AT
