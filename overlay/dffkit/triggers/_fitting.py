"""Whether a value fits the type of its field; what is not, is a :class:`~dffkit.errors.MisuseError`.

The types of the fields say it all: ``Annotated`` adds what Python's types cannot say.
"""

import re
from collections.abc import Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from .._foreign import shown
from ..errors import MisuseError

INT32 = 2**31 - 1


class Range(NamedTuple):
    """A whole number has to lie in here, ends included."""

    least: int = 1
    most: int = INT32


class Length(NamedTuple):
    """A text has at most so many characters."""

    most: int


class Form(NamedTuple):
    """A text, or each text of a list, has this form, in words and as a regular expression."""

    words: str
    expression: str


class Secret(NamedTuple):
    """A text that no message may hold."""


Mark = Range | Length | Form | Secret
Whole = Annotated[int, Range()]
Password = Annotated[str, Secret()]


def fitting(where: str, hint: Any, value: Any, marks: tuple[Mark, ...] = ()) -> Any:
    """The value as it is kept, lists as tuples; types without a rule here take everything."""
    origin = get_origin(hint)
    if origin is Annotated:
        inner, *marks_here = get_args(hint)
        return fitting(where, inner, value, (*marks, *marks_here))
    if origin in {Union, UnionType}:
        rest = [option for option in get_args(hint) if option is not NoneType]
        return value if value is None or len(rest) > 1 else fitting(where, rest[0], value, marks)
    if origin is Literal:
        return _choice(where, get_args(hint), value)
    if origin is Sequence:
        return _list(where, get_args(hint)[0], value, marks)
    rule = {str: _text, int: _number, bool: _flag}.get(hint)
    return rule(where, value, marks) if rule else value


def _choice(where: str, options: tuple[Any, ...], value: Any) -> Any:
    if isinstance(value, bool) or value not in options:
        raise MisuseError(f"{where} must be {' or '.join(map(repr, options))}, not {shown(value)}")
    return value


def _list(where: str, hint: Any, value: Any, marks: tuple[Mark, ...]) -> tuple[Any, ...]:
    if isinstance(value, (str, bytes)) or not isinstance(value, Sequence) or not value:
        raise MisuseError(f"{where} must be a list with at least one item, not {shown(value)}")
    return tuple(fitting(f"{where}[{index}]", hint, item, marks) for index, item in enumerate(value))


def _text(where: str, value: Any, marks: tuple[Mark, ...]) -> str:
    most = next((mark.most for mark in marks if isinstance(mark, Length)), None)
    form = next((mark for mark in marks if isinstance(mark, Form)), None)
    good = isinstance(value, str) and value.strip() and (most is None or len(value) <= most)
    if good and (form is None or re.fullmatch(form.expression, value)):
        return str(value)
    words = form.words if form else "a text that is not empty"
    limit = "" if most is None else f", at most {most} characters long"
    raise MisuseError(f"{where} must be {words}{limit}, not {_shown(value, marks)}")


def _number(where: str, value: Any, marks: tuple[Mark, ...]) -> int:
    least, most = next((mark for mark in marks if isinstance(mark, Range)), Range(-INT32 - 1))
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise MisuseError(f"{where} must be a whole number from {least} to {most}, not {shown(value)}")
    return value


def _flag(where: str, value: Any, _marks: tuple[Mark, ...]) -> bool:
    if not isinstance(value, bool):
        raise MisuseError(f"{where} must be True or False, not {shown(value)}")
    return value


def _shown(value: Any, marks: tuple[Mark, ...]) -> str:
    if any(isinstance(mark, Secret) for mark in marks):
        return "an empty text" if isinstance(value, str) else f"a value of type {type(value).__name__}"
    return shown(value)
