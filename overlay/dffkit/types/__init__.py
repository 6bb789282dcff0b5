"""The models of each service: ``from dffkit.types.functiongraph import FunctionConfig``.

Beside them, what models and operations of all services take: ``File`` for the part of a form or the body that is a
file, ``UNSET`` for what is left out (``Unset`` is its type).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dffkit_api._file import File
    from dffkit_api._types import UNSET, Unset

__all__ = ["UNSET", "File", "Unset"]


def __getattr__(name: str) -> Any:
    """Loads a name on its first use, because the generated package loads httpx."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module("dffkit_api._file" if name == "File" else "dffkit_api._types"), name)
    globals()[name] = value
    return value
