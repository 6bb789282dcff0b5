"""The connector for threads: what it can do stands in a room a topic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .deploying import Deploying
from .listing import Listing
from .releasing import Releasing
from .running import Running
from .triggers import Triggers
from .workflows import Workflows

if TYPE_CHECKING:
    from ._service import FunctionGraphOptions


class FunctionGraph(Deploying, Releasing, Running, Triggers, Workflows, Listing):
    """Functions of one project in one region.

    ``id`` names the settings in the environment and in ``dffkit.toml``; the arguments are the settings themselves,
    see :class:`FunctionGraphOptions`. Every operation is at :attr:`api`; the methods here do more than one operation,
    or know its answer better. Raises what :mod:`dffkit.errors` draws.

    Source: Huawei Cloud, FunctionGraph API reference.
    """

    def __init__(
        self,
        id: str | None = None,  # noqa: A002 - connectors have ids
        /,
        **options: Unpack[FunctionGraphOptions],
    ) -> None:
        super().__init__(id, **options)
