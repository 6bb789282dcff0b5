"""The generated models: which fields they have, and how one is made of named values."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from typing import Any, NoReturn, get_args, get_origin, get_type_hints

import attrs
from dffkit_api._file import File

from ..errors import MisuseError
from ..settings import near

EXTRA = "additional_properties"  # where a model keeps fields that its schema does not name

logger = logging.getLogger("dffkit.cli")

Typed = Callable[[str, Any, Any], Any]  # name, what was given, the type it is to have


def is_model(kind: Any) -> bool:
    """Whether a type is a generated class of fields; files are not."""
    return isinstance(kind, type) and attrs.has(kind) and kind is not File


@cache
def fields(kind: Any) -> dict[str, Any]:
    """The type of each field of a model, by the name of the attribute."""
    package = kind.__module__.rpartition(".models.")[0]
    hints = get_type_hints(kind, localns=_Models(f"{package}.models"))
    return {field.name: hints[field.name] for field in attrs.fields(kind)}


def required(kind: Any) -> list[str]:
    """The fields that may not be left out, by names that :func:`matching` finds."""
    return [field.name.rstrip("_") for field in attrs.fields(kind) if field.init and field.default is attrs.NOTHING]


def file_fields(kind: Any) -> set[str]:
    """The fields that take files, one or several."""
    return {name for name, hint in fields(kind).items() if File in {*get_args(hint), *map(_item, get_args(hint))}}


def build(kind: Any, name: str, given: Mapping[str, Any], typed: Typed) -> Any:
    """A model made of what was given; ``typed`` makes each value what its field takes.

    Fields go by their names on the wire or by those of the attributes. Raises :class:`MisuseError` naming the field.
    """
    hints = fields(kind)
    values: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in given.items():
        attribute = matching(key, (one for one in hints if one != EXTRA))
        if attribute is not None:
            values[attribute] = typed(f"{name}.{key}", value, hints[attribute])
        elif EXTRA in hints:
            extra[key] = _extra(f"{name}.{key}", value, get_args(hints[EXTRA])[1], typed)
        else:
            _refuse(name, key, list(hints))
    missing = [one for one in required(kind) if matching(one, values) is None]
    if missing:
        raise MisuseError(f"{name} needs {' and '.join(f'{one}=…' for one in missing)}")
    built = kind(**values)
    if extra:
        built.additional_properties = extra
        _note(name, extra, [one for one in hints if one != EXTRA])
    return built


def is_free(kind: Any) -> bool:
    """Whether any field may be given, because the schema names none."""
    return is_model(kind) and list(fields(kind)) == [EXTRA]


def matching(key: str, names: Iterable[str]) -> str | None:
    """The python name that stands for a name on the wire, such as ``x_cff_log_type`` for ``X-Cff-Log-Type``."""
    wanted, known = _bare(key), list(names)
    whole = (name for name in known if _bare(name) == wanted)
    # The generator puts this before what is no python name; some names on the wire begin so themselves.
    return next(whole, None) or next((name for name in known if _bare(name.removeprefix("field_")) == wanted), None)


def _extra(name: str, value: Any, hint: Any, typed: Typed) -> Any:
    if hint is str and isinstance(value, list):  # a field of a form that is there several times
        return [typed(name, item, hint) for item in value]
    return typed(name, value, hint)


def _note(name: str, extra: Mapping[str, Any], known: list[str]) -> None:
    for key in extra if known else ():
        if get_close_matches(key, known, 1, 0.8):
            logger.warning("%s has no documented field %r (it is sent as it is)%s", name, key, near(key, set(known)))


def _item(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) is list else None


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _refuse(name: str, key: str, known: list[str]) -> NoReturn:
    names = {one.rstrip("_") for one in known}
    raise MisuseError(f"{name} has no field {key!r}{near(key, names)}")


class _Models(Mapping[str, Any]):
    """The names of a package of models, each imported when a type hint asks for it."""

    def __init__(self, package: str) -> None:
        self._models = import_module(package)

    def __getitem__(self, name: str) -> Any:
        try:
            return getattr(self._models, name)
        except AttributeError:
            raise KeyError(name) from None

    def __iter__(self) -> Iterator[str]:
        return iter(dir(self._models))

    def __len__(self) -> int:
        return len(dir(self._models))
