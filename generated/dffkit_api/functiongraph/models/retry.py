# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="Retry")


_KNOWN = frozenset(
    (
        "name",
        "delay",
        "max_attempts",
    )
)


@_attrs_define(repr=False)
class Retry:
    """A rule for trying again.

    Attributes:
        name (str): Name of the rule, unique within the workflow.
        delay (int | Unset): How many seconds to wait before the next try.
        max_attempts (int | Unset): How often to try again.
    """

    name: str
    delay: int | Unset = UNSET
    max_attempts: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        delay = self.delay

        max_attempts = self.max_attempts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if delay is not UNSET:
            field_dict["delay"] = delay
        if max_attempts is not UNSET:
            field_dict["max_attempts"] = max_attempts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Retry or type(src_dict) is not dict:
            return indirectly(Retry, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("Retry.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("Retry", lacking)
        self.delay = UNSET if (v := src_dict.get("delay")) is None else v
        self.max_attempts = UNSET if (v := src_dict.get("max_attempts")) is None else v
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
