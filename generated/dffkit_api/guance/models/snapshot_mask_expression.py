# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.snapshot_mask_expression_enable import SnapshotMaskExpressionEnable, check_snapshot_mask_expression_enable
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="SnapshotMaskExpression")


_KNOWN = frozenset(
    (
        "name",
        "reExpr",
        "enable",
    )
)


@_attrs_define(repr=False)
class SnapshotMaskExpression:
    """
    Attributes:
        name (str | Unset):
        re_expr (str | Unset): A regular expression.
        enable (SnapshotMaskExpressionEnable | Unset): 1 uses it and 0 does not.
    """

    name: str | Unset = UNSET
    re_expr: str | Unset = UNSET
    enable: SnapshotMaskExpressionEnable | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        re_expr = self.re_expr

        enable: int | Unset = UNSET
        if not isinstance(self.enable, Unset):
            enable = self.enable

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if re_expr is not UNSET:
            field_dict["reExpr"] = re_expr
        if enable is not UNSET:
            field_dict["enable"] = enable

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SnapshotMaskExpression or type(src_dict) is not dict:
            return indirectly(SnapshotMaskExpression, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.re_expr = UNSET if (v := src_dict.get("reExpr")) is None else v
        self.enable = UNSET if (v := src_dict.get("enable")) is None else check_snapshot_mask_expression_enable(v)
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
