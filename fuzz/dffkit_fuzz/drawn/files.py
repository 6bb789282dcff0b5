"""Files to upload: their names, their contents, and as what an application hands them over."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from hypothesis import strategies as st

from .texts import BREAKS, texts

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["bytes", "file", "pipe", "reader"]
BOUNDARIES = ("+++", "boundary", "0" * 32)
CHUNK, SMALL = 65_536, 7
KINDS: st.SearchStrategy[Kind] = st.sampled_from(["bytes", "file", "pipe", "reader"])
TIMES = st.sampled_from([1] * 15 + [CHUNK // 5])  # now and then more than is read at once


class Pipe(io.RawIOBase):
    """A file that can be read once, and does not know how long it is."""

    def __init__(self, content: bytes) -> None:
        self._pieces = _pieces(content)

    def read(self, size: int = -1) -> bytes:
        """The next piece, never longer than asked for."""
        return next(self._pieces, b"")

    def readable(self) -> bool:
        """It is."""
        return True


class Reader:
    """The least that an application may call a file: something to read from."""

    def __init__(self, content: bytes) -> None:
        self._pieces = _pieces(content)

    def read(self, size: int = -1) -> bytes:
        """The next piece."""
        return next(self._pieces, b"")


@dataclass(frozen=True)
class Upload:
    """A file that can be handed over as often as needed, each time unread."""

    name: str
    piece: bytes
    kind: Kind = "bytes"
    times: int = 1

    @property
    def content(self) -> bytes:
        """All its bytes: a piece, so many times."""
        return self.piece * self.times

    def given(self) -> tuple[str, Any]:
        """Its name, and what to read it from."""
        makers: dict[Kind, Any] = {"bytes": bytes, "file": io.BytesIO, "pipe": Pipe, "reader": Reader}
        return self.name, makers[self.kind](self.content)


def uploads() -> st.SearchStrategy[Upload]:
    """Files whose names and contents look like the head of another part, or its end."""
    return st.builds(Upload, st.one_of(texts().filter(bool), st.sampled_from(BREAKS)), contents(), KINDS, TIMES)


def contents(boundaries: tuple[str, ...] = BOUNDARIES) -> st.SearchStrategy[bytes]:
    """Bytes with the ends and heads that parts between these boundaries would have."""
    heads = [f'\r\n--{one}\r\nContent-Disposition: form-data; name="token"\r\n\r\nevil' for one in boundaries]
    ends = [f"\r\n--{one}--\r\n" for one in boundaries]
    pieces = st.sampled_from([piece.encode() for piece in (*heads, *ends, *BREAKS, "\r\n\r\n", "--", "\r", "文")])
    return st.lists(st.one_of(pieces, st.binary(max_size=6)), max_size=4).map(b"".join)


def _pieces(content: bytes) -> Iterator[bytes]:
    step = SMALL if len(content) < CHUNK else CHUNK
    return iter([content[at : at + step] for at in range(0, len(content), step)])
