"""What can be wrong with where state is kept. Each message says which file, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class StateUnusable(Exception):
    """A state file that cannot be read or written here; it was left as it is."""

    def __init__(self, path: Path, sentence: str) -> None:
        self.path = path
        super().__init__(f"the state file {path} {sentence}")


class NotKept(Exception):
    """The changes of one request could not be written: none of them was made."""

    def __init__(self, path: Path, reason: str) -> None:
        self.path = path
        super().__init__(
            f"the mock could not write this request's changes to its state file {path} ({reason}): "
            "none of them was made; give it room or write access, and send the request again"
        )
