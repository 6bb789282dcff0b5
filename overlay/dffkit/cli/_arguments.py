"""From ``key=value`` on the command line to the arguments of an operation."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import TYPE_CHECKING, Any, get_type_hints

from ..errors import MisuseError
from ..settings import near
from ._hints import described, members
from ._models import is_free, matching
from ._typed import readings, typed
from ._words import place, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import ExitStack

    from dffkit_api import Operation

BODY = "body"


class Signature:
    """What an operation takes: the type of each parameter by its python name, and which may not be left out.

    ``bound`` are those that the connector knows from its settings.
    """

    def __init__(self, row: Operation) -> None:
        hints = get_type_hints(_builder(row))
        hints.pop("return", None)
        parameters = inspect.signature(_method(row)).parameters
        self.row = row
        self.hints: dict[str, Any] = hints
        self.required = [name for name in hints if parameters[name].default is inspect.Parameter.empty]
        self.bound = [name for name in hints if parameters[name].default is None]

    def arguments(self, words: Iterable[str], files: ExitStack) -> Iterator[dict[str, Any]]:
        """The arguments that the words give: one set for each way to read the body, the most fitting first.

        What is no parameter is a field of the body, or of the parameter that takes any field. Files are opened into
        ``files``. Raises :class:`MisuseError` naming the word.
        """
        given = self._sorted(tree(words))
        missing = [name for name in self.required if name not in given]
        if missing:
            raise MisuseError(f"{self.row.id} needs {self._needed(missing)}")
        out = {
            name: typed(name.rstrip("_"), value, self.hints[name], files)
            for name, value in given.items()
            if name != BODY
        }
        if BODY not in given:
            yield out
            return
        for body in readings(BODY, given[BODY], self.hints[BODY], files):
            yield {**out, BODY: body}

    def _sorted(self, words: dict[str, Any]) -> dict[str, Any]:
        """The words by the parameter they belong to."""
        given: dict[str, Any] = {}
        for key, value in words.items():
            name = matching(key, self.hints)
            if name is not None:
                place(given, [name], value)
            else:
                place(given, [self._home(key), key], value)
        return given

    def _home(self, key: str) -> str:
        """The parameter that a word belongs to which is none itself."""
        if BODY in self.hints:
            return BODY
        for name, hint in self.hints.items():
            if any(is_free(kind) for kind in members(hint)):
                return name
        known = {name.rstrip("_") for name in self.hints}
        raise MisuseError(f"{self.row.id} has no parameter {key!r}{near(key, known) if known else '; it takes none'}")

    def _needed(self, missing: list[str]) -> str:
        return " and ".join(
            f"{name.rstrip('_')}=… ({described(self.hints[name])})"
            if name != BODY
            else "a body: its fields as name=…, or body=@file.json"
            for name in missing
        )


def _builder(row: Operation) -> Callable[..., dict[str, Any]]:
    """What the facade builds the request of an operation with; its module has all names that the types need."""
    module = import_module(f"dffkit_api.{row.stem}.api.{row.tag}.{row.id}")
    builder: Callable[..., dict[str, Any]] = vars(module)["_get_kwargs"]
    return builder


def _method(row: Operation) -> Callable[..., Any]:
    """The method of the facade, the synchronous one."""
    module = import_module(f"dffkit_api.{row.stem}.api.{row.tag}")
    kinds = [kind for kind in vars(module).values() if isinstance(kind, type)]
    methods: list[Callable[..., Any]] = [vars(kind)[row.id] for kind in kinds if row.id in vars(kind)]
    return next(method for method in methods if not inspect.iscoroutinefunction(method))
