# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="ApigTriggerBackend")


_KNOWN = frozenset(
    (
        "function_urn",
        "invocation_type",
        "timeout",
        "version",
    )
)


@_attrs_define(repr=False)
class ApigTriggerBackend:
    """How the API gateway runs the function.

    Attributes:
        function_urn (str | Unset): URN of the function.
        invocation_type (str | Unset): `sync` waits for the result, `async` does not.
        timeout (int | Unset): How long the gateway waits, in milliseconds.
        version (str | Unset): Version of the function.
    """

    function_urn: str | Unset = UNSET
    invocation_type: str | Unset = UNSET
    timeout: int | Unset = UNSET
    version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        function_urn = self.function_urn

        invocation_type = self.invocation_type

        timeout = self.timeout

        version = self.version

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if function_urn is not UNSET:
            field_dict["function_urn"] = function_urn
        if invocation_type is not UNSET:
            field_dict["invocation_type"] = invocation_type
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if version is not UNSET:
            field_dict["version"] = version

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ApigTriggerBackend or type(src_dict) is not dict:
            return indirectly(ApigTriggerBackend, cls, src_dict)
        self = cls.__new__(cls)
        self.function_urn = UNSET if (v := src_dict.get("function_urn")) is None else v
        self.invocation_type = UNSET if (v := src_dict.get("invocation_type")) is None else v
        self.timeout = UNSET if (v := src_dict.get("timeout")) is None else v
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
