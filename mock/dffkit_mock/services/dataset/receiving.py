"""A load: ``preSql``, the rows, ``postSql``, all or nothing.

Source: SmartChart help, "数据接收API" (``ds``, ``update``, the statements around each load). Assumed: what fails
changes nothing; an update adds the rows that are not there yet; text and status of failures.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from ...store.values import copy_json
from .definition import WrongDefinition
from .failures import load_failed, write
from .lookup import NoDataset, find_or_make
from .statements import empties
from .tables import Table, WrongRows, check_rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...exchange import Reply
    from ...state import Call
    from .definition import Definition


def receive(call: Call) -> Reply:
    """Loads ``ds`` into the data set that ``type`` names."""
    form = call.exchange.payload
    try:
        given = copy_json(json.loads(form["ds"], parse_constant=_refuse))
        header, rows = split_rows(given) if is_table(given) else ([], [])
        definition = find_or_make(call.store, form["type"], header)
        check_rows(definition, header, rows)
        _load(call, definition, header, rows, raw=None if header else given)
    except RecursionError:
        return load_failed("ds is nested too deeply")
    except (NoDataset, WrongDefinition, WrongRows) as error:
        return load_failed(str(error))
    except ValueError:
        return load_failed("ds is no JSON text")
    return write({"status": 200, "msg": "success"})


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")


def is_table(given: Any) -> bool:
    """Whether a load is rows; what a data set takes of another shape is kept, but not read."""
    return isinstance(given, list) and (not given or isinstance(given[0], list))


def split_rows(given: list[Any]) -> tuple[list[str], list[list[Any]]]:
    """The names of the columns, which stand in the first row, and the other rows."""
    if not given:
        raise WrongRows("ds is empty: its first row has to name the columns")
    header, *rows = given
    if not header or len(set(map(str, header))) != len(header) or not all(isinstance(name, str) for name in header):
        raise WrongRows("the first row of ds has to name the columns, each once")
    for number, row in enumerate(rows, 1):
        if not isinstance(row, list):
            raise WrongRows(f"row {number} is no list of values")
    return header, rows


def _load(call: Call, definition: Definition, header: list[str], rows: list[list[Any]], raw: Any) -> None:
    table = Table(call.store, definition)
    update = call.exchange.payload.get("update", 0)
    before, behind = _understood(definition, definition.pre_sql), _understood(definition, definition.post_sql)
    # First what may fail: the answer is a success for HTTP, so nothing of a load is undone.
    if header:
        (table.update if update == 1 else table.insert)(header, rows, empty=bool(before))
    if behind or (before and not header):
        table.empty()
    executed = before + behind
    told = [sql for sql in (*definition.pre_sql, *definition.post_sql) if sql not in executed]
    load = {"at": call.exchange.received, "update": update, "rows": len(rows), "executed": executed, "recorded": told}
    table.note(load if header else {**load, "raw": raw})


def _understood(definition: Definition, statements: Sequence[str]) -> list[str]:
    """The statements that empty the table; the others are never executed."""
    return [statement for statement in statements if empties(statement, definition.table)]
