"""The calls of a data set: what is sent, and what is made of the answer. Nothing here does I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import MisuseError
from ._results import Page, Table
from ._rows import table_of
from ._values import UnsendableError, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx
    from dffkit_api import Operation

    from .._call import Call

CACHED = 999  # the vendor's casheflag of a page from the cache


class Load(NamedTuple):
    """One request that loads ``rows`` rows (``None``: of another shape, not counted)."""

    rows: int | None
    call: Call[str]


def query_call(type: str | int, param: Mapping[str, Any] | None) -> Call[Table]:  # noqa: A002 - the vendor's name
    """Reads a whole data set."""
    fields = {"type": name_of(type, "type"), **_param(param)}
    return (*_operation("query_dataset", params=fields), _read_table)


def page_call(type: str | int, pg: int, pagesize: int, param: Mapping[str, Any] | None) -> Call[Page]:  # noqa: A002
    """Reads one page."""
    fields = {"pg": str(_positive(pg, "pg")), "pagesize": str(_positive(pagesize, "pagesize"))}
    form = {"type": name_of(type, "type"), **fields, **_param(param)}
    return (*_operation("post_dataset", data=form), partial(_read_page, pg))


def loads(
    type: str | int,  # noqa: A002
    rows: Any,
    raw: Any,
    *,
    update: bool,
    chunk_rows: int | None,
) -> Iterator[Load]:
    """The requests of a push: one, unless ``chunk_rows`` asks for more. All rows are checked before the first."""
    form = {"type": name_of(type, "type"), "update": str(int(update))}
    if (rows is None) == (raw is None):
        raise MisuseError("push takes either rows or raw=, and one of them is needed")
    if raw is None:
        return _table_loads(form, table_of(rows), None if chunk_rows is None else _positive(chunk_rows, "chunk_rows"))
    if chunk_rows is not None:
        raise MisuseError("chunk_rows= goes with rows only: what raw= holds is not cut")
    return iter([Load(None, _load_call(form, _json(raw, "raw")))])


def _table_loads(form: dict[str, str], table: Table, chunk_rows: int | None) -> Iterator[Load]:
    step = chunk_rows or len(table) or 1
    for start in range(0, len(table) or 1, step):
        rows = table.rows[start : start + step]
        yield Load(len(rows), _load_call(form, json.dumps([table.columns, *rows], separators=(",", ":"))))


def _load_call(form: dict[str, str], ds: str) -> Call[str]:
    return (*_operation("post_dataset", data={**form, "ds": ds}), _read_loaded)


def name_of(value: object, argument: str) -> str:
    """A data set id, which may be a number, or a name, as text."""
    text = str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
    if not text.strip():
        raise MisuseError(f"{argument} must be an id or a name, not {value!r}")
    return text


def _operation(name: str, **arguments: dict[str, str]) -> tuple[Operation, dict[str, Any]]:
    from dffkit_api.dataset.operations import OPERATIONS  # noqa: PLC0415 - with the first call

    operation = OPERATIONS[name]
    return operation, {"method": operation.method, "url": operation.path, **arguments}


def _param(param: Mapping[str, Any] | None) -> dict[str, str]:
    if param is None:
        return {}
    if not isinstance(param, Mapping):
        raise MisuseError(f"param must be a dict of the data set's parameters, not {type(param).__name__}")
    return {"param": _json(param, "param")}


def _json(value: Any, argument: str) -> str:
    try:
        # Without ensure_ascii=False: so a lone surrogate, which UTF-8 does not have, can be sent.
        return json.dumps(plain(value), separators=(",", ":"), allow_nan=False)
    except UnsendableError as exc:
        raise MisuseError(f"{argument}{exc.path}: {exc.reason}") from None


def _positive(number: object, argument: str) -> int:
    if isinstance(number, int) and not isinstance(number, bool) and number > 0:
        return number
    raise MisuseError(f"{argument} must be a whole number from 1 on, not {number!r}")


# The parsers trust the answer: whatever they raise, the sender turns into an UnreadableReplyError.


def _read_table(response: httpx.Response) -> Table:
    columns, rows = _split(_data(response.json()), header=True)
    return Table(columns=columns, rows=rows)


def _read_page(asked: int, response: httpx.Response) -> Page:
    body = response.json()
    number = _number(body.get("pg")) or asked
    columns, rows = _split(_data(body), header=number == 1)
    return Page(
        columns=columns,
        rows=rows,
        pg=number,
        maxpg=_number(body.get("maxpg")),
        total=_number(body.get("total")),
        cached=_number(body.get("casheflag")) == CACHED,
    )


def _read_loaded(response: httpx.Response) -> str:
    body = response.json()
    if body["status"] != 200:
        raise ValueError("a status that is no success")
    return str(body.get("msg", ""))


def _data(body: Any) -> list[list[Any]]:
    rows: list[list[Any]] = body["data"]
    if body["result"] != "success" or not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise ValueError("no rows")
    return rows


def _split(rows: list[list[Any]], *, header: bool) -> tuple[list[str], list[list[Any]]]:
    return ([str(name) for name in rows[0]], rows[1:]) if header and rows else ([], rows)


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
