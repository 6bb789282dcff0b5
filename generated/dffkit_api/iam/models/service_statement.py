# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.service_statement_effect import ServiceStatementEffect, check_service_statement_effect
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.policy_condition import PolicyCondition


T = TypeVar("T", bound="ServiceStatement")


_KNOWN = frozenset(
    (
        "Action",
        "Effect",
        "Condition",
        "Resource",
    )
)


@_attrs_define(repr=False)
class ServiceStatement:
    """One rule.

    Attributes:
        action (list[str]): What the rule is about, such as `obs:object:GetObject`; `*` stands for anything.
        effect (ServiceStatementEffect): Whether it is allowed or denied; an example of the vendor's has `allow`.
        condition (PolicyCondition | Unset): When the rule holds: by operator, such as `StringEquals`.
        resource (list[str] | Unset): What it may be done to, such as `obs:*:*:object:*`.
    """

    action: list[str]
    effect: ServiceStatementEffect
    condition: PolicyCondition | Unset = UNSET
    resource: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        action = self.action

        effect: str = self.effect

        condition: dict[str, Any] | Unset = UNSET
        if not isinstance(self.condition, Unset):
            condition = self.condition.to_dict()

        resource: list[str] | Unset = UNSET
        if not isinstance(self.resource, Unset):
            resource = self.resource

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "Action": action,
                "Effect": effect,
            }
        )
        if condition is not UNSET:
            field_dict["Condition"] = condition
        if resource is not UNSET:
            field_dict["Resource"] = resource

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ServiceStatement or type(src_dict) is not dict:
            return indirectly(ServiceStatement, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.action = [] if (v := src_dict["Action"]) is None else whole(v, "ServiceStatement.action")
            self.effect = (
                no_null("ServiceStatement.effect")
                if (v := src_dict["Effect"]) is None
                else check_service_statement_effect(v)
            )
        except KeyError as lacking:
            no_key("ServiceStatement", lacking)
        self.condition = UNSET if (v := src_dict.get("Condition")) is None else _models.PolicyCondition.from_dict(v)
        self.resource = UNSET if (v := src_dict.get("Resource")) is None else whole(v, "ServiceStatement.resource")
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
