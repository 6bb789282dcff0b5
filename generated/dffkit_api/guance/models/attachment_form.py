# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define

from .. import types
from ..types import (
    File,
    indirectly,
    no_key,
    no_null,
    shown,
)

T = TypeVar("T", bound="AttachmentForm")


@_attrs_define(repr=False)
class AttachmentForm:
    """
    Attributes:
        files (File): The file, one a call.
    """

    files: File

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        files = self.files.to_tuple()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "files": files,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("files", self.files.to_tuple()))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AttachmentForm or type(src_dict) is not dict:
            return indirectly(AttachmentForm, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.files = (
                no_null("AttachmentForm.files")
                if (v := src_dict["files"]) is None
                else (lambda payload: File(payload=BytesIO(payload)))(v)
            )
        except KeyError as lacking:
            no_key("AttachmentForm", lacking)
        return self
