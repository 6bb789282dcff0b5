# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import (
    File,
    beyond,
    form_text,
    indirectly,
    no_null,
    shown,
    without_secrets,
)

T = TypeVar("T", bound="AttachmentForm")


_KNOWN = frozenset(("files",))


@_attrs_define(repr=False)
class AttachmentForm:
    """
    Attributes:
        files (File): The file, one a call.
    """

    files: File
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        files = self.files.to_tuple()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "files": files,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("files", self.files.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append((prop_name, (None, form_text(prop), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AttachmentForm or type(src_dict) is not dict:
            return indirectly(AttachmentForm, cls, src_dict)
        self = cls.__new__(cls)
        self.files = (
            no_null("AttachmentForm.files")
            if (v := src_dict["files"]) is None
            else (lambda payload: File(payload=BytesIO(payload)))(v)
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
