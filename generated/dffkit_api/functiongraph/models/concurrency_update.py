# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="ConcurrencyUpdate")


_KNOWN = frozenset(
    (
        "concurrency",
        "concurrent_num",
    )
)


@_attrs_define(repr=False)
class ConcurrencyUpdate:
    """How many instances a function may have, and how much one of them may do at a time.

    Attributes:
        concurrency (int | Unset): Instances at most: -1 is no limit, 0 switches the function off; v1 knows only these
            two.
        concurrent_num (int | Unset): Requests an instance handles at a time, v2 only.
    """

    concurrency: int | Unset = UNSET
    concurrent_num: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        concurrency = self.concurrency

        concurrent_num = self.concurrent_num

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if concurrency is not UNSET:
            field_dict["concurrency"] = concurrency
        if concurrent_num is not UNSET:
            field_dict["concurrent_num"] = concurrent_num

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ConcurrencyUpdate or type(src_dict) is not dict:
            return indirectly(ConcurrencyUpdate, cls, src_dict)
        self = cls.__new__(cls)
        self.concurrency = UNSET if (v := src_dict.get("concurrency")) is None else v
        self.concurrent_num = UNSET if (v := src_dict.get("concurrent_num")) is None else v
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
