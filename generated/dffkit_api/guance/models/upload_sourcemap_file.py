# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="UploadSourcemapFile")


_KNOWN = frozenset(
    (
        "appId",
        "filename",
        "version",
        "env",
        "content",
    )
)


@_attrs_define(repr=False)
class UploadSourcemapFile:
    """
    Attributes:
        app_id (str): The application.
        filename (str): Name with its relative path; may be empty, says the page.
        version (str | Unset): Of the application; may be empty.
        env (str | Unset): Environment; may be empty.
        content (str | Unset): The file as text; may be empty.
    """

    app_id: str
    filename: str
    version: str | Unset = UNSET
    env: str | Unset = UNSET
    content: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        filename = self.filename

        version = self.version

        env = self.env

        content = self.content

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appId": app_id,
                "filename": filename,
            }
        )
        if version is not UNSET:
            field_dict["version"] = version
        if env is not UNSET:
            field_dict["env"] = env
        if content is not UNSET:
            field_dict["content"] = content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UploadSourcemapFile or type(src_dict) is not dict:
            return indirectly(UploadSourcemapFile, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.app_id = no_null("UploadSourcemapFile.app_id") if (v := src_dict["appId"]) is None else v
            self.filename = no_null("UploadSourcemapFile.filename") if (v := src_dict["filename"]) is None else v
        except KeyError as lacking:
            no_key("UploadSourcemapFile", lacking)
        self.version = UNSET if (v := src_dict.get("version")) is None else v
        self.env = UNSET if (v := src_dict.get("env")) is None else v
        self.content = UNSET if (v := src_dict.get("content")) is None else v
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
