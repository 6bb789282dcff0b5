"""What a process of the pool is asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass(eq=False)
class Question(Generic[T]):
    """``kind`` and ``text`` for the process, the ``seconds`` it may take, and what its answer is ``read`` as.

    ``is_withdrawn`` says that nobody waits for the answer any more.
    """

    kind: bytes
    text: str
    seconds: float
    read: Callable[[str], T]
    is_withdrawn: bool = False
