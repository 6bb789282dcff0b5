"""What the rooms of the connector have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import AsyncConnector, Connector
from ._service import SERVICE

if TYPE_CHECKING:
    from dffkit_api.guance.api import Api, AsyncApi


class Room(Connector["Api"]):
    """One topic of the connector for threads."""

    service = SERVICE


class AsyncRoom(AsyncConnector["AsyncApi"]):
    """One topic of the connector for event loops."""

    service = SERVICE
