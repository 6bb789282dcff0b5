"""What the calls of a data set give back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows and the names of their columns; ``len()`` counts the rows, iterating gives them."""

    columns: list[str]
    rows: list[list[Any]]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[list[Any]]:
        return iter(self.rows)

    def dicts(self) -> list[dict[str, Any]]:
        """Each row as a dict by column; of columns of the same name the last one stays."""
        return [dict(zip(self.columns, row, strict=False)) for row in self.rows]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Table):
    """One page of a data set.

    ``pg`` is its number, from 1 on; ``maxpg`` that of the last page and ``total`` the rows of all pages, ``None``
    where the server does not tell. Only the first page names the columns: :meth:`Dataset.page` leaves ``columns``
    empty on the others, :meth:`Dataset.iter_pages` fills them in. ``cached``: it came from the server's cache, which
    takes no notice of a changed ``param``.
    """

    pg: int
    maxpg: int | None = None
    total: int | None = None
    cached: bool = False

    def with_columns(self, columns: list[str]) -> Page:
        """The same page, with the names of its columns."""
        return replace(self, columns=columns)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pushed:
    """What was loaded: ``rows`` without the header (``None`` for ``raw=``), in how many ``requests``.

    ``message`` is the server's answer to the last request.
    """

    rows: int | None = 0
    requests: int = 0
    message: str = ""

    def after(self, rows: int | None, message: str) -> Pushed:
        """With one more request."""
        return Pushed(
            rows=None if rows is None else (self.rows or 0) + rows, requests=self.requests + 1, message=message
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadResult:
    """What became of a file.

    ``pending``: a proxy in front of the server has stopped waiting (HTTP 504); the server goes on working and sends
    its result by mail. Neither a failure nor a reason to send the file again.
    """

    pending: bool
    message: str
