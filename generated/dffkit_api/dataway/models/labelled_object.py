# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="LabelledObject")


_KNOWN = frozenset(
    (
        "object_class",
        "object_name",
        "key",
        "value",
    )
)


@_attrs_define(repr=False)
class LabelledObject:
    """
    Attributes:
        object_class (str): Class of the object, as in `HOST`.
        object_name (str): Name of the object, as in `host-123`.
        key (str): Field of the object that tells it apart, as in `process_name`.
        value (bool | float | str): What stands in that field of the object.
    """

    object_class: str
    object_name: str
    key: str
    value: bool | float | str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        object_class = self.object_class

        object_name = self.object_name

        key = self.key

        value: bool | float | str
        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object_class": object_class,
                "object_name": object_name,
                "key": key,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LabelledObject or type(src_dict) is not dict:
            return indirectly(LabelledObject, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.object_class = no_null("LabelledObject.object_class") if (v := src_dict["object_class"]) is None else v
            self.object_name = no_null("LabelledObject.object_name") if (v := src_dict["object_name"]) is None else v
            self.key = no_null("LabelledObject.key") if (v := src_dict["key"]) is None else v
            self.value = no_null("LabelledObject.value") if (v := src_dict["value"]) is None else v
        except KeyError as lacking:
            no_key("LabelledObject", lacking)
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
