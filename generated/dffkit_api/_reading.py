# Copied from specs/codegen/package/_reading.py by `make generate`: do not edit, change it there.

"""How models read what is not as their spec says: nulls, lists with holes, things that are no objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Never, TypeVar

from attrs import fields

from ._errors import NoKeyError, ShapeError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_JSON_NAMES: dict[type, str] = {type(None): "null", bool: "a boolean", str: "a text", list: "a list", dict: "an object"}


def indirectly(model: type[Any], kind: type[T], source: object) -> T:
    """``from_dict`` for what is rare: a subclass, whose ``__init__`` has to run, or a mapping that is no ``dict``."""
    if not isinstance(source, Mapping):
        raise ShapeError(f"{model.__name__} is {_named(source)}, it should be an object")
    plain = model.from_dict(dict(source))
    if kind is model:
        return plain  # type: ignore[no-any-return]
    given = {field.alias: getattr(plain, field.name) for field in fields(model) if field.init}
    made = kind(**given)
    for field in fields(model):
        if not field.init:
            setattr(made, field.name, getattr(plain, field.name))
    return made


def no_null(name: str) -> Never:
    """Refuses a null where the spec has none and nothing can stand for it."""
    raise ShapeError(f"{name} is null, which its spec does not allow")


def no_key(name: str, lacking: KeyError) -> Never:
    """Refuses an object without a key that it needs; says in which, unless it was said further inside."""
    if isinstance(lacking, NoKeyError):
        raise lacking
    raise NoKeyError(f"{lacking} in {name}") from None


def other_value(name: str, value: object, expected: str) -> Never:
    """Refuses what a value of the vendor's list cannot be, as a number in place of a text."""
    raise ShapeError(f"{name} is {_named(value)} that it cannot be. Expected {expected}")


def each(read: Callable[[Any], T], values: Any, name: str) -> list[T]:
    """The items of a list, each as it is read."""
    if type(values) is not list:
        raise ShapeError(f"{name} is {_named(values)}, it should be a list")
    if None in values:
        no_null(f"{name}[{values.index(None)}]")
    return list(map(read, values))


def whole(values: Any, name: str) -> Any:
    """A list whose items are kept as they came, none of them null."""
    if type(values) is list and None in values:
        no_null(f"{name}[{values.index(None)}]")
    return values


def with_lists(answer: Any, lists: tuple[str, ...], others: tuple[str, ...]) -> Any:
    """An answer with the lists that its server left out because they are empty, as servers in Go may.

    Only where something else of the answer is there: an answer of which nothing is known is no empty list. A list that
    a server has put into an object, under ``data``, is taken out, and one in an envelope that no page shows, too: some
    answer either way.
    """
    if type(answer) is not dict:
        return answer
    inner = {name: answer[name]["data"] for name in lists if _is_wrapped(answer.get(name))}
    if inner:
        answer = answer | inner
    if not answer.keys() >= set(lists) and _has_lists(answer.get("content"), lists):
        answer = answer | answer["content"]
    if not answer.keys() >= set(lists) and not answer.keys().isdisjoint(others):
        return {name: [] for name in lists} | answer
    return answer


def _has_lists(content: object, lists: tuple[str, ...]) -> bool:
    return type(content) is dict and bool(lists) and content.keys() >= set(lists)


def _is_wrapped(value: object) -> bool:
    return type(value) is dict and type(value.get("data")) is list


def beyond(known: frozenset[str], source: dict[str, Any]) -> dict[str, Any]:
    """The fields that no spec knows, whatever they hold."""
    if known.issuperset(source):
        return {}
    return {name: value for name, value in source.items() if name not in known}


def _named(value: object) -> str:
    return _JSON_NAMES.get(type(value), "a number" if isinstance(value, int | float) else type(value).__name__)
