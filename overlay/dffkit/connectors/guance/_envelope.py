"""The envelope around what a call returned."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ...errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_api.guance.models import PageInfo


class Envelope:
    """What stood around the content of the last call that succeeded in a block; see :meth:`dffkit.Guance.envelope`.

    Asked before there was such a call, it raises :class:`~dffkit.errors.MisuseError`.
    """

    __slots__ = ("_reply",)

    def __init__(self) -> None:
        self._reply: Any = None

    @property
    def reply(self) -> Any:
        """The whole answer: the model of the operation, its ``content`` included."""
        if self._reply is None:
            raise MisuseError("no call of guance.api has succeeded in this block yet: make one, then ask")
        return self._reply

    @property
    def trace_id(self) -> str:
        """What names the request in questions to the vendor."""
        return str(self.reply.trace_id or "")

    @property
    def page_info(self) -> PageInfo | None:
        """Where a paged list stands (``count``, ``page_index``, ``page_size``, ``total_count``); else ``None``.

        Some lists have it inside their content.
        """
        info: PageInfo | None = self.reply.page_info or getattr(self.reply.content, "page_info", None) or None
        return info

    @property
    def message(self) -> str:
        """What the vendor says besides; mostly nothing."""
        return str(self.reply.message or "")

    def __repr__(self) -> str:
        return "<Envelope of no call yet>" if self._reply is None else f"<Envelope {self.trace_id}>"


@contextmanager
def last_envelope() -> Iterator[Envelope]:
    """The envelope of the last call in the block, of this thread or task."""
    from dffkit_api._envelope import watched  # noqa: PLC0415 - where somebody asks for it

    envelope = Envelope()

    def note(reply: Any) -> None:
        envelope._reply = reply  # noqa: SLF001 - its own module

    with watched(note):
        yield envelope
