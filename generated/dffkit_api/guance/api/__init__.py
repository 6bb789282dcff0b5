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
    from . import blacklists as _blacklists
    from . import fields as _fields
    from . import pipelines as _pipelines
    from . import queries as _queries
    from . import snapshots as _snapshots
    from . import tags as _tags
    from . import workspaces as _workspaces


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
    def blacklists(self) -> _blacklists.Blacklists:
        """The operations tagged ``blacklists``."""
        from .blacklists import Blacklists

        return Blacklists(self._send, self._bound)

    @cached_property
    def fields(self) -> _fields.Fields:
        """The operations tagged ``fields``."""
        from .fields import Fields

        return Fields(self._send, self._bound)

    @cached_property
    def pipelines(self) -> _pipelines.Pipelines:
        """The operations tagged ``pipelines``."""
        from .pipelines import Pipelines

        return Pipelines(self._send, self._bound)

    @cached_property
    def queries(self) -> _queries.Queries:
        """The operations tagged ``queries``."""
        from .queries import Queries

        return Queries(self._send, self._bound)

    @cached_property
    def snapshots(self) -> _snapshots.Snapshots:
        """The operations tagged ``snapshots``."""
        from .snapshots import Snapshots

        return Snapshots(self._send, self._bound)

    @cached_property
    def tags(self) -> _tags.Tags:
        """The operations tagged ``tags``."""
        from .tags import Tags

        return Tags(self._send, self._bound)

    @cached_property
    def workspaces(self) -> _workspaces.Workspaces:
        """The operations tagged ``workspaces``."""
        from .workspaces import Workspaces

        return Workspaces(self._send, self._bound)


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
    def blacklists(self) -> _blacklists.AsyncBlacklists:
        """The operations tagged ``blacklists``."""
        from .blacklists import AsyncBlacklists

        return AsyncBlacklists(self._send, self._bound)

    @cached_property
    def fields(self) -> _fields.AsyncFields:
        """The operations tagged ``fields``."""
        from .fields import AsyncFields

        return AsyncFields(self._send, self._bound)

    @cached_property
    def pipelines(self) -> _pipelines.AsyncPipelines:
        """The operations tagged ``pipelines``."""
        from .pipelines import AsyncPipelines

        return AsyncPipelines(self._send, self._bound)

    @cached_property
    def queries(self) -> _queries.AsyncQueries:
        """The operations tagged ``queries``."""
        from .queries import AsyncQueries

        return AsyncQueries(self._send, self._bound)

    @cached_property
    def snapshots(self) -> _snapshots.AsyncSnapshots:
        """The operations tagged ``snapshots``."""
        from .snapshots import AsyncSnapshots

        return AsyncSnapshots(self._send, self._bound)

    @cached_property
    def tags(self) -> _tags.AsyncTags:
        """The operations tagged ``tags``."""
        from .tags import AsyncTags

        return AsyncTags(self._send, self._bound)

    @cached_property
    def workspaces(self) -> _workspaces.AsyncWorkspaces:
        """The operations tagged ``workspaces``."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
