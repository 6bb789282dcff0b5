# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``aggs_to_metrics``: one method an operation, synchronous in :class:`AggsToMetrics`, awaitable in :class:`AsyncAggsToMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_metric_rules import DeleteMetricRules
    from ...models.done_reply import DoneReply
    from ...models.list_aggs_to_metrics_script_type import ListAggsToMetricsScriptType
    from ...models.metric_rule import MetricRule
    from ...models.metric_rule_list import MetricRuleList
    from ...models.metric_rule_list_reply import MetricRuleListReply
    from ...models.metric_rule_reply import MetricRuleReply
    from ...models.metric_rule_settings import MetricRuleSettings
    from ...models.set_metric_rules_disable import SetMetricRulesDisable
    from ...types import Unset


class AggsToMetrics:
    """The operations tagged ``aggs_to_metrics``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_aggs_to_metric(
        self,
        *,
        body: MetricRuleSettings,
    ) -> MetricRule:
        """Creates a rule that makes a metric.

        Args:
            body (MetricRuleSettings):

        Returns:
            MetricRule
        """
        from . import create_aggs_to_metric as _endpoint

        _operation = OPERATIONS["create_aggs_to_metric"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_aggs_to_metrics(
        self,
        *,
        body: DeleteMetricRules,
    ) -> bool:
        """Deletes rules that make metrics.

        Args:
            body (DeleteMetricRules):

        Returns:
            bool
        """
        from . import delete_aggs_to_metrics as _endpoint

        _operation = OPERATIONS["delete_aggs_to_metrics"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_aggs_to_metric(
        self,
        rule_uuid: str,
    ) -> MetricRule:
        """Shows a rule that makes a metric.

        Args:
            rule_uuid (str):

        Returns:
            MetricRule
        """
        from . import get_aggs_to_metric as _endpoint

        _operation = OPERATIONS["get_aggs_to_metric"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                rule_uuid=rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def list_aggs_to_metrics(
        self,
        *,
        search: str | Unset = UNSET,
        script_type: ListAggsToMetricsScriptType | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> MetricRuleList:
        """Lists the rules that make metrics.

        Args:
            search (str | Unset):
            script_type (ListAggsToMetricsScriptType | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            MetricRuleList
        """
        from . import list_aggs_to_metrics as _endpoint

        _operation = OPERATIONS["list_aggs_to_metrics"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                script_type=script_type,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_aggs_to_metrics(
        self,
        *,
        search: str | Unset = UNSET,
        script_type: ListAggsToMetricsScriptType | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[MetricRule]:
        """Gives the records of :meth:`list_aggs_to_metrics` one by one, page after page.

        Args:
            search (str | Unset):
            script_type (ListAggsToMetricsScriptType | Unset):
            page_size (int):

        Returns:
            Iterator[MetricRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_aggs_to_metrics as _endpoint

        _operation = OPERATIONS["list_aggs_to_metrics"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                script_type=script_type,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def modify_aggs_to_metric(
        self,
        rule_uuid: str,
        *,
        body: MetricRuleSettings,
    ) -> MetricRule:
        """Changes a rule that makes a metric.

        Args:
            body (MetricRuleSettings):
            rule_uuid (str):

        Returns:
            MetricRule
        """
        from . import modify_aggs_to_metric as _endpoint

        _operation = OPERATIONS["modify_aggs_to_metric"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                rule_uuid=rule_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_aggs_to_metrics_disable(
        self,
        *,
        body: SetMetricRulesDisable,
    ) -> bool:
        """Disables or enables rules that make metrics.

        Args:
            body (SetMetricRulesDisable):

        Returns:
            bool
        """
        from . import set_aggs_to_metrics_disable as _endpoint

        _operation = OPERATIONS["set_aggs_to_metrics_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncAggsToMetrics:
    """The operations tagged ``aggs_to_metrics``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_aggs_to_metric(
        self,
        *,
        body: MetricRuleSettings,
    ) -> MetricRule:
        """Creates a rule that makes a metric.

        Args:
            body (MetricRuleSettings):

        Returns:
            MetricRule
        """
        from . import create_aggs_to_metric as _endpoint

        _operation = OPERATIONS["create_aggs_to_metric"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_aggs_to_metrics(
        self,
        *,
        body: DeleteMetricRules,
    ) -> bool:
        """Deletes rules that make metrics.

        Args:
            body (DeleteMetricRules):

        Returns:
            bool
        """
        from . import delete_aggs_to_metrics as _endpoint

        _operation = OPERATIONS["delete_aggs_to_metrics"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_aggs_to_metric(
        self,
        rule_uuid: str,
    ) -> MetricRule:
        """Shows a rule that makes a metric.

        Args:
            rule_uuid (str):

        Returns:
            MetricRule
        """
        from . import get_aggs_to_metric as _endpoint

        _operation = OPERATIONS["get_aggs_to_metric"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                rule_uuid=rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def list_aggs_to_metrics(
        self,
        *,
        search: str | Unset = UNSET,
        script_type: ListAggsToMetricsScriptType | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> MetricRuleList:
        """Lists the rules that make metrics.

        Args:
            search (str | Unset):
            script_type (ListAggsToMetricsScriptType | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            MetricRuleList
        """
        from . import list_aggs_to_metrics as _endpoint

        _operation = OPERATIONS["list_aggs_to_metrics"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                script_type=script_type,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_aggs_to_metrics(
        self,
        *,
        search: str | Unset = UNSET,
        script_type: ListAggsToMetricsScriptType | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[MetricRule]:
        """Gives the records of :meth:`list_aggs_to_metrics` one by one, page after page.

        Args:
            search (str | Unset):
            script_type (ListAggsToMetricsScriptType | Unset):
            page_size (int):

        Returns:
            AsyncIterator[MetricRule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_aggs_to_metrics as _endpoint

        _operation = OPERATIONS["list_aggs_to_metrics"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                script_type=script_type,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def modify_aggs_to_metric(
        self,
        rule_uuid: str,
        *,
        body: MetricRuleSettings,
    ) -> MetricRule:
        """Changes a rule that makes a metric.

        Args:
            body (MetricRuleSettings):
            rule_uuid (str):

        Returns:
            MetricRule
        """
        from . import modify_aggs_to_metric as _endpoint

        _operation = OPERATIONS["modify_aggs_to_metric"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                rule_uuid=rule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_aggs_to_metrics_disable(
        self,
        *,
        body: SetMetricRulesDisable,
    ) -> bool:
        """Disables or enables rules that make metrics.

        Args:
            body (SetMetricRulesDisable):

        Returns:
            bool
        """
        from . import set_aggs_to_metrics_disable as _endpoint

        _operation = OPERATIONS["set_aggs_to_metrics_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncAggsToMetrics", "AggsToMetrics"]
