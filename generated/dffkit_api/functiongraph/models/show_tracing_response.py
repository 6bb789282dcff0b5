# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="ShowTracingResponse")


@_attrs_define(repr=False)
class ShowTracingResponse:
    """
    Attributes:
        tracing_ak (str | Unset):
        tracing_sk (str | Unset):
    """

    tracing_ak: str | Unset = UNSET
    tracing_sk: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        tracing_ak = self.tracing_ak

        tracing_sk = self.tracing_sk

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tracing_ak is not UNSET:
            field_dict["tracing_ak"] = tracing_ak
        if tracing_sk is not UNSET:
            field_dict["tracing_sk"] = tracing_sk

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        tracing_ak = d.pop("tracing_ak", UNSET)

        tracing_sk = d.pop("tracing_sk", UNSET)

        show_tracing_response = cls(
            tracing_ak=tracing_ak,
            tracing_sk=tracing_sk,
        )

        show_tracing_response.additional_properties = d
        return show_tracing_response

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
