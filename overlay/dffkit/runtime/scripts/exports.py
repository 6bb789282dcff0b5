"""The functions that a script exports, where the script itself keeps them: among its globals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from .options import ApiOptions

EXPORTED = "__dff_exported__"
"""The name, among the globals of a script, of its exported functions by name."""


class DuplicatedFuncName(ValueError):
    """A script exports two functions of one name."""


@dataclass(frozen=True)
class Exported:
    """A function as its script exports it; ``order`` counts from 0."""

    function: Callable[..., Any]
    options: ApiOptions
    order: int = 0


class Exports(dict[str, Exported]):
    """The exported functions of a script by name.

    A ``strict`` one takes a name once. A plain module, which an editor or a notebook may load again, takes the last.
    """

    strict = False

    def add(self, function: Callable[..., Any], options: ApiOptions) -> Exported:
        """Exports a function; raises :class:`DuplicatedFuncName`."""
        name = function.__name__
        if self.strict and name in self:
            raise DuplicatedFuncName(
                f"{function.__module__} exports two functions named `{name}`: the second stands in line "
                f"{function.__code__.co_firstlineno}; give it another name"
            )
        self[name] = Exported(function, options, self[name].order if name in self else len(self))
        return self[name]


class StrictExports(Exports):
    """Those of a script that a runtime executes."""

    strict = True
