"""The grammar of filters: what stands in braces, and what requests add as ``conditions``."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeVar, cast, get_args

from . import patterns
from .cursor import Cursor
from .errors import shown
from .query import AllOf, AnyOf, Comparison, Condition, Exists, Match, Not, Operand, Operator, Regex, Scalar, Wildcard

if TYPE_CHECKING:
    from .tokens import Token

PatternT = TypeVar("PatternT", bound=Regex | Wildcard)
_COMPARING = tuple(sign for sign in get_args(Operator) if sign != "in")
_ORDERING = (">", ">=", "<", "<=")
_ARITHMETIC = tuple("+-*/%^")
_CONSTANTS: dict[str, Scalar] = {"true": True, "false": False, "nil": None, "null": None}
_OTHERS = {"==": "'='", "<>": "'!='", "=~": "= re('…')", "!~": "!= re('…')"}
_VALUE = "a value, such as 5, 'text', true, nil, re('…'), match('…'), wildcard('…') or exists()"


def read_conditions(text: str) -> Condition:
    """What a text of conditions says, with or without braces around it; an empty one holds always."""
    cursor = Cursor(text)
    if cursor.token.kind == "sign" and cursor.token.value == "{":
        found = braces(cursor)
    else:
        found = AllOf() if cursor.token.kind == "end" else conditions(cursor)
    if cursor.token.kind != "end":
        raise cursor.expected("',', AND, OR or the end of the conditions")
    return found


def braces(cursor: Cursor) -> Condition:
    """``{…}``, which may be empty."""
    cursor.demand("{")
    if cursor.sign("}"):
        return AllOf()
    found = conditions(cursor)
    cursor.demand("}", "',', AND, OR or '}' after a condition")
    return found


def conditions(cursor: Cursor) -> Condition:
    """Conditions one after the other: a comma binds weaker than OR, OR weaker than AND."""
    found = [_either(cursor)]
    while cursor.sign(","):
        found.append(_either(cursor))
    return found[0] if len(found) == 1 else AllOf(tuple(found))


def _either(cursor: Cursor) -> Condition:
    found = [_both(cursor)]
    while cursor.sign("||") or cursor.word("or"):
        found.append(_both(cursor))
    return found[0] if len(found) == 1 else AnyOf(tuple(found))


def _both(cursor: Cursor) -> Condition:
    found = [_one(cursor)]
    while cursor.sign("&&") or cursor.word("and"):
        found.append(_one(cursor))
    return found[0] if len(found) == 1 else AllOf(tuple(found))


def _one(cursor: Cursor) -> Condition:
    if cursor.word("not") or cursor.sign("!"):
        with cursor.deeper():
            return Not(_one(cursor))
    if cursor.sign("("):
        with cursor.deeper():
            found = conditions(cursor)
        cursor.demand(")", "',', AND, OR or ')' after a condition")
        _refuse_arithmetic(cursor)
        return found
    return _comparison(cursor)


def _comparison(cursor: Cursor) -> Condition:
    if cursor.token.kind == "sign" and cursor.token.value == "@":
        raise cursor.unsupported("a part of a JSON text")
    if cursor.token.kind == "name" and cursor.next_is("("):
        raise cursor.unsupported("a function as a condition")
    cursor.count("conditions")
    name = cursor.name("a condition, such as host = 'a'")
    _refuse_arithmetic(cursor)
    if cursor.word("in"):
        return Comparison(name, "in", _members(cursor))
    if cursor.word("not"):
        if not cursor.word("in"):
            raise cursor.expected("IN after NOT")
        return Not(Comparison(name, "in", _members(cursor)))
    if cursor.token.value in _OTHERS and cursor.token.kind == "sign":
        raise cursor.expected(_OTHERS[cursor.token.value])
    operator = cursor.sign(*_COMPARING)
    if operator is None:
        raise cursor.expected(f"{', '.join(_COMPARING)}, IN or NOT IN after {shown(name)}")
    place = cursor.token
    value = _operand(cursor)
    _refuse_arithmetic(cursor)
    if operator in _ORDERING and (isinstance(value, bool) or not isinstance(value, (int, float, str))):
        raise cursor.malformed(f"{operator} needs a number or a text behind it", place)
    return Comparison(name, cast("Operator", operator), value)


def _refuse_arithmetic(cursor: Cursor) -> None:
    if cursor.token.kind == "sign" and cursor.token.value in _ARITHMETIC:
        raise cursor.unsupported("arithmetic")


def _members(cursor: Cursor) -> tuple[Scalar, ...]:
    cursor.demand("[", "'[' and the values of the list")
    found: list[Scalar] = []
    while not cursor.sign("]"):
        if found:
            cursor.demand(",", "',' or ']' in a list")
        found.append(_scalar(cursor, "a number or a text in a list"))
    return tuple(found)


def _operand(cursor: Cursor) -> Operand:
    token = cursor.token
    if token.kind == "regex":
        return checked(cursor, Regex(cursor.take().value), token)
    if token.kind == "name" and cursor.next_is("("):
        return _called(cursor)
    return _scalar(cursor, _VALUE)


def _called(cursor: Cursor) -> Operand:
    token = cursor.take()
    function = token.value.lower()
    if function not in ("re", "match", "wildcard", "exists"):
        raise cursor.unsupported("a function beside re, match, wildcard and exists in a condition", token)
    cursor.demand("(")
    if function == "exists":
        cursor.demand(")")
        return Exists()
    if cursor.token.kind not in ("text", "quoted"):
        raise cursor.expected(f"the text for {function}()")
    text = cursor.take()
    cursor.demand(")")
    if function == "match":
        return Match(text.value)
    return checked(cursor, Wildcard(text.value) if function == "wildcard" else Regex(text.value), text)


def checked(cursor: Cursor, pattern: PatternT, token: Token) -> PatternT:
    """The pattern just read from a word; raises :class:`MalformedQuery` for one that is none."""
    cursor.count("patterns")
    try:
        (patterns.searcher if isinstance(pattern, Regex) else patterns.wildcard)(pattern.pattern)
    except ValueError as exc:
        raise cursor.malformed(str(exc), token) from None
    return pattern


def _scalar(cursor: Cursor, what: str) -> Scalar:
    token = cursor.token
    # The vendor's examples write texts in backticks, too: {`host` = `web-01`}.
    if token.kind in ("text", "quoted"):
        return cursor.take().value
    if token.kind == "name" and token.value.lower() in _CONSTANTS:
        return _CONSTANTS[cursor.take().value.lower()]
    factor = -1 if cursor.sign("-") else 1
    if cursor.token.kind != "number":
        raise cursor.expected(what)
    return factor * _number(cursor)


def _number(cursor: Cursor) -> int | float:
    written = cursor.token.value
    found = int(written) if written.isdecimal() else float(written)
    if not math.isfinite(found):
        raise cursor.malformed(f"{written} is too large for a number")
    cursor.take()
    return found
