# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
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
    form_text,
    hidden,
    indirectly,
    no_key,
    no_null,
    shown,
)

T = TypeVar("T", bound="UploadForm")


@_attrs_define(repr=False)
class UploadForm:
    """
    Attributes:
        type_ (str): Name of the upload configuration.
        file (File | Unset): A table, as in `sales.xlsx`; left out together with a `filename`.
        mail (str | Unset): Addresses that get the result, separated by commas.
        filename (str | Unset): A file uploaded before, to be processed again.
        visitor (str | Unset): Name of the user.
        stamp (int | Unset): Milliseconds since 1970, part of the token.
        token (str | Unset): SHA-1, in hex, of secret, stamp, visitor and type. A secret, hidden in `repr`.
    """

    type_: str
    file: File | Unset = UNSET
    mail: str | Unset = UNSET
    filename: str | Unset = UNSET
    visitor: str | Unset = UNSET
    stamp: int | Unset = UNSET
    token: str | Unset = _attrs_field(default=UNSET, repr=hidden)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        file: FileTypes | Unset = UNSET
        if not isinstance(self.file, Unset):
            file = self.file.to_tuple()

        mail = self.mail

        filename = self.filename

        visitor = self.visitor

        stamp = self.stamp

        token = self.token

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
            }
        )
        if file is not UNSET:
            field_dict["file"] = file
        if mail is not UNSET:
            field_dict["mail"] = mail
        if filename is not UNSET:
            field_dict["filename"] = filename
        if visitor is not UNSET:
            field_dict["visitor"] = visitor
        if stamp is not UNSET:
            field_dict["stamp"] = stamp
        if token is not UNSET:
            field_dict["token"] = token

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("type", (None, form_text(self.type_), "text/plain")))

        if not isinstance(self.file, Unset):
            files.append(("file", self.file.to_tuple()))

        if not isinstance(self.mail, Unset):
            files.append(("mail", (None, form_text(self.mail), "text/plain")))

        if not isinstance(self.filename, Unset):
            files.append(("filename", (None, form_text(self.filename), "text/plain")))

        if not isinstance(self.visitor, Unset):
            files.append(("visitor", (None, form_text(self.visitor), "text/plain")))

        if not isinstance(self.stamp, Unset):
            files.append(("stamp", (None, str(self.stamp).encode(), "text/plain")))

        if not isinstance(self.token, Unset):
            files.append(("token", (None, form_text(self.token), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UploadForm or type(src_dict) is not dict:
            return indirectly(UploadForm, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = no_null("UploadForm.type_") if (v := src_dict["type"]) is None else v
        except KeyError as lacking:
            no_key("UploadForm", lacking)
        self.file = (
            UNSET if (v := src_dict.get("file")) is None else (lambda payload: File(payload=BytesIO(payload)))(v)
        )
        self.mail = UNSET if (v := src_dict.get("mail")) is None else v
        self.filename = UNSET if (v := src_dict.get("filename")) is None else v
        self.visitor = UNSET if (v := src_dict.get("visitor")) is None else v
        self.stamp = UNSET if (v := src_dict.get("stamp")) is None else v
        self.token = UNSET if (v := src_dict.get("token")) is None else v
        return self
