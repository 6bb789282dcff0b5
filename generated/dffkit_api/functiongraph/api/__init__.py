# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud FunctionGraph, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import async_invoke_configs as _async_invoke_configs
    from . import dependencies as _dependencies
    from . import functions as _functions
    from . import metrics as _metrics
    from . import triggers as _triggers
    from . import workflows as _workflows


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def async_invoke_configs(self) -> _async_invoke_configs.AsyncInvokeConfigs:
        """The operations tagged ``async_invoke_configs``."""
        from .async_invoke_configs import AsyncInvokeConfigs

        return AsyncInvokeConfigs(self._send, self._bound)

    @cached_property
    def dependencies(self) -> _dependencies.Dependencies:
        """The operations tagged ``dependencies``."""
        from .dependencies import Dependencies

        return Dependencies(self._send, self._bound)

    @cached_property
    def functions(self) -> _functions.Functions:
        """The operations tagged ``functions``."""
        from .functions import Functions

        return Functions(self._send, self._bound)

    @cached_property
    def metrics(self) -> _metrics.Metrics:
        """The operations tagged ``metrics``."""
        from .metrics import Metrics

        return Metrics(self._send, self._bound)

    @cached_property
    def triggers(self) -> _triggers.Triggers:
        """The operations tagged ``triggers``."""
        from .triggers import Triggers

        return Triggers(self._send, self._bound)

    @cached_property
    def workflows(self) -> _workflows.Workflows:
        """The operations tagged ``workflows``."""
        from .workflows import Workflows

        return Workflows(self._send, self._bound)


class AsyncApi:
    """Every operation, as a method of one of the resources below, awaitable.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: AsyncSend, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def async_invoke_configs(self) -> _async_invoke_configs.AsyncAsyncInvokeConfigs:
        """The operations tagged ``async_invoke_configs``."""
        from .async_invoke_configs import AsyncAsyncInvokeConfigs

        return AsyncAsyncInvokeConfigs(self._send, self._bound)

    @cached_property
    def dependencies(self) -> _dependencies.AsyncDependencies:
        """The operations tagged ``dependencies``."""
        from .dependencies import AsyncDependencies

        return AsyncDependencies(self._send, self._bound)

    @cached_property
    def functions(self) -> _functions.AsyncFunctions:
        """The operations tagged ``functions``."""
        from .functions import AsyncFunctions

        return AsyncFunctions(self._send, self._bound)

    @cached_property
    def metrics(self) -> _metrics.AsyncMetrics:
        """The operations tagged ``metrics``."""
        from .metrics import AsyncMetrics

        return AsyncMetrics(self._send, self._bound)

    @cached_property
    def triggers(self) -> _triggers.AsyncTriggers:
        """The operations tagged ``triggers``."""
        from .triggers import AsyncTriggers

        return AsyncTriggers(self._send, self._bound)

    @cached_property
    def workflows(self) -> _workflows.AsyncWorkflows:
        """The operations tagged ``workflows``."""
        from .workflows import AsyncWorkflows

        return AsyncWorkflows(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
