# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.quota_type import QuotaType, check_quota_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="Quota")


_KNOWN = frozenset(
    (
        "type",
        "quota",
        "used",
        "unit",
    )
)


@_attrs_define(repr=False)
class Quota:
    """The quota of one thing.

    Attributes:
        type_ (QuotaType): What the quota is of. `fgs_func_num`: functions; `fgs_func_code_size`: size of all code;
            `fgs_workflow_num`: workflows; `fgs_func_occurs`: instances (v1) or reserved instances (v2);
            `fgs_on_demand_instance_limit`: instances of one function (v2); `fgs_func_qos_limit`: instances of all
            functions; `fgs_func_scale_down_timeout`: idle time of an instance (v1); `fgs_func_pat_idle_time`: idle time of
            the address translation of functions in a VPC (v1).
        quota (int | Unset): How much there may be.
        used (int | Unset): How much there is.
        unit (str | Unset): Unit of both numbers; only the code size has one.
    """

    type_: QuotaType
    quota: int | Unset = UNSET
    used: int | Unset = UNSET
    unit: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        quota = self.quota

        used = self.used

        unit = self.unit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if quota is not UNSET:
            field_dict["quota"] = quota
        if used is not UNSET:
            field_dict["used"] = used
        if unit is not UNSET:
            field_dict["unit"] = unit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Quota or type(src_dict) is not dict:
            return indirectly(Quota, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = no_null("Quota.type_") if (v := src_dict["type"]) is None else check_quota_type(v)
        except KeyError as lacking:
            no_key("Quota", lacking)
        self.quota = UNSET if (v := src_dict.get("quota")) is None else v
        self.used = UNSET if (v := src_dict.get("used")) is None else v
        self.unit = UNSET if (v := src_dict.get("unit")) is None else v
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
