"""State in a file: what is kept, what is refused, and what a full disk leaves."""

from __future__ import annotations

import os
import resource
import sqlite3
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.store import NotKept, StateUnusable, Store
from dffkit_mock.store import state_file as state_files
from dffkit_mock.store.keeping import keeping
from dffkit_mock.store.sqlite import SqliteBacking
from hypothesis import given
from hypothesis import strategies as st

from .test_memory import FUNCTION, POINTS, STEPS, TENANT, listed, make

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANY_TEXT = st.text(st.characters(), max_size=5)  # half surrogate pairs and NUL too
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where no file is yet."""
    return tmp_path / "state.db"


def fill(path: Path) -> None:
    """A state with a record, a log and a counter."""
    store = Store()
    with keeping(store, path), store.transaction():
        store.put(FUNCTION, TENANT, "a", {"n": 1})
        store.append(POINTS, (), ["p"])
        store.count("c")


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Inside, no file of this process grows beyond this many bytes, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@given(st.lists(st.lists(STEPS, max_size=6), max_size=4), ANY_TEXT, st.dictionaries(ANY_TEXT, ANY_JSON, max_size=3))
def test_what_was_stored_is_there_again(
    tmp_path_factory: pytest.TempPathFactory, transactions: list[list[tuple[Any, ...]]], key: str, value: dict[str, Any]
) -> None:
    """Records, their order, logs and counters, whatever the texts and values in them."""
    path = tmp_path_factory.mktemp("state") / "state.db"
    store, other = Store(), Store()
    with keeping(store, path):
        for steps in transactions:
            with store.transaction():
                make(store, steps)
                store.put(FUNCTION, (key,), key, value)
                store.append(POINTS, (key,), [value])
    with keeping(other, path):
        assert listed(other._tables) == listed(store._tables)


def test_a_reset_empties_the_file(path: Path) -> None:
    """Nothing of before is there after the next start."""
    fill(path)
    store = Store()
    with keeping(store, path):
        assert store.get(FUNCTION, TENANT, "a") is not None
        store.reset()
    with keeping(store, path):
        assert (store.kinds(), store.logs(), store.counts()) == ([], [], {})


def test_the_file_is_the_owners_alone_and_one_file_when_closed(path: Path) -> None:
    """0600, its write-ahead log too while there is one; nothing else is left behind."""
    store = Store()
    with keeping(store, path):
        with store.transaction():
            store.count("c")
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        assert modes == {"state.db": 0o600, "state.db-wal": 0o600}
    assert [file.name for file in path.parent.iterdir()] == ["state.db"]


def test_an_empty_file_and_a_link_are_taken(path: Path, tmp_path: Path) -> None:
    """As a tool makes them that reserves a name."""
    path.touch()
    link = tmp_path / "link.db"
    link.symlink_to(path)
    fill(link)
    store = Store()
    with keeping(store, path):
        assert store.kinds() == [FUNCTION]
    assert link.is_symlink()


def version_2(path: Path) -> None:
    fill(path)
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 2")
    connection.close()


def of_something_else(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()


def text(path: Path) -> None:
    path.write_text("stem: {}\n" * 1000)


def cut_in_half(path: Path) -> None:
    store = Store()
    with keeping(store, path), store.transaction():
        store.append(POINTS, (), ["p" * 1000] * 100)
    os.truncate(path, path.stat().st_size // 2)


def value_that_is_none(path: Path) -> None:
    fill(path)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE records SET value = '[1]'")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (version_2, "is of version 2, and this dffkit reads version 1: use the dffkit that wrote it"),
        (of_something_else, "is a database of something else: name another file"),
        (text, "is not a database: name another file"),
        (cut_in_half, "is damaged"),
        (value_that_is_none, "is damaged (an object is expected where list stands)"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_and_left_as_it_is(path: Path, spoil: Any, words: str) -> None:
    """One sentence: which file, what is wrong, what to do."""
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(StateUnusable) as caught, keeping(Store(), path):
        pass
    assert f"the state file {path} {words}" in str(caught.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (".", "is a directory: name a file in it"),
        ("no/state.db", "would be in a directory that is not there"),
        ("file/state.db", "would be in a directory that is not there"),
        ("fifo", "is no ordinary file"),
        ("a\0b", "cannot be opened"),
        ("n" * 300, "cannot be opened (File name too long)"),
        ("/proc/state.db", "cannot be opened"),
        ("loop/state.db", "cannot be opened"),
    ],
)
def test_a_place_that_cannot_be_used_is_told(tmp_path: Path, place: str, words: str) -> None:
    """Before anything is made there."""
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "fifo")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(StateUnusable) as caught:
        SqliteBacking(tmp_path / place)
    assert words in str(caught.value)
    assert sorted(tmp_path.iterdir()) == before


def test_a_file_that_this_user_may_not_write_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked of the system, because root may write all."""
    fill(path)
    monkeypatch.setattr(state_files.os, "access", lambda place, _mode: place != path)
    with pytest.raises(StateUnusable, match="cannot be written by this user"):
        SqliteBacking(path)


def test_a_file_in_use_is_told_and_the_one_who_uses_it_goes_on(path: Path) -> None:
    """Two mocks never share a file, in one process or in two."""
    store = Store()
    with keeping(store, path):
        for _ in range(2):
            with pytest.raises(StateUnusable, match="is in use by another running mock: stop that"):
                SqliteBacking(path)
        with store.transaction():
            store.put(FUNCTION, TENANT, "a", {})
    with keeping(Store(), path) as _:
        pass


@pytest.mark.parametrize("new", [None, b"", b"another"])
def test_a_file_that_is_gone_from_its_place_takes_nothing_more(path: Path, new: bytes | None) -> None:
    """What was acknowledged would be found by no start; put back, it goes on."""
    store = Store()
    with keeping(store, path):
        moved = path.rename(path.with_suffix(".moved"))
        if new is not None:
            path.write_bytes(new)
        with pytest.raises(NotKept, match="moved, replaced or deleted: put it back"), store.transaction():
            store.put(FUNCTION, TENANT, "a", {})
        assert store.get(FUNCTION, TENANT, "a") is None
        moved.replace(path)
        with store.transaction():
            store.put(FUNCTION, TENANT, "b", {})
    again = Store()
    with keeping(again, path):
        assert [record.key for record in again.records(FUNCTION, TENANT)] == ["b"]


def test_a_full_disk_undoes_one_request_and_the_next_is_kept(path: Path) -> None:
    """What was kept before stays, in the file and in memory."""
    fill(path)
    store = Store()
    with keeping(store, path):
        with (
            files_up_to(64 * 1024),
            pytest.raises(NotKept, match="none of them was made; give it room") as caught,
            store.transaction(),
        ):
            make(store, [("put", FUNCTION, TENANT, key, {"text": "x" * 500_000}) for key in ("a", "large")])
        assert [(record.key, record.value) for record in store.records(FUNCTION, TENANT)] == [("a", {"n": 1})]
        with store.transaction():
            store.put(FUNCTION, TENANT, "b", {})
    other = Store()
    with keeping(other, path):
        assert listed(other._tables) == listed(store._tables)
        assert [record.key for record in other.records(FUNCTION, TENANT)] == ["a", "b"]
    assert caught.value.path == path  # who still holds the error does not hold the file
