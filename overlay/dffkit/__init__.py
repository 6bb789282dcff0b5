"""Connectors for Guance, DataFlux Func, Huawei Cloud FunctionGraph and DataArts, and SmartChart data sets.

Everything here is loaded on first use: importing ``dffkit`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import auth, errors, triggers, types
    from .connectors._regions import regions
    from .connectors.dataarts import AsyncDataArts, DataArts
    from .connectors.dataset import AsyncDataset, Dataset
    from .connectors.dataway import AsyncDataWay, DataWay
    from .connectors.func import AsyncFunc, Func
    from .connectors.functiongraph import AsyncFunctionGraph, FunctionGraph
    from .connectors.guance import AsyncGuance, Guance
    from .connectors.iam import AsyncIam, Iam
    from .errors import DffkitError
    from .runtime.door import DFF

__all__ = [
    "DFF",
    "AsyncDataArts",
    "AsyncDataWay",
    "AsyncDataset",
    "AsyncFunc",
    "AsyncFunctionGraph",
    "AsyncGuance",
    "AsyncIam",
    "DataArts",
    "DataWay",
    "Dataset",
    "DffkitError",
    "Func",
    "FunctionGraph",
    "Guance",
    "Iam",
    "__version__",
    "auth",
    "errors",
    "regions",
    "triggers",
    "types",
]


def __getattr__(name: str) -> Any:
    """Loads a public name on its first use."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = _loaded(name)
    return value


def __dir__() -> list[str]:
    return __all__


def _loaded(name: str) -> Any:
    if name in {"auth", "errors", "triggers", "types"}:
        return import_module(f".{name}", __name__)
    if name == "DffkitError":
        return import_module(".errors", __name__).DffkitError
    if name == "regions":
        return import_module(".connectors._regions", __name__).regions
    if name == "DFF":
        return import_module(".runtime.door", __name__).DFF
    from .connectors import CONNECTORS  # noqa: PLC0415 - with the first connector

    row = next(row for row in CONNECTORS.values() if name in {row.name, row.async_name})
    return getattr(import_module(row.module), name)
