# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="BillingDetail")


_KNOWN = frozenset(
    (
        "consumeTimeOfDay",
        "orgName",
        "productName",
        "productDetail",
        "billingCycle",
        "billingResult",
        "deductionAmount",
        "oweAmount",
        "originAmount",
        "serviceBillingAmount",
        "couponAmount",
        "storedCardAmount",
        "cashAmount",
        "cashCouldAmount",
        "commodityCategory",
        "consumePlatform",
        "customerIdentifier",
        "consumption",
        "workspaceUuid",
        "workspaceName",
        "consumeTime",
        "tag6",
        "billingResultDetails",
        "count",
    )
)


@_attrs_define(repr=False)
class BillingDetail:
    """An item of a bill on one day. Amounts are numbers, or the text `None`.

    Attributes:
        consume_time_of_day (str | Unset): The day, `YYYY-MM-DD`.
        org_name (str | Unset): Organization of the cost centre.
        product_name (str | Unset):
        product_detail (str | Unset): Name of the item.
        billing_cycle (str | Unset): `Day`, `Month`, `Year` or `Single`.
        billing_result (Any | Unset): To be paid.
        deduction_amount (Any | Unset): Deducted.
        owe_amount (Any | Unset): Owed.
        origin_amount (Any | Unset): Before discounts.
        service_billing_amount (Any | Unset): Fee for the service.
        coupon_amount (Any | Unset): Paid by coupons.
        stored_card_amount (Any | Unset): Paid by stored cards.
        cash_amount (Any | Unset): Paid in cash.
        cash_could_amount (Any | Unset): Paid through a cloud market.
        commodity_category (str | Unset): By subscription or by use.
        consume_platform (str | Unset): Way of settlement.
        customer_identifier (str | Unset): Account at the cloud market.
        consumption (Any | Unset): Can be ignored.
        workspace_uuid (str | Unset):
        workspace_name (str | Unset):
        consume_time (Any | Unset): Time of use as a timestamp.
        tag6 (str | Unset): What is metered, as in `session_replay`.
        billing_result_details (Any | Unset): Can be ignored.
        count (Any | Unset): How much was used.
    """

    consume_time_of_day: str | Unset = UNSET
    org_name: str | Unset = UNSET
    product_name: str | Unset = UNSET
    product_detail: str | Unset = UNSET
    billing_cycle: str | Unset = UNSET
    billing_result: Any | Unset = UNSET
    deduction_amount: Any | Unset = UNSET
    owe_amount: Any | Unset = UNSET
    origin_amount: Any | Unset = UNSET
    service_billing_amount: Any | Unset = UNSET
    coupon_amount: Any | Unset = UNSET
    stored_card_amount: Any | Unset = UNSET
    cash_amount: Any | Unset = UNSET
    cash_could_amount: Any | Unset = UNSET
    commodity_category: str | Unset = UNSET
    consume_platform: str | Unset = UNSET
    customer_identifier: str | Unset = UNSET
    consumption: Any | Unset = UNSET
    workspace_uuid: str | Unset = UNSET
    workspace_name: str | Unset = UNSET
    consume_time: Any | Unset = UNSET
    tag6: str | Unset = UNSET
    billing_result_details: Any | Unset = UNSET
    count: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        consume_time_of_day = self.consume_time_of_day

        org_name = self.org_name

        product_name = self.product_name

        product_detail = self.product_detail

        billing_cycle = self.billing_cycle

        billing_result = self.billing_result

        deduction_amount = self.deduction_amount

        owe_amount = self.owe_amount

        origin_amount = self.origin_amount

        service_billing_amount = self.service_billing_amount

        coupon_amount = self.coupon_amount

        stored_card_amount = self.stored_card_amount

        cash_amount = self.cash_amount

        cash_could_amount = self.cash_could_amount

        commodity_category = self.commodity_category

        consume_platform = self.consume_platform

        customer_identifier = self.customer_identifier

        consumption = self.consumption

        workspace_uuid = self.workspace_uuid

        workspace_name = self.workspace_name

        consume_time = self.consume_time

        tag6 = self.tag6

        billing_result_details = self.billing_result_details

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if consume_time_of_day is not UNSET:
            field_dict["consumeTimeOfDay"] = consume_time_of_day
        if org_name is not UNSET:
            field_dict["orgName"] = org_name
        if product_name is not UNSET:
            field_dict["productName"] = product_name
        if product_detail is not UNSET:
            field_dict["productDetail"] = product_detail
        if billing_cycle is not UNSET:
            field_dict["billingCycle"] = billing_cycle
        if billing_result is not UNSET:
            field_dict["billingResult"] = billing_result
        if deduction_amount is not UNSET:
            field_dict["deductionAmount"] = deduction_amount
        if owe_amount is not UNSET:
            field_dict["oweAmount"] = owe_amount
        if origin_amount is not UNSET:
            field_dict["originAmount"] = origin_amount
        if service_billing_amount is not UNSET:
            field_dict["serviceBillingAmount"] = service_billing_amount
        if coupon_amount is not UNSET:
            field_dict["couponAmount"] = coupon_amount
        if stored_card_amount is not UNSET:
            field_dict["storedCardAmount"] = stored_card_amount
        if cash_amount is not UNSET:
            field_dict["cashAmount"] = cash_amount
        if cash_could_amount is not UNSET:
            field_dict["cashCouldAmount"] = cash_could_amount
        if commodity_category is not UNSET:
            field_dict["commodityCategory"] = commodity_category
        if consume_platform is not UNSET:
            field_dict["consumePlatform"] = consume_platform
        if customer_identifier is not UNSET:
            field_dict["customerIdentifier"] = customer_identifier
        if consumption is not UNSET:
            field_dict["consumption"] = consumption
        if workspace_uuid is not UNSET:
            field_dict["workspaceUuid"] = workspace_uuid
        if workspace_name is not UNSET:
            field_dict["workspaceName"] = workspace_name
        if consume_time is not UNSET:
            field_dict["consumeTime"] = consume_time
        if tag6 is not UNSET:
            field_dict["tag6"] = tag6
        if billing_result_details is not UNSET:
            field_dict["billingResultDetails"] = billing_result_details
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not BillingDetail or type(src_dict) is not dict:
            return indirectly(BillingDetail, cls, src_dict)
        self = cls.__new__(cls)
        self.consume_time_of_day = UNSET if (v := src_dict.get("consumeTimeOfDay")) is None else v
        self.org_name = UNSET if (v := src_dict.get("orgName")) is None else v
        self.product_name = UNSET if (v := src_dict.get("productName")) is None else v
        self.product_detail = UNSET if (v := src_dict.get("productDetail")) is None else v
        self.billing_cycle = UNSET if (v := src_dict.get("billingCycle")) is None else v
        self.billing_result = src_dict.get("billingResult", UNSET)
        self.deduction_amount = src_dict.get("deductionAmount", UNSET)
        self.owe_amount = src_dict.get("oweAmount", UNSET)
        self.origin_amount = src_dict.get("originAmount", UNSET)
        self.service_billing_amount = src_dict.get("serviceBillingAmount", UNSET)
        self.coupon_amount = src_dict.get("couponAmount", UNSET)
        self.stored_card_amount = src_dict.get("storedCardAmount", UNSET)
        self.cash_amount = src_dict.get("cashAmount", UNSET)
        self.cash_could_amount = src_dict.get("cashCouldAmount", UNSET)
        self.commodity_category = UNSET if (v := src_dict.get("commodityCategory")) is None else v
        self.consume_platform = UNSET if (v := src_dict.get("consumePlatform")) is None else v
        self.customer_identifier = UNSET if (v := src_dict.get("customerIdentifier")) is None else v
        self.consumption = src_dict.get("consumption", UNSET)
        self.workspace_uuid = UNSET if (v := src_dict.get("workspaceUuid")) is None else v
        self.workspace_name = UNSET if (v := src_dict.get("workspaceName")) is None else v
        self.consume_time = src_dict.get("consumeTime", UNSET)
        self.tag6 = UNSET if (v := src_dict.get("tag6")) is None else v
        self.billing_result_details = src_dict.get("billingResultDetails", UNSET)
        self.count = src_dict.get("count", UNSET)
        self.additional_properties = beyond(_KNOWN, src_dict)
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
