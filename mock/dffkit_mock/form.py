"""Form bodies, urlencoded and multipart: read once an exchange, for whoever asks first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from .multipart import MalformedBody, UploadedFile, read_multipart

if TYPE_CHECKING:
    from .exchange import Exchange

__all__ = ["Form", "MalformedBody", "UploadedFile", "media_type", "read_form", "read_pairs"]

URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form in their order, names repeated where they were, and its files."""

    fields: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, UploadedFile], ...] = field(default=(), repr=False)

    def has(self, name: str) -> bool:
        """Whether a text field has this name."""
        return any(name == other for other, _ in self.fields)

    def get(self, name: str) -> str | None:
        """The last value of a text field, as web frameworks read it; ``None`` without one."""
        return next((value for other, value in reversed(self.fields) if other == name), None)

    def file(self, name: str) -> UploadedFile | None:
        """The first file of a part; ``None`` without one."""
        return next((file for other, file in self.files if other == name), None)


def media_type(exchange: Exchange) -> str:
    """The media type of the body in lower case, without its parameters."""
    return exchange.headers.get("content-type").partition(";")[0].strip().lower()


def read_form(exchange: Exchange) -> Form:
    """The form in the body, empty for a body of another type; raises :class:`MalformedBody`."""
    if exchange.form is None:
        exchange.form = _read(exchange)
    return exchange.form


def read_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of an urlencoded text; wrong percent escapes stay as they are, undecodable bytes become U+FFFD."""
    pairs = (pair.partition("=") for pair in text.split("&") if pair)
    return tuple((unquote_plus(name), unquote_plus(value)) for name, _, value in pairs)


def _read(exchange: Exchange) -> Form:
    kind = media_type(exchange)
    if kind == URLENCODED:
        return Form(read_pairs(exchange.content.decode("utf-8", "replace")))
    if kind == MULTIPART and exchange.content:
        return Form(*read_multipart(exchange.headers.get("content-type"), exchange.content))
    return Form()
