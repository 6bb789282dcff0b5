"""How a module here hands on the models of a generated client without loading them all."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def reexport(stem: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` for a module that stands for the models of ``stem``."""

    def module_getattr(name: str) -> Any:
        if name.startswith("__") and name != "__all__":
            raise AttributeError(f"module 'dffkit.types.{stem}' has no attribute {name!r}")
        models = import_module(f"dffkit_api.{stem}.models")
        try:
            return getattr(models, name)
        except AttributeError:
            raise AttributeError(f"module 'dffkit.types.{stem}' has no model {name!r}") from None

    def module_dir() -> list[str]:
        return sorted(import_module(f"dffkit_api.{stem}.models").__all__)

    return module_getattr, module_dir
