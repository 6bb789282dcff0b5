"""The rows of a query."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from ._frames import pandas_frame, polars_frame

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    import polars as pl
    from dffkit_api.guance.models import QueryResult, Series

TIME = "time"


class Rows(Sequence[dict[str, Any]]):
    """The rows of all series of a query, one after the other; each a dict of its columns and of the tags of its series.

    - ``row["time"]`` is in milliseconds since 1970, where the query has points in time.
    - A tag that is called like a column stands under its name with ``_`` before it.
    - ``series`` has the same as the vendor gives it, ``result`` whatever else: marks for the next page, hits, cost.
    """

    def __init__(self, result: QueryResult) -> None:
        self.result = result

    @property
    def series(self) -> list[Series]:
        """The series: name, columns, values and tags."""
        return self.result.series or []

    @cached_property
    def columns(self) -> list[str]:
        """The names in the rows, in the order of their first appearance: columns before tags."""
        columns = dict.fromkeys(name for one in self.series for name in one.columns or ())
        tags = dict.fromkeys(name for one in self.series for name in tags_of(one))
        return [*columns, *(name for name in tags if name not in columns)]

    @overload
    def __getitem__(self, index: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> list[dict[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> dict[str, Any] | list[dict[str, Any]]:
        return self._rows[index]

    def __len__(self) -> int:
        return len(self._rows)

    def __repr__(self) -> str:
        return f"<Rows {len(self)} of {len(self.series)} series>"

    def to_pandas(self) -> pd.DataFrame:
        """The rows as a frame, ``time`` in UTC; raises :class:`~dffkit.errors.MisuseError` without pandas."""
        return pandas_frame(self._table(), TIME)

    def to_polars(self) -> pl.DataFrame:
        """The rows as a frame, ``time`` in UTC; raises :class:`~dffkit.errors.MisuseError` without polars."""
        return polars_frame(self._table(), TIME)

    @cached_property
    def _rows(self) -> list[dict[str, Any]]:
        return [row for one in self.series for row in rows_of(one)]

    def _table(self) -> dict[str, list[Any]]:
        table: dict[str, list[Any]] = {name: [] for name in self.columns}
        for one in self.series:
            values = one.values or []
            found: Mapping[str, Sequence[Any]] = dict(zip(one.columns or (), zip(*values, strict=False), strict=False))
            tags = tags_of(one)
            for name, column in table.items():
                column.extend(found[name] if name in found else [tags.get(name)] * len(values))
        return table


def rows_of(series: Series) -> list[dict[str, Any]]:
    """The rows of one series."""
    columns, tags = series.columns or [], tags_of(series)
    return [dict(zip(columns, values, strict=False)) | tags for values in series.values or []]


def tags_of(series: Series) -> dict[str, Any]:
    """The tags of a series, under names that no column of it has."""
    given = series.tags.additional_properties if series.tags else {}
    columns, tags = set(series.columns or ()), {}
    for name, value in given.items():
        free = name
        while free in columns:
            free = f"_{free}"
        tags[free] = value
    return tags
