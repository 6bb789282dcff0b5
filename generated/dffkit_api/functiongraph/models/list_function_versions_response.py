# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_function_version_result import ListFunctionVersionResult


T = TypeVar("T", bound="ListFunctionVersionsResponse")


@_attrs_define(repr=False)
class ListFunctionVersionsResponse:
    """
    Attributes:
        versions (list[ListFunctionVersionResult] | Unset):
        next_marker (int | Unset):
        count (int | Unset):
    """

    versions: list[ListFunctionVersionResult] | Unset = UNSET
    next_marker: int | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        versions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.versions, Unset):
            versions = []
            for versions_item_data in self.versions:
                versions_item = versions_item_data.to_dict()
                versions.append(versions_item)

        next_marker = self.next_marker

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if versions is not UNSET:
            field_dict["versions"] = versions
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_function_version_result import ListFunctionVersionResult  # noqa: PLC0415

        d = dict(src_dict)
        _versions = d.pop("versions", UNSET)
        versions: list[ListFunctionVersionResult] | Unset = UNSET
        if _versions is not UNSET:
            versions = []
            for versions_item_data in _versions:
                versions_item = ListFunctionVersionResult.from_dict(versions_item_data)

                versions.append(versions_item)

        next_marker = d.pop("next_marker", UNSET)

        count = d.pop("count", UNSET)

        list_function_versions_response = cls(
            versions=versions,
            next_marker=next_marker,
            count=count,
        )

        list_function_versions_response.additional_properties = d
        return list_function_versions_response

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
