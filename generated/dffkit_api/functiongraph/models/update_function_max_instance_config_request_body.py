# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="UpdateFunctionMaxInstanceConfigRequestBody")


_KNOWN = frozenset(("max_instance_num",))


@_attrs_define(repr=False)
class UpdateFunctionMaxInstanceConfigRequestBody:
    """The limit to set.

    Attributes:
        max_instance_num (int | Unset): Instances at most: -1 is no limit, 0 switches the function off.
    """

    max_instance_num: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        max_instance_num = self.max_instance_num

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_instance_num is not UNSET:
            field_dict["max_instance_num"] = max_instance_num

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UpdateFunctionMaxInstanceConfigRequestBody or type(src_dict) is not dict:
            return indirectly(UpdateFunctionMaxInstanceConfigRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.max_instance_num = UNSET if (v := src_dict.get("max_instance_num")) is None else v
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
