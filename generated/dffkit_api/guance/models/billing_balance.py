# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration


T = TypeVar("T", bound="BillingBalance")


_KNOWN = frozenset(
    (
        "cashBalance",
        "couponBalance",
        "storedCardBalance",
        "declaration",
    )
)


@_attrs_define(repr=False)
class BillingBalance:
    """Money left on the account.

    Attributes:
        cash_balance (float | Unset):
        coupon_balance (float | Unset): Left on coupons.
        stored_card_balance (float | Unset): Left on stored cards.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
    """

    cash_balance: float | Unset = UNSET
    coupon_balance: float | Unset = UNSET
    stored_card_balance: float | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        cash_balance = self.cash_balance

        coupon_balance = self.coupon_balance

        stored_card_balance = self.stored_card_balance

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cash_balance is not UNSET:
            field_dict["cashBalance"] = cash_balance
        if coupon_balance is not UNSET:
            field_dict["couponBalance"] = coupon_balance
        if stored_card_balance is not UNSET:
            field_dict["storedCardBalance"] = stored_card_balance
        if declaration is not UNSET:
            field_dict["declaration"] = declaration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not BillingBalance or type(src_dict) is not dict:
            return indirectly(BillingBalance, cls, src_dict)
        self = cls.__new__(cls)
        self.cash_balance = UNSET if (v := src_dict.get("cashBalance")) is None else v
        self.coupon_balance = UNSET if (v := src_dict.get("couponBalance")) is None else v
        self.stored_card_balance = UNSET if (v := src_dict.get("storedCardBalance")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
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
