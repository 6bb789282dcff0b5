# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Guance DataWay, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import datakit as _datakit
    from . import labels as _labels
    from . import query as _query
    from . import server as _server
    from . import workspaces as _workspaces
    from . import write as _write


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def datakit(self) -> _datakit.Datakit:
        """The operations tagged ``datakit``."""
        from .datakit import Datakit

        return Datakit(self._send, self._bound)

    @cached_property
    def labels(self) -> _labels.Labels:
        """The operations tagged ``labels``."""
        from .labels import Labels

        return Labels(self._send, self._bound)

    @cached_property
    def query(self) -> _query.Query:
        """The operations tagged ``query``."""
        from .query import Query

        return Query(self._send, self._bound)

    @cached_property
    def server(self) -> _server.Server:
        """The operations tagged ``server``."""
        from .server import Server

        return Server(self._send, self._bound)

    @cached_property
    def workspaces(self) -> _workspaces.Workspaces:
        """The operations tagged ``workspaces``."""
        from .workspaces import Workspaces

        return Workspaces(self._send, self._bound)

    @cached_property
    def write(self) -> _write.Write:
        """The operations tagged ``write``."""
        from .write import Write

        return Write(self._send, self._bound)


class AsyncApi:
    """Every operation, as a method of one of the resources below, awaitable.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: AsyncSend, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def datakit(self) -> _datakit.AsyncDatakit:
        """The operations tagged ``datakit``."""
        from .datakit import AsyncDatakit

        return AsyncDatakit(self._send, self._bound)

    @cached_property
    def labels(self) -> _labels.AsyncLabels:
        """The operations tagged ``labels``."""
        from .labels import AsyncLabels

        return AsyncLabels(self._send, self._bound)

    @cached_property
    def query(self) -> _query.AsyncQuery:
        """The operations tagged ``query``."""
        from .query import AsyncQuery

        return AsyncQuery(self._send, self._bound)

    @cached_property
    def server(self) -> _server.AsyncServer:
        """The operations tagged ``server``."""
        from .server import AsyncServer

        return AsyncServer(self._send, self._bound)

    @cached_property
    def workspaces(self) -> _workspaces.AsyncWorkspaces:
        """The operations tagged ``workspaces``."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._send, self._bound)

    @cached_property
    def write(self) -> _write.AsyncWrite:
        """The operations tagged ``write``."""
        from .write import AsyncWrite

        return AsyncWrite(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
