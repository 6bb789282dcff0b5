# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import (
    UNSET,
    File,
    FileTypes,
    Unset,
    each,
    form_text,
    indirectly,
    shown,
    without_secrets,
)

T = TypeVar("T", bound="UploadArguments")


_KNOWN = frozenset(("files",))


@_attrs_define(repr=False)
class UploadArguments:
    """Files, and further arguments as texts. The server stores each file for about an hour and passes on its path, name,
    encoding, type and size.

        Attributes:
            files (list[File] | Unset):
    """

    files: list[File] | Unset = UNSET
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        files: list[FileTypes] | Unset = UNSET
        if not isinstance(self.files, Unset):
            files = []
            for files_item_data in self.files:
                files_item = files_item_data.to_tuple()

                files.append(files_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if files is not UNSET:
            field_dict["files"] = files

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        if not isinstance(self.files, Unset):
            for files_item_element in self.files:
                files.append(("files", files_item_element.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, form_text(prop), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UploadArguments or type(src_dict) is not dict:
            return indirectly(UploadArguments, cls, src_dict)
        self = cls.__new__(cls)
        self.files = (
            UNSET
            if (v := src_dict.get("files")) is None
            else each((lambda payload: File(payload=BytesIO(payload))), v, "UploadArguments.files")
        )
        self.additional_properties = {name: v for name, v in src_dict.items() if name not in _KNOWN and v is not None}
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
