# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="ShowLtsLogDetailsResponse")


@_attrs_define(repr=False)
class ShowLtsLogDetailsResponse:
    """
    Attributes:
        group_name (str | Unset):
        group_id (str | Unset):
        stream_id (str | Unset):
        stream_name (str | Unset):
    """

    group_name: str | Unset = UNSET
    group_id: str | Unset = UNSET
    stream_id: str | Unset = UNSET
    stream_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        group_name = self.group_name

        group_id = self.group_id

        stream_id = self.stream_id

        stream_name = self.stream_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if group_name is not UNSET:
            field_dict["group_name"] = group_name
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if stream_id is not UNSET:
            field_dict["stream_id"] = stream_id
        if stream_name is not UNSET:
            field_dict["stream_name"] = stream_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        group_name = d.pop("group_name", UNSET)

        group_id = d.pop("group_id", UNSET)

        stream_id = d.pop("stream_id", UNSET)

        stream_name = d.pop("stream_name", UNSET)

        show_lts_log_details_response = cls(
            group_name=group_name,
            group_id=group_id,
            stream_id=stream_id,
            stream_name=stream_name,
        )

        show_lts_log_details_response.additional_properties = d
        return show_lts_log_details_response

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
