# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="LogIndexRetention")


_KNOWN = frozenset(
    (
        "hot_retention",
        "cold_retention",
        "archive_retention",
    )
)


@_attrs_define(repr=False)
class LogIndexRetention:
    """Retention by tier, for stores in Volcengine, in hours of whole days. All tiers together last 1800 days at most.

    Attributes:
        hot_retention (int | Unset): Standard tier, 1 to 1800 days; at least 7 beside a cold tier, 30 beside an archive.
        cold_retention (int | Unset): Infrequent access, 30 to 1800 days.
        archive_retention (int | Unset): Archive, 60 to 1800 days.
    """

    hot_retention: int | Unset = UNSET
    cold_retention: int | Unset = UNSET
    archive_retention: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        hot_retention = self.hot_retention

        cold_retention = self.cold_retention

        archive_retention = self.archive_retention

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if hot_retention is not UNSET:
            field_dict["hot_retention"] = hot_retention
        if cold_retention is not UNSET:
            field_dict["cold_retention"] = cold_retention
        if archive_retention is not UNSET:
            field_dict["archive_retention"] = archive_retention

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogIndexRetention or type(src_dict) is not dict:
            return indirectly(LogIndexRetention, cls, src_dict)
        self = cls.__new__(cls)
        self.hot_retention = UNSET if (v := src_dict.get("hot_retention")) is None else v
        self.cold_retention = UNSET if (v := src_dict.get("cold_retention")) is None else v
        self.archive_retention = UNSET if (v := src_dict.get("archive_retention")) is None else v
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
