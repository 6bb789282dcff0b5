"""Locks, counts and what the runtime itself keeps, on both engines."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from dffkit.errors import InvalidSettingError
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import Stores, StoreUnavailableError, open_stores
from dffkit.runtime.testing import Clock

from tests.runtime.redis import free_port

from .conftest import standing


def test_a_lock_has_one_owner(stores: Stores) -> None:
    """Another waits until it is given back, which only the owner can do."""
    assert stores.lock("job", 10, "a")
    assert not stores.lock("job", 10, "b")
    assert stores.lock("job", 10, "a")
    assert not stores.unlock("job", "b")
    assert stores.unlock("job", "a")
    assert stores.lock("job", 10, "b")


def test_a_lock_ends_by_the_clock(stores: Stores, clock: Clock) -> None:
    """Who died with a lock does not keep it; who is late does not take it from the next."""
    assert stores.lock("job", 10, "a")
    clock.advance(10)
    assert stores.lock("job", 10, "b")
    assert not stores.unlock("job", "a")


def test_once(stores: Stores, clock: Clock) -> None:
    """One of many is the first, until the time is over."""
    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(lambda _: stores.once("tick", 60), range(40))) == 1
    clock.advance(60)
    assert [stores.once("tick", 60), stores.once("tick", 60), stores.once("tock", 60)] == [True, False, True]


def test_counts_are_of_windows_from_1970_on(stores: Stores, clock: Clock) -> None:
    """A window of a minute ends with the minute, not a minute after its first count."""
    clock.set(1_700_000_039.0)  # the last second of its minute
    assert [stores.count("api", 60), stores.count("api", 60), stores.count("api", 3600)] == [1, 2, 1]
    clock.advance(1)
    assert [stores.count("api", 60), stores.count("api", 3600), stores.count("other", 60)] == [1, 2, 1]


def test_no_count_is_lost(stores: Stores) -> None:
    """Many count at the same time, and each gets a number of its own."""
    with ThreadPoolExecutor(8) as threads:
        assert sorted(threads.map(lambda _: stores.count("api", 60), range(80))) == list(range(1, 81))


def test_a_text_is_kept_until_its_end(stores: Stores, clock: Clock) -> None:
    """A result that was kept for ten seconds is gone after ten."""
    stores.keep("result", '{"a": 1} 张', 10)
    clock.advance(9)
    assert stores.kept("result") == '{"a": 1} 张'
    clock.advance(1)
    assert (stores.kept("result"), stores.kept("other")) == (None, None)


def test_records_are_the_latest(stores: Stores) -> None:
    """The latest stands first, and no more than were asked for are left."""
    for number in range(5):
        stores.record("api", [str(number)], 3)
    stores.record("other", ["x"], 0)
    stores.record("many", ["1", "2", "3"], 2)
    assert stores.records("many", 9) == ["3", "2"]
    assert (stores.records("api", 9), stores.records("other", 9)) == (["4", "3", "2"], [])
    assert (stores.records("api", 2), stores.records("api", 0)) == (["4", "3"], [])


def _count_many(settings: str) -> None:
    stores = open_stores(RuntimeSettings.from_json(settings), standing())
    for _ in range(50):
        stores.count("api", 60)
        stores.cache.incr("number")


def test_processes_share_them(stores: Stores, runtime_settings: RuntimeSettings) -> None:
    """Four processes that count at the same time lose nothing."""
    others = [
        multiprocessing.get_context("spawn").Process(target=_count_many, args=[runtime_settings.to_json()])
        for _ in range(4)
    ]
    for other in others:
        other.start()
    for other in others:
        other.join()
    assert (stores.count("api", 60), stores.cache.get("number")) == (201, "200")


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_opens_its_own(stores: Stores) -> None:
    """What was open at the fork is not used by the child, and works on in the parent."""
    stores.cache.set("who", "parent")
    child = multiprocessing.get_context("fork").Process(target=lambda: stores.cache.set("who", "child"))
    child.start()
    child.join()
    assert (child.exitcode, stores.cache.get("who")) == (0, "child")


def test_redis_away(tmp_path: Path) -> None:
    """The error has the address and no password."""
    port = free_port()
    stores = open_stores(RuntimeSettings.of(tmp_path, redis=f"redis://user:s3cret@127.0.0.1:{port}/0"))
    with pytest.raises(StoreUnavailableError, match=f"Redis at redis://127.0.0.1:{port}/0 cannot be reached") as caught:
        stores.kept("key")
    assert "s3cret" not in f"{caught.value!r}{caught.value.__cause__!r}"


def test_a_wrong_address(tmp_path: Path) -> None:
    """The error says what was expected."""
    with pytest.raises(InvalidSettingError, match=r"'localhost:6379' is no address of Redis: expected redis://"):
        open_stores(RuntimeSettings.of(tmp_path, redis="localhost:6379"))


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    """The error names the file."""
    settings = RuntimeSettings.of(tmp_path)
    settings.database.parent.mkdir()
    settings.database.write_text("this is no database, and long enough to be seen as such" * 20)
    with pytest.raises(StoreUnavailableError, match=r"runtime\.sqlite cannot be used: file is not a database"):
        open_stores(settings).kept("key")
