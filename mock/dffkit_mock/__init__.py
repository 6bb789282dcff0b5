"""A local mock of every service that dffkit speaks to, at the vendors' own paths, on one port.

``dffkit mock`` runs it, the fixture ``dffkit_mock`` runs it for a test and is a :class:`DffkitMock`,
:class:`MockServer` runs it anywhere else, :class:`MockProcess` in a process of its own.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin.mock import DffkitMock
    from .process import MockProcess
    from .server import MockServer

__all__ = ["DffkitMock", "MockProcess", "MockServer"]


_HOMES = {"DffkitMock": "plugin.mock", "MockProcess": "process", "MockServer": "server"}


def __getattr__(name: str) -> Any:
    # Not imported at once: the pytest plugin is loaded in every pytest run, also where the extra is not installed.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as missing:
        said = f"the mock needs {missing.name}, not installed: pip install 'dffkit[mock]'"
        raise ModuleNotFoundError(said, name=missing.name) from None
