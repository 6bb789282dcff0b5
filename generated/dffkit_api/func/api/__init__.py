# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of DataFlux Func, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import async_apis as _async_apis
    from . import cron_jobs as _cron_jobs
    from . import functions as _functions
    from . import sync_apis as _sync_apis


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def async_apis(self) -> _async_apis.AsyncApis:
        """The operations tagged ``async_apis``."""
        from .async_apis import AsyncApis

        return AsyncApis(self._send, self._bound)

    @cached_property
    def cron_jobs(self) -> _cron_jobs.CronJobs:
        """The operations tagged ``cron_jobs``."""
        from .cron_jobs import CronJobs

        return CronJobs(self._send, self._bound)

    @cached_property
    def functions(self) -> _functions.Functions:
        """The operations tagged ``functions``."""
        from .functions import Functions

        return Functions(self._send, self._bound)

    @cached_property
    def sync_apis(self) -> _sync_apis.SyncApis:
        """The operations tagged ``sync_apis``."""
        from .sync_apis import SyncApis

        return SyncApis(self._send, self._bound)


class AsyncApi:
    """Every operation, as a method of one of the resources below, awaitable.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: AsyncSend, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def async_apis(self) -> _async_apis.AsyncAsyncApis:
        """The operations tagged ``async_apis``."""
        from .async_apis import AsyncAsyncApis

        return AsyncAsyncApis(self._send, self._bound)

    @cached_property
    def cron_jobs(self) -> _cron_jobs.AsyncCronJobs:
        """The operations tagged ``cron_jobs``."""
        from .cron_jobs import AsyncCronJobs

        return AsyncCronJobs(self._send, self._bound)

    @cached_property
    def functions(self) -> _functions.AsyncFunctions:
        """The operations tagged ``functions``."""
        from .functions import AsyncFunctions

        return AsyncFunctions(self._send, self._bound)

    @cached_property
    def sync_apis(self) -> _sync_apis.AsyncSyncApis:
        """The operations tagged ``sync_apis``."""
        from .sync_apis import AsyncSyncApis

        return AsyncSyncApis(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
