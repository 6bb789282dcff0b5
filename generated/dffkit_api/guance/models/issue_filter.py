# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.issue_filter_key import IssueFilterKey, check_issue_filter_key
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="IssueFilter")


_KNOWN = frozenset(
    (
        "key",
        "value",
        "equal",
    )
)


@_attrs_define(repr=False)
class IssueFilter:
    """
    Attributes:
        key (IssueFilterKey): What of the issue is compared.
        value (Any): What it is compared with: a number for `statusType`, else a text.
        equal (bool | Unset): `true`: it must be that, `false`: it must not.
    """

    key: IssueFilterKey
    value: Any
    equal: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        key: str = self.key

        value = self.value

        equal = self.equal

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "value": value,
            }
        )
        if equal is not UNSET:
            field_dict["equal"] = equal

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueFilter or type(src_dict) is not dict:
            return indirectly(IssueFilter, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.key = no_null("IssueFilter.key") if (v := src_dict["key"]) is None else check_issue_filter_key(v)
            self.value = src_dict["value"]
        except KeyError as lacking:
            no_key("IssueFilter", lacking)
        self.equal = UNSET if (v := src_dict.get("equal")) is None else v
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
