"""What the rooms of the connector have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncConnector, Connector
from .._huawei import project_of
from ._service import SERVICE, checked_urn

if TYPE_CHECKING:
    from dffkit_api.functiongraph.api import Api, AsyncApi


class Room(Connector["Api"]):
    """One topic of the connector for threads."""

    service = SERVICE

    def _urn(self, function_urn: str) -> str:
        return checked_urn(function_urn, project_of(self))


class AsyncRoom(AsyncConnector["AsyncApi"]):
    """One topic of the connector for event loops."""

    service = SERVICE

    def _urn(self, function_urn: str) -> str:
        return checked_urn(function_urn, project_of(self))
