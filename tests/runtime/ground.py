"""A folder of scripts in a runtime of its own: written, published, and called on this thread or by the pool."""

from __future__ import annotations

import asyncio
import json
import textwrap
from functools import cached_property
from pathlib import Path
from typing import Any

from dffkit.runtime.entities import Declarations
from dffkit.runtime.execution import Pool, child, drafts
from dffkit.runtime.execution.parts import Parts
from dffkit.runtime.queue import open_queue
from dffkit.runtime.scripts import Change, Description, Published, Publisher, Script
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import open_stores
from dffkit.runtime.task import Outcome, Task
from dffkit.runtime.testing import Clock

from .folder import declare, prepare, write
from .tasks import taken


class Ground:
    """Scripts by id, and what becomes of their functions; nothing of it is a server. Stores go by ``clock``."""

    def __init__(self, settings: RuntimeSettings) -> None:
        self.settings = settings
        self.folder = Path(settings.folder)
        prepare(settings)
        self.clock = Clock()
        self.published = Published(settings)
        self.stores = open_stores(settings, self.clock)
        self.queue = open_queue(settings)
        self.parts = Parts(settings, self.published, self.stores, self.queue, Declarations(settings))
        self._publisher = Publisher(settings, self.published, self._describe)

    def write(self, **scripts: str) -> Change:
        """Writes ``set__script="text"``, indented as it may be, and publishes; problems are in the answer."""
        write(self.folder, scripts)
        return asyncio.run(self._publisher.publish())

    def declare(self, text: str) -> None:
        """Writes ``dff.yaml``."""
        declare(self.folder, text)

    def resource(self, name: str, content: bytes = b"content") -> Path:
        """Writes a file into the resource folder."""
        path = Path(self.settings.resources) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return path

    def run(self, task: Task) -> Outcome:
        """Runs a task on this thread."""
        return child.run(self.parts, task)

    def call(self, func_id: str, /, **kwargs: Any) -> Outcome:
        """Calls a function on this thread."""
        return self.run(Task(func_id, kwargs))

    def value(self, func_id: str, /, **kwargs: Any) -> Any:
        """What a function returned; fails with its exception where it did not."""
        outcome = self.call(func_id, **kwargs)
        assert outcome.value is not None, outcome
        return json.loads(outcome.value)

    def body(self, body: str, **more: str) -> Any:
        """What the body of a function returns, written into the script ``set__script``."""
        change = self.write(
            set__script=f"@DFF.API()\ndef run():\n{textwrap.indent(textwrap.dedent(body), '    ')}", **more
        )
        assert change.problems == (), change.problems
        return self.value("set__script.run")

    def outcome(self, body: str) -> Outcome:
        """What becomes of a function with this body."""
        change = self.write(set__script=f"@DFF.API()\ndef run():\n{textwrap.indent(textwrap.dedent(body), '    ')}")
        assert change.problems == (), change.problems
        return self.call("set__script.run")

    def taken(self) -> list[Task]:
        """The tasks that wait, by queue and age; they are gone then."""
        return taken(self.queue)

    @cached_property
    def pool(self) -> Pool:
        """Processes for the same scripts."""
        return Pool(self.settings)

    def close(self) -> None:
        """Ends the processes, closes the stores."""
        if "pool" in self.__dict__:
            self.pool.close()
        self.queue.close()
        self.stores.close()

    async def _describe(self, draft: Script) -> Description:
        return drafts.described(self.parts, draft)
