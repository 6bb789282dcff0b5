"""dffkit.connectors.dataway.buffered: a spool that fills its disk by itself."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from dffkit.connectors.dataway.buffered import _reserve
from dffkit.connectors.dataway.buffered._lines import Piece, Stream
from dffkit.connectors.dataway.buffered._spool import Spool
from dffkit.errors import SpoolError

from .doubles import ENDPOINT, PATIENCE, Receiver
from .test_buffered import DOWN, lines, opened, points

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

M = Stream("metric", "m")
MIB = 1024 * 1024


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 32 MiB."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=32m", "none", str(tmp_path)]
    if mount is None or umount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield tmp_path
    subprocess.run([umount, "-l", str(tmp_path)], check=True)


def fill(spool: Spool, size: int) -> int:
    """Appends pieces until there is no room; how many."""
    count = 0

    def append() -> None:
        nonlocal count
        while True:
            spool.append([Piece(M, b"x" * size, 1)], lambda pieces, *, taken: None)
            count += 1

    with pytest.raises(SpoolError, match="the disk is full: nothing of this was accepted; make "):
        append()
    return count


@pytest.mark.parametrize("size", [1000, 3000, 20_000, 900_000, 3_500_000])
def test_what_was_sent_is_deleted_on_a_full_disk(disk: Path, size: int) -> None:
    """Whatever the pieces are; then there is room again, and for as much as before."""
    spool = Spool(disk / "s", ENDPOINT)
    counts = []
    for _ in range(3):
        counts.append(fill(spool, size))
        while (batch := spool.page(M, 1000, MIB)).points:
            spool.remove(batch)
        assert spool._sent == {}
        assert list(spool.tally()) == []
    assert min(counts) >= counts[0] * 0.8
    spool.close()
    assert [one.name for one in disk.iterdir()] == ["s"]


def test_a_writer_on_a_full_disk(disk: Path) -> None:
    """The next one sends nothing again, and the last point that was accepted is there."""
    down, count = True, 0
    receiver = Receiver(lambda *_: DOWN if down else None)
    with opened(receiver, spool=disk / "s", close_timeout=PATIENCE) as writer:

        def write() -> None:
            nonlocal count
            while True:
                writer.write_metric_many(points(1000, "m", count))
                count += 1000

        with pytest.raises(SpoolError, match="the disk is full"):
            write()
        down = False
        writer.flush(PATIENCE)
        assert writer.counters.sent == count
        writer.write_metric_many(points(3, "m", count))
    assert receiver.taken["metric"] == lines(count + 3)
    with opened(receiver, spool=disk / "s") as writer:
        assert writer.counters.recovered == 0


def test_a_disk_that_others_fill(disk: Path) -> None:
    """Nothing is accepted while the reserve cannot be had again, and everything once it can."""
    spool = Spool(disk / "s", ENDPOINT)
    fill(spool, 20_000)
    while (batch := spool.page(M, 1000, MIB)).points:
        spool.remove(batch)
    spool._reserve.give_up()
    other = disk / "other"
    with suppress(OSError), other.open("wb", buffering=0) as file:
        while file.write(bytes(4096)) == 4096:
            pass
    with pytest.raises(SpoolError, match="12 MiB are kept for deleting"):
        spool.append([Piece(M, b"x", 1)], lambda pieces, *, taken: None)
    other.unlink()
    spool.append([Piece(M, b"x", 1)], lambda pieces, *, taken: None)
    spool.close()


def test_a_reserve_is_beside_an_open_spool_only(tmp_path: Path) -> None:
    """Private, and gone with the writer."""
    with opened(Receiver(), spool=tmp_path / "s"):
        reserve = tmp_path / "s-reserve"
        assert (reserve.stat().st_size, reserve.stat().st_mode & 0o777) == (_reserve.SIZE, 0o600)
    assert not reserve.exists()


def test_where_no_reserve_can_be_made(tmp_path: Path) -> None:
    """It goes without: only a full disk is a reason to accept nothing."""
    (tmp_path / "s-reserve").mkdir()
    receiver: Any = Receiver()
    with opened(receiver, spool=tmp_path / "s") as writer:
        writer.write_metric_many(points(2))
    assert receiver.taken["metric"] == lines(2)
