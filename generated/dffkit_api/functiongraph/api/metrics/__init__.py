# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``metrics``: one method an operation, synchronous in :class:`Metrics`, awaitable in :class:`AsyncMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.function_metric_list import FunctionMetricList
    from ...models.function_statistics import FunctionStatistics
    from ...models.function_traffic import FunctionTraffic
    from ...models.instance_usage import InstanceUsage
    from ...models.list_statistics_filter import ListStatisticsFilter
    from ...models.list_statistics_option import ListStatisticsOption
    from ...models.project_statistics import ProjectStatistics
    from ...models.show_tenant_metric_metric_type import ShowTenantMetricMetricType
    from ...models.workflow_statistics import WorkflowStatistics
    from ...types import Unset


class Metrics:
    """The operations tagged ``metrics``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_function_as_metric(
        self,
        *,
        type_: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionMetricList:
        """Reports a metric of the functions.

        Reports one metric over the functions of a project; without parameters, the ten functions that
        failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
        it back with.

        Args:
            type_ (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionMetricList
        """
        from . import list_function_as_metric as _endpoint

        _operation = OPERATIONS["list_function_as_metric"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                type_=type_,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    def list_statistics(
        self,
        *,
        filter_: ListStatisticsFilter,
        period: str | Unset = UNSET,
        option: ListStatisticsOption | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ProjectStatistics:
        """Shows what the functions of a project used.

        Shows the use by month, or series of the last minutes, of all functions of a project together;
        `filter` says which.

        Args:
            filter_ (ListStatisticsFilter):
            period (str | Unset):
            option (ListStatisticsOption | Unset):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ProjectStatistics
        """
        from . import list_statistics as _endpoint

        _operation = OPERATIONS["list_statistics"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                filter_=filter_,
                period=period,
                option=option,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    def show_func_reserved_instance_metrics(
        self,
        func_urn: str,
        *,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> InstanceUsage:
        """Shows the instances of a function.

        Shows series of the instances of a function: a value a minute within an hour, a value every 30
        minutes within a day, and every three hours beyond.

        Args:
            func_urn (str):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            InstanceUsage
        """
        from . import show_func_reserved_instance_metrics as _endpoint

        _operation = OPERATIONS["show_func_reserved_instance_metrics"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    def show_function_metrics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
    ) -> FunctionTraffic:
        """Shows the traffic of a function.

        Shows series of the traffic of a function.

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTraffic
        """
        from . import show_function_metrics as _endpoint

        _operation = OPERATIONS["show_function_metrics"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                period=period,
            ),
            _endpoint._parse_success,
        )

    def list_function_statistics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
    ) -> FunctionStatistics:
        """Shows what a function did.

        Shows series of what a function did in the last minutes.

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionStatistics
        """
        from . import list_function_statistics as _endpoint

        _operation = OPERATIONS["list_function_statistics"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                period=period,
            ),
            _endpoint._parse_success,
        )

    def show_tenant_metric(
        self,
        *,
        period: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        metric_type: ShowTenantMetricMetricType | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowStatistics:
        """Shows what the workflows of a project did.

        Shows series of what all workflows of a project did together.

        Args:
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            metric_type (ShowTenantMetricMetricType | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowStatistics
        """
        from . import show_tenant_metric as _endpoint

        _operation = OPERATIONS["show_tenant_metric"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                period=period,
                start_time=start_time,
                end_time=end_time,
                metric_type=metric_type,
            ),
            _endpoint._parse_success,
        )

    def show_work_flow_metric(
        self,
        workflow_urn: str,
        *,
        period: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowStatistics:
        """Shows what a workflow did.

        Shows series of what one workflow did.

        Args:
            workflow_urn (str):
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowStatistics
        """
        from . import show_work_flow_metric as _endpoint

        _operation = OPERATIONS["show_work_flow_metric"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_urn=workflow_urn,
                period=period,
                start_time=start_time,
                end_time=end_time,
            ),
            _endpoint._parse_success,
        )


class AsyncMetrics:
    """The operations tagged ``metrics``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_function_as_metric(
        self,
        *,
        type_: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FunctionMetricList:
        """Reports a metric of the functions.

        Reports one metric over the functions of a project; without parameters, the ten functions that
        failed most within the last day. The answer has a `next_marker`, but there is no parameter to hand
        it back with.

        Args:
            type_ (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionMetricList
        """
        from . import list_function_as_metric as _endpoint

        _operation = OPERATIONS["list_function_as_metric"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                type_=type_,
                start_time=start_time,
                end_time=end_time,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    async def list_statistics(
        self,
        *,
        filter_: ListStatisticsFilter,
        period: str | Unset = UNSET,
        option: ListStatisticsOption | Unset = UNSET,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ProjectStatistics:
        """Shows what the functions of a project used.

        Shows the use by month, or series of the last minutes, of all functions of a project together;
        `filter` says which.

        Args:
            filter_ (ListStatisticsFilter):
            period (str | Unset):
            option (ListStatisticsOption | Unset):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ProjectStatistics
        """
        from . import list_statistics as _endpoint

        _operation = OPERATIONS["list_statistics"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                filter_=filter_,
                period=period,
                option=option,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    async def show_func_reserved_instance_metrics(
        self,
        func_urn: str,
        *,
        marker: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> InstanceUsage:
        """Shows the instances of a function.

        Shows series of the instances of a function: a value a minute within an hour, a value every 30
        minutes within a day, and every three hours beyond.

        Args:
            func_urn (str):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            InstanceUsage
        """
        from . import show_func_reserved_instance_metrics as _endpoint

        _operation = OPERATIONS["show_func_reserved_instance_metrics"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                marker=marker,
                limit=limit,
            ),
            _endpoint._parse_success,
        )

    async def show_function_metrics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
    ) -> FunctionTraffic:
        """Shows the traffic of a function.

        Shows series of the traffic of a function.

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionTraffic
        """
        from . import show_function_metrics as _endpoint

        _operation = OPERATIONS["show_function_metrics"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                period=period,
            ),
            _endpoint._parse_success,
        )

    async def list_function_statistics(
        self,
        func_urn: str,
        period: str,
        *,
        project_id: str | None = None,
    ) -> FunctionStatistics:
        """Shows what a function did.

        Shows series of what a function did in the last minutes.

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FunctionStatistics
        """
        from . import list_function_statistics as _endpoint

        _operation = OPERATIONS["list_function_statistics"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                func_urn=func_urn,
                period=period,
            ),
            _endpoint._parse_success,
        )

    async def show_tenant_metric(
        self,
        *,
        period: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        metric_type: ShowTenantMetricMetricType | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowStatistics:
        """Shows what the workflows of a project did.

        Shows series of what all workflows of a project did together.

        Args:
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            metric_type (ShowTenantMetricMetricType | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowStatistics
        """
        from . import show_tenant_metric as _endpoint

        _operation = OPERATIONS["show_tenant_metric"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                period=period,
                start_time=start_time,
                end_time=end_time,
                metric_type=metric_type,
            ),
            _endpoint._parse_success,
        )

    async def show_work_flow_metric(
        self,
        workflow_urn: str,
        *,
        period: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowStatistics:
        """Shows what a workflow did.

        Shows series of what one workflow did.

        Args:
            workflow_urn (str):
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowStatistics
        """
        from . import show_work_flow_metric as _endpoint

        _operation = OPERATIONS["show_work_flow_metric"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_urn=workflow_urn,
                period=period,
                start_time=start_time,
                end_time=end_time,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncMetrics", "Metrics"]
