# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.apig_trigger_func_info_invocation_type import (
    ApigTriggerFuncInfoInvocationType,
    check_apig_trigger_func_info_invocation_type,
)
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="ApigTriggerFuncInfo")


_KNOWN = frozenset(
    (
        "timeout",
        "function_urn",
        "invocation_type",
        "version",
    )
)


@_attrs_define(repr=False)
class ApigTriggerFuncInfo:
    """How the API gateway is to run the function.

    Attributes:
        timeout (int): How long the gateway waits, in milliseconds.
        function_urn (str | Unset): URN of the function.
        invocation_type (ApigTriggerFuncInfoInvocationType | Unset): `sync` waits for the result, `async` does not.
        version (str | Unset): Version of the function.
    """

    timeout: int
    function_urn: str | Unset = UNSET
    invocation_type: ApigTriggerFuncInfoInvocationType | Unset = UNSET
    version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        timeout = self.timeout

        function_urn = self.function_urn

        invocation_type: str | Unset = UNSET
        if not isinstance(self.invocation_type, Unset):
            invocation_type = self.invocation_type

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "timeout": timeout,
            }
        )
        if function_urn is not UNSET:
            field_dict["function_urn"] = function_urn
        if invocation_type is not UNSET:
            field_dict["invocation_type"] = invocation_type
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ApigTriggerFuncInfo or type(src_dict) is not dict:
            return indirectly(ApigTriggerFuncInfo, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.timeout = no_null("ApigTriggerFuncInfo.timeout") if (v := src_dict["timeout"]) is None else v
        except KeyError as lacking:
            no_key("ApigTriggerFuncInfo", lacking)
        self.function_urn = UNSET if (v := src_dict.get("function_urn")) is None else v
        self.invocation_type = (
            UNSET if (v := src_dict.get("invocation_type")) is None else check_apig_trigger_func_info_invocation_type(v)
        )
        self.version = UNSET if (v := src_dict.get("version")) is None else v
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
