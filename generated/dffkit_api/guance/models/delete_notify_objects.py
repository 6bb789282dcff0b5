# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="DeleteNotifyObjects")


_KNOWN = frozenset(
    (
        "notifyObjectUUID",
        "notifyObjectUUIDs",
    )
)


@_attrs_define(repr=False)
class DeleteNotifyObjects:
    """
    Attributes:
        notify_object_uuid (str | Unset): Id of the notify object, `notify_…`.
        notify_object_uuids (list[str] | Unset): Ids of the notify objects, `notify_…`.
    """

    notify_object_uuid: str | Unset = UNSET
    notify_object_uuids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        notify_object_uuid = self.notify_object_uuid

        notify_object_uuids: list[str] | Unset = UNSET
        if not isinstance(self.notify_object_uuids, Unset):
            notify_object_uuids = self.notify_object_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if notify_object_uuid is not UNSET:
            field_dict["notifyObjectUUID"] = notify_object_uuid
        if notify_object_uuids is not UNSET:
            field_dict["notifyObjectUUIDs"] = notify_object_uuids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DeleteNotifyObjects or type(src_dict) is not dict:
            return indirectly(DeleteNotifyObjects, cls, src_dict)
        self = cls.__new__(cls)
        self.notify_object_uuid = UNSET if (v := src_dict.get("notifyObjectUUID")) is None else v
        self.notify_object_uuids = (
            UNSET
            if (v := src_dict.get("notifyObjectUUIDs")) is None
            else whole(v, "DeleteNotifyObjects.notify_object_uuids")
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
