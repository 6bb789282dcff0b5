# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="DataKitFailure")


_KNOWN = frozenset(
    (
        "error_code",
        "message",
    )
)


@_attrs_define(repr=False)
class DataKitFailure:
    """
    Attributes:
        error_code (str): Name of the failure, as in `datakit.invalidLinePoint`.
        message (str | Unset):
    """

    error_code: str
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        error_code = self.error_code

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error_code": error_code,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DataKitFailure or type(src_dict) is not dict:
            return indirectly(DataKitFailure, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.error_code = no_null("DataKitFailure.error_code") if (v := src_dict["error_code"]) is None else v
        except KeyError as lacking:
            no_key("DataKitFailure", lacking)
        self.message = UNSET if (v := src_dict.get("message")) is None else v
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
