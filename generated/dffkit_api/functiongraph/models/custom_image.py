# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="CustomImage")


_KNOWN = frozenset(
    (
        "enabled",
        "image",
        "command",
        "args",
        "working_dir",
        "uid",
        "gid",
        "is_public",
    )
)


@_attrs_define(repr=False)
class CustomImage:
    """The container image of a function.

    Attributes:
        enabled (bool | Unset): Whether the image is used.
        image (str | Unset): Address of the image.
        command (str | Unset): Command that starts the container.
        args (str | Unset): Arguments of the command.
        working_dir (str | Unset): Folder the command starts in.
        uid (str | Unset): User id in the container.
        gid (str | Unset): Group id in the container.
        is_public (bool | Unset): Whether the image is public.
    """

    enabled: bool | Unset = UNSET
    image: str | Unset = UNSET
    command: str | Unset = UNSET
    args: str | Unset = UNSET
    working_dir: str | Unset = UNSET
    uid: str | Unset = UNSET
    gid: str | Unset = UNSET
    is_public: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        enabled = self.enabled

        image = self.image

        command = self.command

        args = self.args

        working_dir = self.working_dir

        uid = self.uid

        gid = self.gid

        is_public = self.is_public

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if image is not UNSET:
            field_dict["image"] = image
        if command is not UNSET:
            field_dict["command"] = command
        if args is not UNSET:
            field_dict["args"] = args
        if working_dir is not UNSET:
            field_dict["working_dir"] = working_dir
        if uid is not UNSET:
            field_dict["uid"] = uid
        if gid is not UNSET:
            field_dict["gid"] = gid
        if is_public is not UNSET:
            field_dict["is_public"] = is_public

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CustomImage or type(src_dict) is not dict:
            return indirectly(CustomImage, cls, src_dict)
        self = cls.__new__(cls)
        self.enabled = UNSET if (v := src_dict.get("enabled")) is None else v
        self.image = UNSET if (v := src_dict.get("image")) is None else v
        self.command = UNSET if (v := src_dict.get("command")) is None else v
        self.args = UNSET if (v := src_dict.get("args")) is None else v
        self.working_dir = UNSET if (v := src_dict.get("working_dir")) is None else v
        self.uid = UNSET if (v := src_dict.get("uid")) is None else v
        self.gid = UNSET if (v := src_dict.get("gid")) is None else v
        self.is_public = UNSET if (v := src_dict.get("is_public")) is None else v
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
