# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.func_mount_mount_type import FuncMountMountType, check_func_mount_mount_type
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="FuncMount")


_KNOWN = frozenset(
    (
        "mount_type",
        "mount_resource",
        "mount_share_path",
        "local_mount_path",
    )
)


@_attrs_define(repr=False)
class FuncMount:
    """One file system.

    Attributes:
        mount_type (FuncMountMountType | Unset): Kind of file system.
        mount_resource (str | Unset): Id of the file system or server.
        mount_share_path (str | Unset): Remote path, `<host>:<path>`; demanded for `ecs`.
        local_mount_path (str | Unset): Path inside the function.
    """

    mount_type: FuncMountMountType | Unset = UNSET
    mount_resource: str | Unset = UNSET
    mount_share_path: str | Unset = UNSET
    local_mount_path: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        mount_type: str | Unset = UNSET
        if not isinstance(self.mount_type, Unset):
            mount_type = self.mount_type

        mount_resource = self.mount_resource

        mount_share_path = self.mount_share_path

        local_mount_path = self.local_mount_path

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mount_type is not UNSET:
            field_dict["mount_type"] = mount_type
        if mount_resource is not UNSET:
            field_dict["mount_resource"] = mount_resource
        if mount_share_path is not UNSET:
            field_dict["mount_share_path"] = mount_share_path
        if local_mount_path is not UNSET:
            field_dict["local_mount_path"] = local_mount_path

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FuncMount or type(src_dict) is not dict:
            return indirectly(FuncMount, cls, src_dict)
        self = cls.__new__(cls)
        self.mount_type = UNSET if (v := src_dict.get("mount_type")) is None else check_func_mount_mount_type(v)
        self.mount_resource = UNSET if (v := src_dict.get("mount_resource")) is None else v
        self.mount_share_path = UNSET if (v := src_dict.get("mount_share_path")) is None else v
        self.local_mount_path = UNSET if (v := src_dict.get("local_mount_path")) is None else v
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
