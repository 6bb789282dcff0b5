# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="IdentityToken")


_KNOWN = frozenset(
    (
        "id",
        "duration_seconds",
    )
)


@_attrs_define(repr=False)
class IdentityToken:
    """The token, and how long the key lives.

    Attributes:
        id (str | Unset): The token; to be left out where the header `X-Auth-Token` has it, which counts more. A secret,
            hidden in `repr`.
        duration_seconds (int | Unset): How long the key lives, in seconds: from 15 minutes to a day.
    """

    id: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    duration_seconds: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        duration_seconds = self.duration_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if duration_seconds is not UNSET:
            field_dict["duration_seconds"] = duration_seconds

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IdentityToken or type(src_dict) is not dict:
            return indirectly(IdentityToken, cls, src_dict)
        self = cls.__new__(cls)
        self.id = UNSET if (v := src_dict.get("id")) is None else v
        self.duration_seconds = UNSET if (v := src_dict.get("duration_seconds")) is None else v
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
