# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_function_application_result import ListFunctionApplicationResult


T = TypeVar("T", bound="ListFunctionApplicationsResponse")


@_attrs_define(repr=False)
class ListFunctionApplicationsResponse:
    """
    Attributes:
        applications (list[ListFunctionApplicationResult] | Unset):
        next_marker (int | Unset):
        count (int | Unset):
    """

    applications: list[ListFunctionApplicationResult] | Unset = UNSET
    next_marker: int | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        applications: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.applications, Unset):
            applications = []
            for applications_item_data in self.applications:
                applications_item = applications_item_data.to_dict()
                applications.append(applications_item)

        next_marker = self.next_marker

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if applications is not UNSET:
            field_dict["applications"] = applications
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_function_application_result import ListFunctionApplicationResult  # noqa: PLC0415

        d = dict(src_dict)
        _applications = d.pop("applications", UNSET)
        applications: list[ListFunctionApplicationResult] | Unset = UNSET
        if _applications is not UNSET:
            applications = []
            for applications_item_data in _applications:
                applications_item = ListFunctionApplicationResult.from_dict(applications_item_data)

                applications.append(applications_item)

        next_marker = d.pop("next_marker", UNSET)

        count = d.pop("count", UNSET)

        list_function_applications_response = cls(
            applications=applications,
            next_marker=next_marker,
            count=count,
        )

        list_function_applications_response.additional_properties = d
        return list_function_applications_response

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
