# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="OuterFunctionRequest")


_KNOWN = frozenset(
    (
        "method",
        "url",
        "bodyDump",
    )
)


@_attrs_define(repr=False)
class OuterFunctionRequest:
    """The call as DataFlux Func received it; failures only.

    Attributes:
        method (str | Unset):
        url (str | Unset):
        body_dump (str | Unset): Body of the call as text.
    """

    method: str | Unset = UNSET
    url: str | Unset = UNSET
    body_dump: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        method = self.method

        url = self.url

        body_dump = self.body_dump

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if method is not UNSET:
            field_dict["method"] = method
        if url is not UNSET:
            field_dict["url"] = url
        if body_dump is not UNSET:
            field_dict["bodyDump"] = body_dump

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not OuterFunctionRequest or type(src_dict) is not dict:
            return indirectly(OuterFunctionRequest, cls, src_dict)
        self = cls.__new__(cls)
        self.method = UNSET if (v := src_dict.get("method")) is None else v
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.body_dump = UNSET if (v := src_dict.get("bodyDump")) is None else v
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
