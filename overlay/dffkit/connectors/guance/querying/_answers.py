"""The result of one query, out of an answer: what is no table is refused before rows are read from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....errors import UnreadableReplyError

if TYPE_CHECKING:
    from dffkit_api.guance.models import QueryDataContent, QueryResult, Series


def result_of(content: QueryDataContent) -> QueryResult:
    """The result of the only query asked; gaps among its series are left out.

    Raises :class:`~dffkit.errors.UnreadableReplyError` where there is none, or one whose series are no tables.
    """
    if not content.data:
        raise _unreadable("it holds no result of the query")
    found = content.data[0]
    if found.series:
        found.series = _tables(found.series)
    return found


def _tables(series: Any) -> list[Series]:
    from dffkit_api.guance.models import Series  # noqa: PLC0415 - with the first answer

    if not isinstance(series, list):
        raise _unreadable("its series are no list")
    # A list with one odd item in it comes as it was sent, all of its items unread.
    tables = [one if isinstance(one, Series) else _read(one) for one in series if one is not None]
    for number, table in enumerate(tables):
        if not _is_table(table):
            raise _unreadable(f"series[{number}] has no columns that are texts, or rows that are no lists")
    return tables


def _read(one: Any) -> Series:
    from dffkit_api.guance.models import Series  # noqa: PLC0415

    try:
        return Series.from_dict(one)
    except (TypeError, ValueError, AttributeError, KeyError) as exc:
        raise _unreadable("one of its series is no object") from exc


def _is_table(series: Series) -> bool:
    columns, values = series.columns or [], series.values or []
    return (
        isinstance(columns, list)
        and all(isinstance(name, str) for name in columns)
        and isinstance(values, list)
        and all(isinstance(row, list) for row in values)
    )


def _unreadable(what: str) -> UnreadableReplyError:
    from dffkit_api.guance.operations import OPERATIONS  # noqa: PLC0415

    return UnreadableReplyError(
        f"guance.query_data: the answer cannot be read as that of a query: {what}", operation=OPERATIONS["query_data"]
    )
