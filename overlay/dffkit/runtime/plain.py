"""Scripts as plain modules, for tests and editors: ``import set__script`` outside of a running function."""

from __future__ import annotations

import builtins
import importlib.util
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType


def import_from(folder: str | Path) -> Finder:
    """Lets every import of this process find the scripts of a folder by their ids, until ``close()``.

    ``import set__script``, ``from set__script import f``, and in scripts ``from __other import f``. They are executed
    once, as Python's modules are, with ``DFF`` there; functions that run as tasks import as on the platform.
    """
    finder = Finder(Path(folder).resolve())
    # The first one: of `set.script`, which Python itself finds, the imports are those of a script too.
    sys.meta_path.insert(0, finder)
    return finder


class Finder:
    """What Python asks for a module, for one folder of scripts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def close(self) -> None:
        """Finds nothing more; what was imported stays."""
        sys.meta_path.remove(self)

    def find_spec(
        self,
        name: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,  # noqa: ARG002 - as Python calls it
    ) -> ModuleSpec | None:
        """How to load a script, ``None`` for what is none of this folder."""
        set_id, _, script = name.partition("__" if path is None else ".")
        file = self._folder / set_id / f"{script}.py"
        if not set_id or not script or not file.is_file() or _in_a_task():
            return None
        if path is not None and str(file.parent) not in map(str, path):
            return None
        return importlib.util.spec_from_file_location(name, file, loader=_Script(name, str(file)))


class _Script(SourceFileLoader):
    """Executes a script with ``DFF``, and with the imports of its own set."""

    def exec_module(self, module: ModuleType) -> None:
        """Executes it."""
        from dffkit import DFF  # noqa: PLC0415 - only a script needs it

        set_id = Path(self.path).parent.name

        def find(
            name: str,
            globals: Mapping[str, Any] | None = None,  # noqa: A002 - named as Python names them
            locals: Mapping[str, Any] | None = None,  # noqa: A002
            fromlist: Sequence[str] | None = (),
            level: int = 0,
        ) -> Any:
            is_here = level == 0 and name.startswith("__") and (Path(self.path).parent / f"{name[2:]}.py").is_file()
            return builtins.__import__(set_id + name if is_here else name, globals, locals, fromlist or (), level)

        module.__dict__.update(DFF=DFF, __builtins__={**vars(builtins), "__import__": find})
        super().exec_module(module)


def _in_a_task() -> bool:
    """Whether a function runs here: its imports are those of the platform, where an unpublished script is none."""
    from .context import found  # noqa: PLC0415 - only where a script is asked for

    return found() is not None
