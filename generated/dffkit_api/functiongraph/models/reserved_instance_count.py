# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="ReservedInstanceCount")


_KNOWN = frozenset(
    (
        "func_urn",
        "count",
    )
)


@_attrs_define(repr=False)
class ReservedInstanceCount:
    """How many instances are kept ready for one version.

    Attributes:
        func_urn (str): URN of the function, with the version.
        count (int | Unset): Instances that are kept ready.
    """

    func_urn: str
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_urn = self.func_urn

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_urn": func_urn,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ReservedInstanceCount or type(src_dict) is not dict:
            return indirectly(ReservedInstanceCount, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_urn = no_null("ReservedInstanceCount.func_urn") if (v := src_dict["func_urn"]) is None else v
        except KeyError as lacking:
            no_key("ReservedInstanceCount", lacking)
        self.count = UNSET if (v := src_dict.get("count")) is None else v
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
