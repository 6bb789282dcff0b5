"""Answers that arrive whole, and are not what they should be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from ..kind import Kind
from ..quantities import bare, present, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ..kind import Turn
    from ..quantities import Reader

TYPE = "content-type"


@dataclass(frozen=True, slots=True)
class ContentType(Kind):
    """Gives the answer another ``Content-Type``, ``text/html`` where none is given; the body stays."""

    KEYS: ClassVar[Mapping[str, Reader]] = {"content_type": bare(word, "text/html")}

    content_type: str

    async def act(self, turn: Turn) -> Reply | None:
        """Changes the header."""
        turn.alter(self._change)
        return None

    def _change(self, reply: Reply) -> Reply:
        kept = {name: value for name, value in reply.headers.items() if name.lower() != TYPE}
        return replace(reply, headers={**kept, TYPE: self.content_type})


@dataclass(frozen=True, slots=True)
class BrokenJson(Kind):
    """Makes the body of the answer JSON that cannot be read; its length is right."""

    KEYS: ClassVar[Mapping[str, Reader]] = {"broken_json": present}

    broken_json: bool = True

    async def act(self, turn: Turn) -> Reply | None:
        """Changes the body."""
        turn.alter(_break)
        return None


def _break(reply: Reply) -> Reply:
    body = reply.body.rstrip()
    # What begins with a bracket or a quote is broken without its end, a number or a word is not.
    broken = body[:-1] if len(body) > 1 and body[:1] in b'{["' else body + b"{"
    return replace(reply, body=broken)
