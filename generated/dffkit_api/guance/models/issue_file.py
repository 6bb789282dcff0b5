# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="IssueFile")


_KNOWN = frozenset(
    (
        "uuid",
        "fileName",
        "fileSuffix",
    )
)


@_attrs_define(repr=False)
class IssueFile:
    """
    Attributes:
        uuid (str | Unset): Id of the attachment, `att_…`.
        file_name (str | Unset):
        file_suffix (str | Unset): What its name ends with, as in `png`.
    """

    uuid: str | Unset = UNSET
    file_name: str | Unset = UNSET
    file_suffix: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        file_name = self.file_name

        file_suffix = self.file_suffix

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if file_name is not UNSET:
            field_dict["fileName"] = file_name
        if file_suffix is not UNSET:
            field_dict["fileSuffix"] = file_suffix

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueFile or type(src_dict) is not dict:
            return indirectly(IssueFile, cls, src_dict)
        self = cls.__new__(cls)
        self.uuid = UNSET if (v := src_dict.get("uuid")) is None else v
        self.file_name = UNSET if (v := src_dict.get("fileName")) is None else v
        self.file_suffix = UNSET if (v := src_dict.get("fileSuffix")) is None else v
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
