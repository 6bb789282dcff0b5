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
    from ...models.list_function_statistics_response import ListFunctionStatisticsResponse
    from ...models.list_statistics_response import ListStatisticsResponse
    from ...models.show_func_reserved_instance_metrics_response import ShowFuncReservedInstanceMetricsResponse
    from ...models.show_function_metrics_response import ShowFunctionMetricsResponse
    from ...models.show_tenant_metric_response import ShowTenantMetricResponse
    from ...models.show_work_flow_metric_response import ShowWorkFlowMetricResponse
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
        """Report a metric of the functions

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
        filter_: str | Unset = UNSET,
        period: str | Unset = UNSET,
        option: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListStatisticsResponse:
        """list_statistics

        Args:
            filter_ (str | Unset):
            period (str | Unset):
            option (str | Unset):
            limit (str | Unset):
            marker (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListStatisticsResponse
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
                limit=limit,
                marker=marker,
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
    ) -> ShowFuncReservedInstanceMetricsResponse:
        """show_func_reserved_instance_metrics

        Args:
            func_urn (str):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFuncReservedInstanceMetricsResponse
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
    ) -> ShowFunctionMetricsResponse:
        """show_function_metrics

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionMetricsResponse
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
    ) -> ListFunctionStatisticsResponse:
        """list_function_statistics

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionStatisticsResponse
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
        metric_type: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ShowTenantMetricResponse:
        """show_tenant_metric

        Args:
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            metric_type (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowTenantMetricResponse
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
    ) -> ShowWorkFlowMetricResponse:
        """show_work_flow_metric

        Args:
            workflow_urn (str):
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowWorkFlowMetricResponse
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
        """Report a metric of the functions

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
        filter_: str | Unset = UNSET,
        period: str | Unset = UNSET,
        option: str | Unset = UNSET,
        limit: str | Unset = UNSET,
        marker: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListStatisticsResponse:
        """list_statistics

        Args:
            filter_ (str | Unset):
            period (str | Unset):
            option (str | Unset):
            limit (str | Unset):
            marker (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListStatisticsResponse
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
                limit=limit,
                marker=marker,
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
    ) -> ShowFuncReservedInstanceMetricsResponse:
        """show_func_reserved_instance_metrics

        Args:
            func_urn (str):
            marker (str | Unset):
            limit (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFuncReservedInstanceMetricsResponse
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
    ) -> ShowFunctionMetricsResponse:
        """show_function_metrics

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowFunctionMetricsResponse
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
    ) -> ListFunctionStatisticsResponse:
        """list_function_statistics

        Args:
            func_urn (str):
            period (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListFunctionStatisticsResponse
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
        metric_type: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ShowTenantMetricResponse:
        """show_tenant_metric

        Args:
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            metric_type (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowTenantMetricResponse
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
    ) -> ShowWorkFlowMetricResponse:
        """show_work_flow_metric

        Args:
            workflow_urn (str):
            period (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowWorkFlowMetricResponse
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
