"""From what was given to the types that a generated operation takes."""

from __future__ import annotations

import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from dffkit_api._file import File

from ..errors import MisuseError
from ._hints import described, members
from ._models import build, file_fields, is_model
from ._readers import READERS, Mismatch, as_file, as_items, as_object
from ._words import NotJson, Repeated, Text, loaded, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import ExitStack

# What is tried before what, where a parameter takes several: text takes everything, so it comes last.
ORDER: tuple[Any, ...] = (type(None), bool, int, float, Literal, "model", dict, list, File, datetime.datetime, str, Any)


class OtherMemberError(MisuseError):
    """A field that tells the forms of an object apart says that it is another one."""


def typed(name: str, given: Any, hint: Any, files: ExitStack) -> Any:
    """The value as a parameter of type ``hint`` takes it; files are opened into ``files``.

    Raises :class:`MisuseError` naming the value and what was expected.
    """
    return next(readings(name, given, hint, files))


def readings(name: str, given: Any, hint: Any, files: ExitStack) -> Iterator[Any]:
    """All ways to read the value, the most fitting first; raises like :func:`typed` where there is none."""
    faults: list[MisuseError] = []
    found = False
    for kind in sorted(members(hint), key=lambda kind: _rank(kind, given)):
        try:
            value = _as(name, given, kind, files)
        except Mismatch:
            continue
        except MisuseError as fault:
            faults.append(fault)
            continue
        found = True
        yield value
    if not found:
        raise _fault(faults) if faults else _unusable(name, given, hint)


def _fault(faults: list[MisuseError]) -> MisuseError:
    """The one to tell, of several: not that of a form which another key rules out."""
    likely = [fault for fault in faults if not isinstance(fault, OtherMemberError)] or faults
    return likely[0] if len(likely) == 1 else MisuseError("; or ".join(dict.fromkeys(map(str, likely))))


def _unusable(name: str, given: Any, hint: Any) -> MisuseError:
    kinds = members(hint)
    told_apart = len(kinds) == 1 and get_origin(kinds[0]) is Literal and len(get_args(kinds[0])) == 1
    if isinstance(given, Repeated):
        return MisuseError(f"{name} is given {len(given)} times, but takes one value: {described(hint)}")
    text = f"{name}={shown(given, name)} is not usable: expected {described(hint)}"
    if isinstance(given, Text) and given.startswith(("@", "{", "[")):
        try:
            loaded(name, given)
        except NotJson as exc:
            text += f" (as JSON: {exc})"
    return OtherMemberError(text) if told_apart else MisuseError(text)


def _rank(kind: Any, given: Any) -> tuple[bool, int]:
    generic = "model" if is_model(kind) else get_origin(kind) or kind
    return not _takes_files(kind, given), ORDER.index(generic) if generic in ORDER else len(ORDER)


def _takes_files(kind: Any, given: Any) -> bool:
    """Whether this is the form, of several, that takes a file where one was given."""
    if not is_model(kind) or not isinstance(given, dict):
        return False
    named = [given.get(field) for field in file_fields(kind)]
    return any(str(one).startswith("@") for value in named for one in (value if isinstance(value, list) else [value]))


def _as(name: str, given: Any, kind: Any, files: ExitStack) -> Any:
    if is_model(kind):
        return build(kind, name, as_object(name, given), partial(typed, files=files))
    if get_origin(kind) is list:
        return [typed(name, item, get_args(kind)[0], files) for item in as_items(name, given, get_args(kind)[0])]
    if kind is File:
        return as_file(name, given, files)
    read = READERS.get(get_origin(kind) or kind)
    if read is None:
        raise TypeError(f"no rule reads a value of type {kind}")  # a generated type nobody has used before
    return read(name, given, kind)
