# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="FuncLogConfig")


_KNOWN = frozenset(
    (
        "group_name",
        "group_id",
        "stream_name",
        "stream_id",
    )
)


@_attrs_define(repr=False)
class FuncLogConfig:
    """Where the logs of a function go.

    Attributes:
        group_name (str | Unset): Name of the log group.
        group_id (str | Unset): Id of the log group.
        stream_name (str | Unset): Name of the log stream.
        stream_id (str | Unset): Id of the log stream.
    """

    group_name: str | Unset = UNSET
    group_id: str | Unset = UNSET
    stream_name: str | Unset = UNSET
    stream_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        group_name = self.group_name

        group_id = self.group_id

        stream_name = self.stream_name

        stream_id = self.stream_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if group_name is not UNSET:
            field_dict["group_name"] = group_name
        if group_id is not UNSET:
            field_dict["group_id"] = group_id
        if stream_name is not UNSET:
            field_dict["stream_name"] = stream_name
        if stream_id is not UNSET:
            field_dict["stream_id"] = stream_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FuncLogConfig or type(src_dict) is not dict:
            return indirectly(FuncLogConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.group_name = UNSET if (v := src_dict.get("group_name")) is None else v
        self.group_id = UNSET if (v := src_dict.get("group_id")) is None else v
        self.stream_name = UNSET if (v := src_dict.get("stream_name")) is None else v
        self.stream_id = UNSET if (v := src_dict.get("stream_id")) is None else v
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
