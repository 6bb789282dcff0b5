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
    form_text,
    indirectly,
    no_key,
    no_null,
    shown,
)

T = TypeVar("T", bound="SourcemapPartForm")


@_attrs_define(repr=False)
class SourcemapPartForm:
    """
    Attributes:
        upload_id (str): The upload, as `init_sourcemap_upload` answered.
        chunk_index (int): Number of the part.
        files (File): The part, 10 MB at most.
    """

    upload_id: str
    chunk_index: int
    files: File

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        upload_id = self.upload_id

        chunk_index = self.chunk_index

        files = self.files.to_tuple()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "uploadId": upload_id,
                "chunkIndex": chunk_index,
                "files": files,
            }
        )

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("uploadId", (None, form_text(self.upload_id), "text/plain")))

        files.append(("chunkIndex", (None, str(self.chunk_index).encode(), "text/plain")))

        files.append(("files", self.files.to_tuple()))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SourcemapPartForm or type(src_dict) is not dict:
            return indirectly(SourcemapPartForm, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.upload_id = no_null("SourcemapPartForm.upload_id") if (v := src_dict["uploadId"]) is None else v
            self.chunk_index = no_null("SourcemapPartForm.chunk_index") if (v := src_dict["chunkIndex"]) is None else v
            self.files = (
                no_null("SourcemapPartForm.files")
                if (v := src_dict["files"]) is None
                else (lambda payload: File(payload=BytesIO(payload)))(v)
            )
        except KeyError as lacking:
            no_key("SourcemapPartForm", lacking)
        return self
