"""The grammar of simple DQL: from a text to a :class:`Query`.

Source: Guance docs, "DQL definition" and "DQL functions". Keywords and functions may be written in any case; the parts
of a query stand in one order.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import cast, get_args

from .conditions import braces, checked
from .cursor import Cursor
from .errors import shown
from .namespaces import KNOWN, METRIC, NAMESPACES, UNREADABLE, Namespace
from .query import Column, Function, Order, Query, Regex
from .times import read_times

_FUNCTIONS = get_args(Function)
_CLAUSES = ("by", "order", "limit", "offset", "slimit", "soffset")
_UNSUPPORTED = ("filter", "having", "link", "sorder", "tz", "with")
_ORDER = "source, (columns), {conditions}, [times], BY, ORDER BY, LIMIT, OFFSET, SLIMIT, SOFFSET"


def read_query(text: str) -> Query:
    """The query that a text is.

    Raises :class:`MalformedQuery` for what is no DQL, :class:`UnsupportedQuery` for what is more than simple DQL.
    """
    cursor = Cursor(text)
    namespace = _namespace(cursor)
    query = Query(namespace, _sources(cursor))
    if cursor.sign(":"):
        query = replace(query, columns=_columns(cursor))
    if _at(cursor, "{"):
        query = replace(query, condition=braces(cursor))
    if _at(cursor, "["):
        query = replace(query, times=read_times(cursor))
    query = _clauses(cursor, query)
    for order in query.order:
        _check_order(cursor, query, order)
    return query


def _check_order(cursor: Cursor, query: Query, order: Order) -> None:
    if order.column == "time":
        return
    if query.namespace.metric:
        raise cursor.malformed(f"metrics are ordered by time, not by {shown(order.column)}")
    if query.aggregated and order.column not in {column.name for column in query.columns}:
        raise cursor.malformed(f"no column to order by is called {shown(order.column)}")


def _at(cursor: Cursor, sign: str) -> bool:
    return cursor.token.kind == "sign" and cursor.token.value == sign


def _namespace(cursor: Cursor) -> Namespace:
    first = cursor.token
    if first.kind in ("name", "quoted") and cursor.next_is("::"):
        cursor.take()
        cursor.take()
        found = NAMESPACES.get(first.value.lower())
        if found is None and first.value.lower() in UNREADABLE:
            raise cursor.unsupported("a namespace whose data nobody writes", first)
        if found is None:
            raise cursor.malformed(f"unknown namespace {shown(first.value)}; known are {KNOWN}", first)
        return found
    if first.kind == "name" and cursor.next_is("("):
        raise cursor.unsupported("a function around queries, or one that lists what there is")
    if first.kind == "name" and cursor.next_is("["):
        raise cursor.unsupported("an index at the namespace (filter by it: {index = 'default'})")
    return METRIC


def _sources(cursor: Cursor) -> tuple[str | Regex, ...]:
    if cursor.sign("*"):
        return ()
    found = [_source(cursor)]
    while cursor.sign(","):
        found.append(_source(cursor))
    return () if "*" in found else tuple(found)


def _source(cursor: Cursor) -> str | Regex:
    cursor.count("sources")
    token = cursor.token
    if _at(cursor, "("):
        raise cursor.unsupported("a query within a query")
    if token.kind == "regex":
        return checked(cursor, Regex(cursor.take().value), token)
    if token.kind == "name" and cursor.next_is("("):
        return _called_source(cursor)
    return cursor.name("the name of a measurement, re('…') or *", text=True)


def _called_source(cursor: Cursor) -> Regex:
    token = cursor.take()
    if token.value.lower() != "re":
        raise cursor.unsupported("a function beside re as a source", token)
    cursor.demand("(")
    if cursor.token.kind not in ("text", "quoted"):
        raise cursor.expected("the text for re()")
    text = cursor.take()
    cursor.demand(")")
    return checked(cursor, Regex(text.value), text)


def _columns(cursor: Cursor) -> tuple[Column, ...]:
    cursor.demand("(", "'(' and the columns of the answer")
    opening = cursor.token
    found: list[Column] = []
    while not cursor.sign(")"):
        if found:
            cursor.demand(",", "',' or ')' after a column")
        found.append(_column(cursor))
    if any(column.field == "*" and not column.function for column in found):
        if len(found) > 1:
            raise cursor.unsupported("other columns beside *", opening)
        return ()
    return _consistent(cursor, tuple(dict.fromkeys(found)))


def _consistent(cursor: Cursor, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    functions = {column.function for column in columns}
    if None in functions and len(functions) > 1:
        raise cursor.unsupported("plain columns beside functions")
    if "distinct" in functions and len(columns) > 1:
        raise cursor.unsupported("other columns beside distinct()")
    ((doubled, count),) = Counter(column.name for column in columns).most_common(1) or [("", 0)]
    if count > 1:
        raise cursor.malformed(f"two columns are called {shown(doubled)}: give one another name by AS")
    return columns


def _column(cursor: Cursor) -> Column:
    cursor.count("columns")
    if cursor.sign("*"):
        return Column("*", "*")
    if cursor.token.kind == "name" and cursor.next_is("("):
        field, function = _called(cursor)
        name = f"{function}({field})"
    else:
        field = name = cursor.name("a column: a field or tag, a function of it, or *")
        function = None
    if cursor.token.kind == "sign" and cursor.token.value in "+-*/%^":
        raise cursor.unsupported("arithmetic")
    if cursor.word("as"):
        name = cursor.name("the name that the column gets", text=True)
    return Column(field, name, function)


def _called(cursor: Cursor) -> tuple[str, Function]:
    token = cursor.take()
    function = token.value.lower()
    if function not in _FUNCTIONS:
        raise cursor.unsupported("a function of columns that is not known here", token)
    cursor.demand("(")
    if cursor.token.kind == "name" and cursor.next_is("("):
        raise cursor.unsupported("a function within a function")
    field = "*" if cursor.sign("*") else cursor.name(f"the field or tag for {function}()", text=True)
    if field == "*" and function != "count":
        raise cursor.unsupported(f"{function}() of all fields at once", token)
    if _at(cursor, ","):
        raise cursor.unsupported("a second argument of a function")
    cursor.demand(")")
    return field, cast("Function", function)


def _clauses(cursor: Cursor, query: Query) -> Query:
    done = -1
    while cursor.token.kind != "end":
        token = cursor.token
        if cursor.at_word(*_UNSUPPORTED):
            raise cursor.unsupported("a clause that is not known here")
        if _at(cursor, ";"):
            raise cursor.unsupported("more than one query in a text")
        clause = cursor.word(*_CLAUSES)
        if clause is None or (place := _CLAUSES.index(clause)) <= done:
            raise cursor.malformed(
                f"unexpected {shown(token.written)}; the parts of a query are, in this order: {_ORDER}", token
            )
        done = place
        query = _clause(cursor, query, clause)
    return query


def _clause(cursor: Cursor, query: Query, clause: str) -> Query:
    if clause == "by":
        return replace(query, by=_by(cursor))
    if clause == "order":
        return replace(query, order=_order(cursor))
    number = cursor.whole(f"a whole number after {clause.upper()}")
    if clause == "limit":
        return replace(query, limit=number)
    if clause == "offset":
        return replace(query, offset=number)
    return replace(query, slimit=number) if clause == "slimit" else replace(query, soffset=number)


def _by(cursor: Cursor) -> tuple[str, ...]:
    found = []
    while True:
        if cursor.token.kind == "name" and cursor.next_is("("):
            raise cursor.unsupported("a function to group by")
        cursor.count("names to group by")
        found.append(cursor.name("a tag or field to group by", text=True))
        if not cursor.sign(","):
            return tuple(dict.fromkeys(found))


def _order(cursor: Cursor) -> tuple[Order, ...]:
    if not cursor.word("by"):
        raise cursor.expected("BY after ORDER")
    found = []
    while True:
        cursor.count("columns to order by")
        column = cursor.name("a column to order by", text=True)
        found.append(Order(column, descending=cursor.word("asc", "desc") == "desc"))
        if not cursor.sign(","):
            return tuple(found)
