# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.create_snapshot_type import CreateSnapshotType, check_create_snapshot_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.snapshot_content import SnapshotContent


T = TypeVar("T", bound="CreateSnapshot")


_KNOWN = frozenset(
    (
        "name",
        "type",
        "content",
        "isForce",
    )
)


@_attrs_define(repr=False)
class CreateSnapshot:
    """
    Attributes:
        name (str):
        type_ (CreateSnapshotType): Kind of page.
        content (SnapshotContent): Page of the console that the snapshot leads back to.
        is_force (bool | Unset): Whether to overwrite a snapshot of the same name.
    """

    name: str
    type_: CreateSnapshotType
    content: SnapshotContent
    is_force: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str = self.type_

        content = self.content.to_dict()

        is_force = self.is_force

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
                "content": content,
            }
        )
        if is_force is not UNSET:
            field_dict["isForce"] = is_force

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateSnapshot or type(src_dict) is not dict:
            return indirectly(CreateSnapshot, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateSnapshot.name") if (v := src_dict["name"]) is None else v
            self.type_ = (
                no_null("CreateSnapshot.type_") if (v := src_dict["type"]) is None else check_create_snapshot_type(v)
            )
            self.content = (
                no_null("CreateSnapshot.content")
                if (v := src_dict["content"]) is None
                else _models.SnapshotContent.from_dict(v)
            )
        except KeyError as lacking:
            no_key("CreateSnapshot", lacking)
        self.is_force = UNSET if (v := src_dict.get("isForce")) is None else v
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
