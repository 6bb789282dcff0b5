# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="DialingMatch")


_KNOWN = frozenset(
    (
        "is",
        "is_not",
        "contains",
        "not_contains",
        "match_regex",
        "not_match_regex",
    )
)


@_attrs_define(repr=False)
class DialingMatch:
    """What a text must be; one of these.

    Attributes:
        is_ (str | Unset):
        is_not (str | Unset):
        contains (str | Unset):
        not_contains (str | Unset):
        match_regex (str | Unset):
        not_match_regex (str | Unset):
    """

    is_: str | Unset = UNSET
    is_not: str | Unset = UNSET
    contains: str | Unset = UNSET
    not_contains: str | Unset = UNSET
    match_regex: str | Unset = UNSET
    not_match_regex: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        is_ = self.is_

        is_not = self.is_not

        contains = self.contains

        not_contains = self.not_contains

        match_regex = self.match_regex

        not_match_regex = self.not_match_regex

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if is_ is not UNSET:
            field_dict["is"] = is_
        if is_not is not UNSET:
            field_dict["is_not"] = is_not
        if contains is not UNSET:
            field_dict["contains"] = contains
        if not_contains is not UNSET:
            field_dict["not_contains"] = not_contains
        if match_regex is not UNSET:
            field_dict["match_regex"] = match_regex
        if not_match_regex is not UNSET:
            field_dict["not_match_regex"] = not_match_regex

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingMatch or type(src_dict) is not dict:
            return indirectly(DialingMatch, cls, src_dict)
        self = cls.__new__(cls)
        self.is_ = UNSET if (v := src_dict.get("is")) is None else v
        self.is_not = UNSET if (v := src_dict.get("is_not")) is None else v
        self.contains = UNSET if (v := src_dict.get("contains")) is None else v
        self.not_contains = UNSET if (v := src_dict.get("not_contains")) is None else v
        self.match_regex = UNSET if (v := src_dict.get("match_regex")) is None else v
        self.not_match_regex = UNSET if (v := src_dict.get("not_match_regex")) is None else v
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
