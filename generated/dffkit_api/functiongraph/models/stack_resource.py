# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="StackResource")


@_attrs_define(repr=False)
class StackResource:
    """
    Attributes:
        physical_resource_id (str | Unset):
        physical_resource_name (str | Unset):
        logical_resource_name (str | Unset):
        logical_resource_type (str | Unset):
        resource_status (str | Unset):
        status_message (str | Unset):
        href (str | Unset):
        display_name (str | Unset):
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
        d = dict(src_dict)
        physical_resource_id = d.pop("physical_resource_id", UNSET)

        physical_resource_name = d.pop("physical_resource_name", UNSET)

        logical_resource_name = d.pop("logical_resource_name", UNSET)

        logical_resource_type = d.pop("logical_resource_type", UNSET)

        resource_status = d.pop("resource_status", UNSET)

        status_message = d.pop("status_message", UNSET)

        href = d.pop("href", UNSET)

        display_name = d.pop("display_name", UNSET)

        stack_resource = cls(
            physical_resource_id=physical_resource_id,
            physical_resource_name=physical_resource_name,
            logical_resource_name=logical_resource_name,
            logical_resource_type=logical_resource_type,
            resource_status=resource_status,
            status_message=status_message,
            href=href,
            display_name=display_name,
        )

        stack_resource.additional_properties = d
        return stack_resource

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
