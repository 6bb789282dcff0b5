# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delete_object_class_source_type import DeleteObjectClassSourceType, check_delete_object_class_source_type
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="DeleteObjectClass")


_KNOWN = frozenset(
    (
        "sourceType",
        "objc_name",
    )
)


@_attrs_define(repr=False)
class DeleteObjectClass:
    """
    Attributes:
        source_type (DeleteObjectClassSourceType): Built-in classes cannot be deleted.
        objc_name (str): Name of the class.
    """

    source_type: DeleteObjectClassSourceType
    objc_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        source_type: str = self.source_type

        objc_name = self.objc_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "sourceType": source_type,
                "objc_name": objc_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DeleteObjectClass or type(src_dict) is not dict:
            return indirectly(DeleteObjectClass, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.source_type = (
                no_null("DeleteObjectClass.source_type")
                if (v := src_dict["sourceType"]) is None
                else check_delete_object_class_source_type(v)
            )
            self.objc_name = no_null("DeleteObjectClass.objc_name") if (v := src_dict["objc_name"]) is None else v
        except KeyError as lacking:
            no_key("DeleteObjectClass", lacking)
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
