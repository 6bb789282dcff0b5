# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``billing``: one method an operation, synchronous in :class:`Billing`, awaitable in :class:`AsyncBilling`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.billing_balance import BillingBalance
    from ...models.billing_balance_reply import BillingBalanceReply
    from ...models.billing_detail import BillingDetail
    from ...models.billing_detail_list_reply import BillingDetailListReply
    from ...models.billing_summary import BillingSummary
    from ...types import Unset


class Billing:
    """The operations tagged ``billing``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_billing_balance(
        self,
    ) -> BillingBalance:
        """Shows what is left on the account.

        Returns:
            BillingBalance
        """
        from . import get_billing_balance as _endpoint

        _operation = OPERATIONS["get_billing_balance"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def list_billing_details(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
    ) -> list[BillingDetail]:
        """Lists the items of the bills of some days.

        All at once, there is no paging. What has no value is the text `None`, not null.

        Args:
            start_date (str | Unset):
            end_date (str | Unset):

        Returns:
            list[BillingDetail]
        """
        from . import list_billing_details as _endpoint

        _operation = OPERATIONS["list_billing_details"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start_date=start_date,
                end_date=end_date,
            ),
            _endpoint._parse_content,
        )

    def get_billing_project_summary(
        self,
    ) -> BillingSummary:
        """Shows what each item of the bills has cost so far.

        The page shows the answer without the envelope that all others have.

        Returns:
            BillingSummary
        """
        from . import get_billing_project_summary as _endpoint

        _operation = OPERATIONS["get_billing_project_summary"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )


class AsyncBilling:
    """The operations tagged ``billing``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_billing_balance(
        self,
    ) -> BillingBalance:
        """Shows what is left on the account.

        Returns:
            BillingBalance
        """
        from . import get_billing_balance as _endpoint

        _operation = OPERATIONS["get_billing_balance"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    async def list_billing_details(
        self,
        *,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
    ) -> list[BillingDetail]:
        """Lists the items of the bills of some days.

        All at once, there is no paging. What has no value is the text `None`, not null.

        Args:
            start_date (str | Unset):
            end_date (str | Unset):

        Returns:
            list[BillingDetail]
        """
        from . import list_billing_details as _endpoint

        _operation = OPERATIONS["list_billing_details"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                start_date=start_date,
                end_date=end_date,
            ),
            _endpoint._parse_content,
        )

    async def get_billing_project_summary(
        self,
    ) -> BillingSummary:
        """Shows what each item of the bills has cost so far.

        The page shows the answer without the envelope that all others have.

        Returns:
            BillingSummary
        """
        from . import get_billing_project_summary as _endpoint

        _operation = OPERATIONS["get_billing_project_summary"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncBilling", "Billing"]
