# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="SyncExecutionNodeErrorDetail")


_KNOWN = frozenset(
    (
        "node_id",
        "error_message",
        "begin_time",
        "end_time",
    )
)


@_attrs_define(repr=False)
class SyncExecutionNodeErrorDetail:
    """A state that failed.

    Attributes:
        node_id (str | Unset): Id of the state.
        error_message (str | Unset): The reason, in words.
        begin_time (str | Unset): When it began, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        end_time (str | Unset): When it ended, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
    """

    node_id: str | Unset = UNSET
    error_message: str | Unset = UNSET
    begin_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        error_message = self.error_message

        begin_time = self.begin_time

        end_time = self.end_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if begin_time is not UNSET:
            field_dict["begin_time"] = begin_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SyncExecutionNodeErrorDetail or type(src_dict) is not dict:
            return indirectly(SyncExecutionNodeErrorDetail, cls, src_dict)
        self = cls.__new__(cls)
        self.node_id = UNSET if (v := src_dict.get("node_id")) is None else v
        self.error_message = UNSET if (v := src_dict.get("error_message")) is None else v
        self.begin_time = UNSET if (v := src_dict.get("begin_time")) is None else v
        self.end_time = UNSET if (v := src_dict.get("end_time")) is None else v
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
