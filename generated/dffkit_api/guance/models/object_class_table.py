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
    from ..models.object_class_detail import ObjectClassDetail
    from ..models.object_class_key import ObjectClassKey


T = TypeVar("T", bound="ObjectClassTable")


_KNOWN = frozenset(
    (
        "columns",
        "detail",
    )
)


@_attrs_define(repr=False)
class ObjectClassTable:
    """
    Attributes:
        columns (list[ObjectClassKey] | Unset): Fields with a column of their own.
        detail (ObjectClassDetail | Unset): What the console shows beside an object; examples have it in `table`, tables
            of the vendor's page beside it.
    """

    columns: list[ObjectClassKey] | Unset = UNSET
    detail: ObjectClassDetail | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        columns: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.columns, Unset):
            columns = []
            for columns_item_data in self.columns:
                columns_item = columns_item_data.to_dict()
                columns.append(columns_item)

        detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detail, Unset):
            detail = self.detail.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if columns is not UNSET:
            field_dict["columns"] = columns
        if detail is not UNSET:
            field_dict["detail"] = detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ObjectClassTable or type(src_dict) is not dict:
            return indirectly(ObjectClassTable, cls, src_dict)
        self = cls.__new__(cls)
        self.columns = (
            UNSET
            if (v := src_dict.get("columns")) is None
            else each(_models.ObjectClassKey.from_dict, v, "ObjectClassTable.columns")
        )
        self.detail = UNSET if (v := src_dict.get("detail")) is None else _models.ObjectClassDetail.from_dict(v)
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
