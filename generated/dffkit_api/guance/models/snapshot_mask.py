# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.snapshot_mask_expression import SnapshotMaskExpression


T = TypeVar("T", bound="SnapshotMask")


_KNOWN = frozenset(
    (
        "fields",
        "reExprs",
    )
)


@_attrs_define(repr=False)
class SnapshotMask:
    """What of the data the shared page hides.

    Attributes:
        fields (str | Unset): Hidden fields, joined by commas, as in `message,host`.
        re_exprs (list[SnapshotMaskExpression] | Unset): What is hidden wherever it occurs.
    """

    fields: str | Unset = UNSET
    re_exprs: list[SnapshotMaskExpression] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        fields = self.fields

        re_exprs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.re_exprs, Unset):
            re_exprs = []
            for re_exprs_item_data in self.re_exprs:
                re_exprs_item = re_exprs_item_data.to_dict()
                re_exprs.append(re_exprs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if fields is not UNSET:
            field_dict["fields"] = fields
        if re_exprs is not UNSET:
            field_dict["reExprs"] = re_exprs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SnapshotMask or type(src_dict) is not dict:
            return indirectly(SnapshotMask, cls, src_dict)
        self = cls.__new__(cls)
        self.fields = UNSET if (v := src_dict.get("fields")) is None else v
        self.re_exprs = (
            UNSET
            if (v := src_dict.get("reExprs")) is None
            else each(_models.SnapshotMaskExpression.from_dict, v, "SnapshotMask.re_exprs")
        )
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
