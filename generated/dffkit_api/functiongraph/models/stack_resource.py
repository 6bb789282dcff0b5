# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="StackResource")


_KNOWN = frozenset(
    (
        "physical_resource_id",
        "physical_resource_name",
        "logical_resource_name",
        "logical_resource_type",
        "resource_status",
        "status_message",
        "href",
        "display_name",
    )
)


@_attrs_define(repr=False)
class StackResource:
    """What a resource stack made.

    Attributes:
        physical_resource_id (str | Unset): Id of the resource itself.
        physical_resource_name (str | Unset): Name of the resource itself.
        logical_resource_name (str | Unset): Name of the resource in the template.
        logical_resource_type (str | Unset): Kind of resource in the template.
        resource_status (str | Unset): How far the resource is.
        status_message (str | Unset): What went wrong, in words.
        href (str | Unset): Address of the resource in the console.
        display_name (str | Unset): Name of the cloud service.
    """

    physical_resource_id: str | Unset = UNSET
    physical_resource_name: str | Unset = UNSET
    logical_resource_name: str | Unset = UNSET
    logical_resource_type: str | Unset = UNSET
    resource_status: str | Unset = UNSET
    status_message: str | Unset = UNSET
    href: str | Unset = UNSET
    display_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        physical_resource_id = self.physical_resource_id

        physical_resource_name = self.physical_resource_name

        logical_resource_name = self.logical_resource_name

        logical_resource_type = self.logical_resource_type

        resource_status = self.resource_status

        status_message = self.status_message

        href = self.href

        display_name = self.display_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if physical_resource_id is not UNSET:
            field_dict["physical_resource_id"] = physical_resource_id
        if physical_resource_name is not UNSET:
            field_dict["physical_resource_name"] = physical_resource_name
        if logical_resource_name is not UNSET:
            field_dict["logical_resource_name"] = logical_resource_name
        if logical_resource_type is not UNSET:
            field_dict["logical_resource_type"] = logical_resource_type
        if resource_status is not UNSET:
            field_dict["resource_status"] = resource_status
        if status_message is not UNSET:
            field_dict["status_message"] = status_message
        if href is not UNSET:
            field_dict["href"] = href
        if display_name is not UNSET:
            field_dict["display_name"] = display_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not StackResource or type(src_dict) is not dict:
            return indirectly(StackResource, cls, src_dict)
        self = cls.__new__(cls)
        self.physical_resource_id = UNSET if (v := src_dict.get("physical_resource_id")) is None else v
        self.physical_resource_name = UNSET if (v := src_dict.get("physical_resource_name")) is None else v
        self.logical_resource_name = UNSET if (v := src_dict.get("logical_resource_name")) is None else v
        self.logical_resource_type = UNSET if (v := src_dict.get("logical_resource_type")) is None else v
        self.resource_status = UNSET if (v := src_dict.get("resource_status")) is None else v
        self.status_message = UNSET if (v := src_dict.get("status_message")) is None else v
        self.href = UNSET if (v := src_dict.get("href")) is None else v
        self.display_name = UNSET if (v := src_dict.get("display_name")) is None else v
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
