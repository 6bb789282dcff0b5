# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.data_mask_rule_settings_type import DataMaskRuleSettingsType, check_data_mask_rule_settings_type
from ..types import beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="DataMaskRuleSettings")


_KNOWN = frozenset(
    (
        "name",
        "type",
        "field",
        "reExpr",
        "roleUUIDs",
    )
)


@_attrs_define(repr=False)
class DataMaskRuleSettings:
    """
    Attributes:
        name (str):
        type_ (DataMaskRuleSettingsType): Kind of data.
        field (str): The field whose values are masked.
        re_expr (str): Regular expression; what it matches is masked.
        role_uuids (list[str]): Roles that see the mask, `role_…` or the name of a built-in one.
    """

    name: str
    type_: DataMaskRuleSettingsType
    field: str
    re_expr: str
    role_uuids: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str = self.type_

        field = self.field

        re_expr = self.re_expr

        role_uuids = self.role_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
                "field": field,
                "reExpr": re_expr,
                "roleUUIDs": role_uuids,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DataMaskRuleSettings or type(src_dict) is not dict:
            return indirectly(DataMaskRuleSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("DataMaskRuleSettings.name") if (v := src_dict["name"]) is None else v
            self.type_ = (
                no_null("DataMaskRuleSettings.type_")
                if (v := src_dict["type"]) is None
                else check_data_mask_rule_settings_type(v)
            )
            self.field = no_null("DataMaskRuleSettings.field") if (v := src_dict["field"]) is None else v
            self.re_expr = no_null("DataMaskRuleSettings.re_expr") if (v := src_dict["reExpr"]) is None else v
            self.role_uuids = (
                [] if (v := src_dict["roleUUIDs"]) is None else whole(v, "DataMaskRuleSettings.role_uuids")
            )
        except KeyError as lacking:
            no_key("DataMaskRuleSettings", lacking)
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
