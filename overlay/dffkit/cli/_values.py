"""From ``key=value`` on the command line to typed arguments of an operation."""

from __future__ import annotations

import datetime
import inspect
import json
import types
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

from dffkit_api._file import File
from dffkit_api._types import Unset

from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from dffkit_api import Operation

# Of the parameters of every operation, those the connector knows already.
BOUND = ("project_id", "workspace", "instance")


def arguments(row: Operation, module: ModuleType, words: Iterable[str]) -> dict[str, Any]:
    """The keyword arguments that the words give; what is no parameter becomes a field of the body.

    A value is text, or JSON where the parameter is not text; ``@path`` is what a file holds. Raises
    :class:`MisuseError` naming the word.
    """
    hints = get_type_hints(_builder(module))
    hints.pop("return", None)
    given: dict[str, str] = {}
    fields: dict[str, str] = {}
    for word in words:
        key, value = _split(word)
        python_name = key.lower().replace("-", "_")
        if python_name in hints:
            given[python_name] = value
        elif "body" in hints:
            fields[key.removeprefix("body.")] = value
        else:
            raise MisuseError(f"{row.id} has no parameter {key!r}; it takes {', '.join(hints) or 'none'}")
    out = {name: typed(name, value, hints[name]) for name, value in given.items()}
    if fields:
        out["body"] = _body(hints["body"], given.get("body"), fields)
    _refuse_missing(row, module, out)
    return out


def typed(name: str, value: str, hint: Any) -> Any:
    """One value as a parameter takes it; raises :class:`MisuseError` saying what was expected."""
    members = [member for member in _members(hint) if member is not Unset]
    for member in members:
        try:
            return _as(value, member)
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    expected = " or ".join(_described(member) for member in members)
    raise MisuseError(f"{name}={_short(value)} is not usable: expected {expected}")


def _as(value: str, kind: Any) -> Any:  # noqa: PLR0911 - one line a kind
    if kind is File:
        return File(payload=_path(value).open("rb"), file_name=_path(value).name)
    text = _path(value).read_text(encoding="utf-8") if value.startswith("@") else value
    if kind is str or kind is Any:
        return text
    if kind in {datetime.datetime, datetime.date}:
        return kind.fromisoformat(text)
    if get_origin(kind) is Literal:
        return next(choice for choice in get_args(kind) if str(choice) == text)
    loaded = json.loads(text)
    if hasattr(kind, "from_dict"):
        return kind.from_dict(_object(loaded))
    if get_origin(kind) is list:
        return [
            typed("item", item if isinstance(item, str) else json.dumps(item), get_args(kind)[0]) for item in loaded
        ]
    if kind is float and isinstance(loaded, int) and not isinstance(loaded, bool):
        return loaded
    if not isinstance(loaded, get_origin(kind) or kind) or (kind is int and isinstance(loaded, bool)):
        raise TypeError(kind)
    return loaded


def _body(hint: Any, given: str | None, fields: dict[str, str]) -> Any:
    start = _object(_loads(given)) if given is not None else {}
    content = start | {name: _loads(value) for name, value in fields.items()}
    tried = []
    for member in (member for member in _members(hint) if hasattr(member, "from_dict")):
        for candidate in (content, start | fields):  # as JSON values first, then as the text that was written
            try:
                return member.from_dict(candidate)
            except (ValueError, TypeError, KeyError, AttributeError) as exc:
                tried.append(f"{type(exc).__name__}: {exc}")
    raise MisuseError(
        f"the body made of {', '.join(fields)} does not fit: {tried[0] if tried else 'it takes no fields'}"
    )


def _loads(value: str) -> Any:
    text = _path(value).read_text(encoding="utf-8") if value.startswith("@") else value
    try:
        return json.loads(text)
    except ValueError:
        return text


def _object(loaded: Any) -> dict[str, Any]:
    if not isinstance(loaded, dict):
        raise TypeError("an object")
    return loaded


def _path(value: str) -> Path:
    path = Path(value.removeprefix("@"))
    if not path.is_file():
        raise MisuseError(f"there is no file {str(path)!r}")
    return path


def _split(word: str) -> tuple[str, str]:
    key, equals, value = word.partition("=")
    if not equals or not key:
        raise MisuseError(f"{_short(word)} is not of the form key=value")
    return key, value


def _builder(module: ModuleType) -> Callable[..., dict[str, Any]]:
    builder: Callable[..., dict[str, Any]] = vars(module)["_get_kwargs"]  # what the facade calls as well
    return builder


def _members(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in {Union, types.UnionType} else (hint,)


def _described(kind: Any) -> str:
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(map(str, get_args(kind)))
    if kind is File:
        return "the path of a file"
    return f"a JSON object ({kind.__name__})" if hasattr(kind, "from_dict") else getattr(kind, "__name__", str(kind))


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}…")


def _refuse_missing(row: Operation, module: ModuleType, out: dict[str, Any]) -> None:
    wanted = inspect.signature(_builder(module)).parameters.values()
    missing = [one.name for one in wanted if one.default is one.empty and one.name not in {*out, *BOUND}]
    if missing:
        raise MisuseError(f"{row.id} needs {', '.join(f'{name}=…' for name in missing)}")
