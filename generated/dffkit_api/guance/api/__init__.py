# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Guance OpenAPI, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import access_keys as _access_keys
    from . import queries as _queries
    from . import workspace as _workspace


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def access_keys(self) -> _access_keys.AccessKeys:
        """The operations tagged ``access_keys``."""
        from .access_keys import AccessKeys

        return AccessKeys(self._send, self._bound)

    @cached_property
    def queries(self) -> _queries.Queries:
        """The operations tagged ``queries``."""
        from .queries import Queries

        return Queries(self._send, self._bound)

    @cached_property
    def workspace(self) -> _workspace.Workspace:
        """The operations tagged ``workspace``."""
        from .workspace import Workspace

        return Workspace(self._send, self._bound)


class AsyncApi:
    """Every operation, as a method of one of the resources below, awaitable.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: AsyncSend, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def access_keys(self) -> _access_keys.AsyncAccessKeys:
        """The operations tagged ``access_keys``."""
        from .access_keys import AsyncAccessKeys

        return AsyncAccessKeys(self._send, self._bound)

    @cached_property
    def queries(self) -> _queries.AsyncQueries:
        """The operations tagged ``queries``."""
        from .queries import AsyncQueries

        return AsyncQueries(self._send, self._bound)

    @cached_property
    def workspace(self) -> _workspace.AsyncWorkspace:
        """The operations tagged ``workspace``."""
        from .workspace import AsyncWorkspace

        return AsyncWorkspace(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
