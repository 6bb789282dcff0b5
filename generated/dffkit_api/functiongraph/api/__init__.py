# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The operations of Huawei Cloud FunctionGraph, grouped into resources over a sender."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._bound import Bound

if TYPE_CHECKING:
    from ..._send import AsyncSend, Send
    from . import aliases as _aliases
    from . import applications as _applications
    from . import async_invocations as _async_invocations
    from . import async_invoke_configs as _async_invoke_configs
    from . import dependencies as _dependencies
    from . import events as _events
    from . import functions as _functions
    from . import logs as _logs
    from . import metrics as _metrics
    from . import quotas as _quotas
    from . import reserved_instances as _reserved_instances
    from . import service_bridges as _service_bridges
    from . import snapshots as _snapshots
    from . import tags as _tags
    from . import templates as _templates
    from . import tracing as _tracing
    from . import triggers as _triggers
    from . import versions as _versions
    from . import vpc_endpoints as _vpc_endpoints
    from . import workflow_executions as _workflow_executions
    from . import workflows as _workflows


class Api:
    """Every operation, as a method of one of the resources below.

    ``send`` sends the requests; ``bound`` has the parameters that are given once for all calls.
    """

    def __init__(self, send: Send, bound: Bound | None = None) -> None:
        self._send = send
        self._bound = Bound() if bound is None else bound

    @cached_property
    def aliases(self) -> _aliases.Aliases:
        """The operations tagged ``aliases``."""
        from .aliases import Aliases

        return Aliases(self._send, self._bound)

    @cached_property
    def applications(self) -> _applications.Applications:
        """The operations tagged ``applications``."""
        from .applications import Applications

        return Applications(self._send, self._bound)

    @cached_property
    def async_invocations(self) -> _async_invocations.AsyncInvocations:
        """The operations tagged ``async_invocations``."""
        from .async_invocations import AsyncInvocations

        return AsyncInvocations(self._send, self._bound)

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
    def events(self) -> _events.Events:
        """The operations tagged ``events``."""
        from .events import Events

        return Events(self._send, self._bound)

    @cached_property
    def functions(self) -> _functions.Functions:
        """The operations tagged ``functions``."""
        from .functions import Functions

        return Functions(self._send, self._bound)

    @cached_property
    def logs(self) -> _logs.Logs:
        """The operations tagged ``logs``."""
        from .logs import Logs

        return Logs(self._send, self._bound)

    @cached_property
    def metrics(self) -> _metrics.Metrics:
        """The operations tagged ``metrics``."""
        from .metrics import Metrics

        return Metrics(self._send, self._bound)

    @cached_property
    def quotas(self) -> _quotas.Quotas:
        """The operations tagged ``quotas``."""
        from .quotas import Quotas

        return Quotas(self._send, self._bound)

    @cached_property
    def reserved_instances(self) -> _reserved_instances.ReservedInstances:
        """The operations tagged ``reserved_instances``."""
        from .reserved_instances import ReservedInstances

        return ReservedInstances(self._send, self._bound)

    @cached_property
    def service_bridges(self) -> _service_bridges.ServiceBridges:
        """The operations tagged ``service_bridges``."""
        from .service_bridges import ServiceBridges

        return ServiceBridges(self._send, self._bound)

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
    def templates(self) -> _templates.Templates:
        """The operations tagged ``templates``."""
        from .templates import Templates

        return Templates(self._send, self._bound)

    @cached_property
    def tracing(self) -> _tracing.Tracing:
        """The operations tagged ``tracing``."""
        from .tracing import Tracing

        return Tracing(self._send, self._bound)

    @cached_property
    def triggers(self) -> _triggers.Triggers:
        """The operations tagged ``triggers``."""
        from .triggers import Triggers

        return Triggers(self._send, self._bound)

    @cached_property
    def versions(self) -> _versions.Versions:
        """The operations tagged ``versions``."""
        from .versions import Versions

        return Versions(self._send, self._bound)

    @cached_property
    def vpc_endpoints(self) -> _vpc_endpoints.VpcEndpoints:
        """The operations tagged ``vpc_endpoints``."""
        from .vpc_endpoints import VpcEndpoints

        return VpcEndpoints(self._send, self._bound)

    @cached_property
    def workflow_executions(self) -> _workflow_executions.WorkflowExecutions:
        """The operations tagged ``workflow_executions``."""
        from .workflow_executions import WorkflowExecutions

        return WorkflowExecutions(self._send, self._bound)

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
    def aliases(self) -> _aliases.AsyncAliases:
        """The operations tagged ``aliases``."""
        from .aliases import AsyncAliases

        return AsyncAliases(self._send, self._bound)

    @cached_property
    def applications(self) -> _applications.AsyncApplications:
        """The operations tagged ``applications``."""
        from .applications import AsyncApplications

        return AsyncApplications(self._send, self._bound)

    @cached_property
    def async_invocations(self) -> _async_invocations.AsyncAsyncInvocations:
        """The operations tagged ``async_invocations``."""
        from .async_invocations import AsyncAsyncInvocations

        return AsyncAsyncInvocations(self._send, self._bound)

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
    def events(self) -> _events.AsyncEvents:
        """The operations tagged ``events``."""
        from .events import AsyncEvents

        return AsyncEvents(self._send, self._bound)

    @cached_property
    def functions(self) -> _functions.AsyncFunctions:
        """The operations tagged ``functions``."""
        from .functions import AsyncFunctions

        return AsyncFunctions(self._send, self._bound)

    @cached_property
    def logs(self) -> _logs.AsyncLogs:
        """The operations tagged ``logs``."""
        from .logs import AsyncLogs

        return AsyncLogs(self._send, self._bound)

    @cached_property
    def metrics(self) -> _metrics.AsyncMetrics:
        """The operations tagged ``metrics``."""
        from .metrics import AsyncMetrics

        return AsyncMetrics(self._send, self._bound)

    @cached_property
    def quotas(self) -> _quotas.AsyncQuotas:
        """The operations tagged ``quotas``."""
        from .quotas import AsyncQuotas

        return AsyncQuotas(self._send, self._bound)

    @cached_property
    def reserved_instances(self) -> _reserved_instances.AsyncReservedInstances:
        """The operations tagged ``reserved_instances``."""
        from .reserved_instances import AsyncReservedInstances

        return AsyncReservedInstances(self._send, self._bound)

    @cached_property
    def service_bridges(self) -> _service_bridges.AsyncServiceBridges:
        """The operations tagged ``service_bridges``."""
        from .service_bridges import AsyncServiceBridges

        return AsyncServiceBridges(self._send, self._bound)

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
    def templates(self) -> _templates.AsyncTemplates:
        """The operations tagged ``templates``."""
        from .templates import AsyncTemplates

        return AsyncTemplates(self._send, self._bound)

    @cached_property
    def tracing(self) -> _tracing.AsyncTracing:
        """The operations tagged ``tracing``."""
        from .tracing import AsyncTracing

        return AsyncTracing(self._send, self._bound)

    @cached_property
    def triggers(self) -> _triggers.AsyncTriggers:
        """The operations tagged ``triggers``."""
        from .triggers import AsyncTriggers

        return AsyncTriggers(self._send, self._bound)

    @cached_property
    def versions(self) -> _versions.AsyncVersions:
        """The operations tagged ``versions``."""
        from .versions import AsyncVersions

        return AsyncVersions(self._send, self._bound)

    @cached_property
    def vpc_endpoints(self) -> _vpc_endpoints.AsyncVpcEndpoints:
        """The operations tagged ``vpc_endpoints``."""
        from .vpc_endpoints import AsyncVpcEndpoints

        return AsyncVpcEndpoints(self._send, self._bound)

    @cached_property
    def workflow_executions(self) -> _workflow_executions.AsyncWorkflowExecutions:
        """The operations tagged ``workflow_executions``."""
        from .workflow_executions import AsyncWorkflowExecutions

        return AsyncWorkflowExecutions(self._send, self._bound)

    @cached_property
    def workflows(self) -> _workflows.AsyncWorkflows:
        """The operations tagged ``workflows``."""
        from .workflows import AsyncWorkflows

        return AsyncWorkflows(self._send, self._bound)


__all__ = ["Api", "AsyncApi"]
