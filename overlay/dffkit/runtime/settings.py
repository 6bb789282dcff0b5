"""What a runtime is started with; plain values, because the processes that run scripts are given them too."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

DECLARED_IN = ("dff.yaml", "dff.yml")
"""The names that the file with a folder's declarations may have; the first one that is there is read."""


def make_private(folder: Path) -> None:
    """Makes a folder where it is missing, for this user alone: waiting tasks have what proved who called."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


@dataclass(frozen=True)
class RuntimeSettings:
    """Where the scripts are, where data is kept, and how scripts may run.

    - ``folder`` has the script sets: ``FOLDER/<set>/<script>.py``, and ``dff.yaml``.
    - ``data`` keeps the published scripts and, without ``redis``, the database; ``FOLDER/.dff`` by default.
    - ``resources`` is what ``DFF.RSRC`` leads to; ``FOLDER/resources`` by default.
    - ``redis`` is an address such as ``redis://127.0.0.1:6379/0``; without one everything is on this machine.
    - ``timezone`` is the one of cron expressions without another: the platform's default.
    - ``processes`` run tasks side by side; each may take ``memory`` bytes, ``None`` for any number.
    """

    folder: str
    data: str
    resources: str
    redis: str | None = None
    timezone: str = "Asia/Shanghai"
    processes: int = 5
    memory: int | None = None

    @classmethod
    def of(cls, folder: Path, **given: object) -> Self:
        """The settings of a folder, the rest by default."""
        root = folder.resolve()
        values: dict[str, object] = {"data": str(root / ".dff"), "resources": str(root / "resources"), **given}
        return cls(folder=str(root), **values)  # type: ignore[arg-type]

    @property
    def database(self) -> Path:
        """The SQLite file with the values of a runtime without Redis."""
        return Path(self.data) / "runtime.sqlite"

    @property
    def queue(self) -> Path:
        """The SQLite file with the tasks that wait, likewise."""
        return Path(self.data) / "queue.sqlite"

    @property
    def published(self) -> Path:
        """The folder with the last good version of every script, ``<script id>.json``."""
        return Path(self.data) / "published"

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What :meth:`to_json` wrote."""
        return cls(**json.loads(text))
