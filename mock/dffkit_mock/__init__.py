"""A local mock of every service that dffkit speaks to, at the vendors' own paths, on one port.

``dffkit mock`` runs it, the fixture ``dffkit_mock`` runs it for a test and is a :class:`DffkitMock`,
:class:`MockServer` runs it anywhere else, :class:`MockProcess` in a process of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin.mock import DffkitMock
    from .process import MockProcess
    from .server import MockServer

__all__ = ["DffkitMock", "MockProcess", "MockServer"]


def __getattr__(name: str) -> Any:
    # Not imported at once: the pytest plugin is loaded in every pytest run, also where the extra is not installed.
    if name == "MockServer":
        from .server import MockServer  # noqa: PLC0415 as said

        return MockServer
    if name == "DffkitMock":
        from .plugin.mock import DffkitMock  # noqa: PLC0415 as said

        return DffkitMock
    if name == "MockProcess":
        from .process import MockProcess  # noqa: PLC0415 as said

        return MockProcess
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
