# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="MergeSourcemapParts")


_KNOWN = frozenset(
    (
        "uploadId",
        "chunkIndexs",
    )
)


@_attrs_define(repr=False)
class MergeSourcemapParts:
    """
    Attributes:
        upload_id (str): The upload, as `init_sourcemap_upload` answered.
        chunk_indexs (list[int] | Unset): Numbers of the parts; all if left out.
    """

    upload_id: str
    chunk_indexs: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        upload_id = self.upload_id

        chunk_indexs: list[int] | Unset = UNSET
        if not isinstance(self.chunk_indexs, Unset):
            chunk_indexs = self.chunk_indexs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uploadId": upload_id,
            }
        )
        if chunk_indexs is not UNSET:
            field_dict["chunkIndexs"] = chunk_indexs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MergeSourcemapParts or type(src_dict) is not dict:
            return indirectly(MergeSourcemapParts, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.upload_id = no_null("MergeSourcemapParts.upload_id") if (v := src_dict["uploadId"]) is None else v
        except KeyError as lacking:
            no_key("MergeSourcemapParts", lacking)
        self.chunk_indexs = (
            UNSET if (v := src_dict.get("chunkIndexs")) is None else whole(v, "MergeSourcemapParts.chunk_indexs")
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
