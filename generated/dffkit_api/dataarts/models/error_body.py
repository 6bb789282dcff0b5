# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="ErrorBody")


_KNOWN = frozenset(
    (
        "error_code",
        "error_msg",
        "request_id",
    )
)


@_attrs_define(repr=False)
class ErrorBody:
    """What the service and the API gateway before it answer instead of a result.

    Attributes:
        error_code (str): Code of the error; `DLM.` comes from the service, `APIGW.` from the gateway.
        error_msg (str): What was wrong, in words.
        request_id (str | Unset): Id of the request; not every answer has it.
    """

    error_code: str
    error_msg: str
    request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        error_code = self.error_code

        error_msg = self.error_msg

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "error_code": error_code,
                "error_msg": error_msg,
            }
        )
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ErrorBody or type(src_dict) is not dict:
            return indirectly(ErrorBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.error_code = no_null("ErrorBody.error_code") if (v := src_dict["error_code"]) is None else v
            self.error_msg = no_null("ErrorBody.error_msg") if (v := src_dict["error_msg"]) is None else v
        except KeyError as lacking:
            no_key("ErrorBody", lacking)
        self.request_id = UNSET if (v := src_dict.get("request_id")) is None else v
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
