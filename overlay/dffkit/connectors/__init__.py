"""The connectors, one module a service; each is loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ._base import BaseConnector


class Row(NamedTuple):
    """A service: its module here, and its two connectors."""

    module: str
    name: str
    async_name: str


# By stem, which is also the default id and the ``type`` in dffkit.toml.
CONNECTORS: dict[str, Row] = {
    "dataarts": Row("dffkit.connectors.dataarts", "DataArts", "AsyncDataArts"),
    "dataset": Row("dffkit.connectors.dataset", "Dataset", "AsyncDataset"),
    "dataway": Row("dffkit.connectors.dataway", "DataWay", "AsyncDataWay"),
    "func": Row("dffkit.connectors.func", "Func", "AsyncFunc"),
    "functiongraph": Row("dffkit.connectors.functiongraph", "FunctionGraph", "AsyncFunctionGraph"),
    "guance": Row("dffkit.connectors.guance", "Guance", "AsyncGuance"),
    "iam": Row("dffkit.connectors.iam", "Iam", "AsyncIam"),
}


def connector_class(stem: str) -> type[BaseConnector]:
    """The synchronous connector of a service."""
    row = CONNECTORS[stem]
    found: type[BaseConnector] = getattr(import_module(row.module), row.name)
    return found
