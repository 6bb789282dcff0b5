"""What somebody else has put into the queue: it is read as JSON, and set aside where it is no task."""

from __future__ import annotations

import base64
import json
import os
import pickle
import re
import sqlite3
from pathlib import Path
from typing import Any

import dffkit.runtime
import pytest
import redis
import yaml
from dffkit.runtime.entities import yaml_text
from dffkit.runtime.queue import Queue, open_queue
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores.server import PREFIX
from dffkit.runtime.task import Outcome, Task

from tests.runtime.tasks import taken
from tests.runtime.waiting import wait_until


class Evil:
    """Writes a file when it is unpickled."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __reduce__(self) -> Any:
        return (os.system, (f"touch {self.path}",))


def put_raw(settings: RuntimeSettings, queue: Queue, text: bytes, id_: str = "task-evil") -> None:
    """What the storage has when somebody writes to it who is not the runtime."""
    queue.put(Task("s__x.f", id=id_))
    if settings.redis is None:
        with sqlite3.connect(Path(settings.data) / "queue.sqlite") as on:
            on.execute("UPDATE tasks SET text = CAST(? AS TEXT) WHERE id = ?", (text, id_))
        return
    with redis.Redis.from_url(settings.redis) as client:
        client.hset(f"{PREFIX}queue:task:{id_}", "text", text)


def messages(path: Path) -> dict[str, bytes]:
    """Hostile texts by name."""
    pickled = pickle.dumps(Evil(str(path)), protocol=0)
    return {
        "a pickle": pickled,
        "a pickle in base64": base64.b64encode(pickled),
        "a class by name": b'{"py/object": "os.system", "args": ["touch x"]}',
        "no JSON": b"{{{",
        "nothing": b"",
        "a list": b"[]",
        "no UTF-8": b'{"func_id": "s__x.f", "kwargs": {"a": "\xff"}}',
        "other fields": b'{"func_id": "s__x.f", "__class__": "x", "run": "rm"}',
        "unknown fields": b'{"unknown": 1}',
        "half a letter": b'{"func_id": "s__x.f", "\\ud800": 1}',
        "a chain that is none": b'{"func_id": "s__x.f", "chain": 3}',
        "deep": b"[" * 100_000,
        "no function": json.dumps({"func_id": None, "kwargs": []}).encode(),
        "no time": b'{"func_id": "s__x.f", "timeout": NaN}',
        "less than no time": b'{"func_id": "s__x.f", "timeout": -1}',
        "wrong types": json.dumps({"func_id": 1, "timeout": "x", "kwargs": 5}).encode(),
    }


@pytest.mark.parametrize("name", messages(Path("x")))
def test_what_is_no_task_is_set_aside(runtime_settings: RuntimeSettings, tmp_path: Path, name: str) -> None:
    """Nothing of it is run, the next task is, and what it was can be looked at."""
    queue, ran, path = open_queue(runtime_settings), list[str](), tmp_path / "evil"
    put_raw(runtime_settings, queue, messages(path)[name])
    queue.put(Task("s__x.f", id="task-good"))

    def run(task: Task) -> Outcome:
        ran.append(task.id)
        return Outcome("success")

    with queue.consume(run, 1):
        wait_until(lambda: ran and not queue.running() and not queue.waiting(1))
    assert (ran, path.exists(), len(queue.aside())) == (["task-good"], False, 1)
    queue.close()


@pytest.mark.parametrize("bad", ["x'ff'", "NULL", "x'61'", "CAST(x'ff' AS TEXT)"])
def test_an_id_that_is_no_text_holds_up_nothing(tmp_path: Path, bad: str) -> None:
    """In a file that somebody else has written to: it is set aside, and the next task is taken."""
    queue = open_queue(settings := RuntimeSettings.of(tmp_path))
    for id_ in ("task-bad", "task-good"):
        queue.put(Task("s__x.f", id=id_))
    with sqlite3.connect(Path(settings.data) / "queue.sqlite") as on:
        on.execute(f"UPDATE tasks SET id = {bad} WHERE id = 'task-bad'")
    assert [task.id for _ in range(2) for task in taken(queue)] == ["task-good"]
    assert [why for why, _ in queue.aside()] == ["its id is no text"]
    queue.close()


def test_nothing_in_the_runtime_unpickles() -> None:
    """Of what crosses a queue or a store; the pool's own pipes are not open to others."""
    found = [
        path.name
        for path in Path(dffkit.runtime.__file__).parent.rglob("*.py")
        if re.search(
            r"^\s*(import|from) (pickle|marshal|shelve|dill|cloudpickle)\b"
            r"|yaml\.(unsafe_)?load\((?!text, Loader=_Loader\))",
            path.read_text(),
            re.MULTILINE,
        )
    ]
    assert found == []
    assert issubclass(yaml_text._Loader, yaml.SafeLoader)
