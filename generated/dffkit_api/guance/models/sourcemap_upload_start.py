# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration


T = TypeVar("T", bound="SourcemapUploadStart")


_KNOWN = frozenset(
    (
        "uploadId",
        "existsSameFile",
        "existsOldTask",
        "declaration",
    )
)


@_attrs_define(repr=False)
class SourcemapUploadStart:
    """
    Attributes:
        upload_id (str | Unset): Empty if no upload was started.
        exists_same_file (bool | Unset): Whether the version has a source map already.
        exists_old_task (bool | Unset): Whether there was an upload for the version before.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
    """

    upload_id: str | Unset = UNSET
    exists_same_file: bool | Unset = UNSET
    exists_old_task: bool | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        upload_id = self.upload_id

        exists_same_file = self.exists_same_file

        exists_old_task = self.exists_old_task

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if upload_id is not UNSET:
            field_dict["uploadId"] = upload_id
        if exists_same_file is not UNSET:
            field_dict["existsSameFile"] = exists_same_file
        if exists_old_task is not UNSET:
            field_dict["existsOldTask"] = exists_old_task
        if declaration is not UNSET:
            field_dict["declaration"] = declaration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SourcemapUploadStart or type(src_dict) is not dict:
            return indirectly(SourcemapUploadStart, cls, src_dict)
        self = cls.__new__(cls)
        self.upload_id = UNSET if (v := src_dict.get("uploadId")) is None else v
        self.exists_same_file = UNSET if (v := src_dict.get("existsSameFile")) is None else v
        self.exists_old_task = UNSET if (v := src_dict.get("existsOldTask")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
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
