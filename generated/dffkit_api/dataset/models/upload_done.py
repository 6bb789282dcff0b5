# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.upload_done_result import UploadDoneResult, check_upload_done_result
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="UploadDone")


_KNOWN = frozenset(
    (
        "result",
        "data",
    )
)


@_attrs_define(repr=False)
class UploadDone:
    """
    Attributes:
        result (UploadDoneResult):
        data (str | Unset): What was done.
    """

    result: UploadDoneResult
    data: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        result: str = self.result

        data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "result": result,
            }
        )
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UploadDone or type(src_dict) is not dict:
            return indirectly(UploadDone, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.result = (
                no_null("UploadDone.result") if (v := src_dict["result"]) is None else check_upload_done_result(v)
            )
        except KeyError as lacking:
            no_key("UploadDone", lacking)
        self.data = UNSET if (v := src_dict.get("data")) is None else v
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
