# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="TracingKeys")


_KNOWN = frozenset(
    (
        "tracing_ak",
        "tracing_sk",
    )
)


@_attrs_define(repr=False)
class TracingKeys:
    """The key with which the runs of a function are reported to the application performance service.

    Attributes:
        tracing_ak (str | Unset): Id of the key; an empty one, with an empty secret, switches tracing off.
        tracing_sk (str | Unset): Secret of the key. A secret, hidden in `repr`.
    """

    tracing_ak: str | Unset = UNSET
    tracing_sk: str | Unset = _attrs_field(default=UNSET, repr=hidden)
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
        if cls is not TracingKeys or type(src_dict) is not dict:
            return indirectly(TracingKeys, cls, src_dict)
        self = cls.__new__(cls)
        self.tracing_ak = UNSET if (v := src_dict.get("tracing_ak")) is None else v
        self.tracing_sk = UNSET if (v := src_dict.get("tracing_sk")) is None else v
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
