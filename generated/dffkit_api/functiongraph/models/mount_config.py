# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.func_mount import FuncMount
    from ..models.mount_user import MountUser


T = TypeVar("T", bound="MountConfig")


_KNOWN = frozenset(
    (
        "mount_user",
        "func_mounts",
    )
)


@_attrs_define(repr=False)
class MountConfig:
    """The file systems a function mounts.

    Attributes:
        mount_user (MountUser | Unset): The user file systems are mounted as.
        func_mounts (list[FuncMount] | Unset): The file systems.
    """

    mount_user: MountUser | Unset = UNSET
    func_mounts: list[FuncMount] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        mount_user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mount_user, Unset):
            mount_user = self.mount_user.to_dict()

        func_mounts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.func_mounts, Unset):
            func_mounts = []
            for func_mounts_item_data in self.func_mounts:
                func_mounts_item = func_mounts_item_data.to_dict()
                func_mounts.append(func_mounts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mount_user is not UNSET:
            field_dict["mount_user"] = mount_user
        if func_mounts is not UNSET:
            field_dict["func_mounts"] = func_mounts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MountConfig or type(src_dict) is not dict:
            return indirectly(MountConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.mount_user = UNSET if (v := src_dict.get("mount_user")) is None else _models.MountUser.from_dict(v)
        self.func_mounts = (
            UNSET
            if (v := src_dict.get("func_mounts")) is None
            else each(_models.FuncMount.from_dict, v, "MountConfig.func_mounts")
        )
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
