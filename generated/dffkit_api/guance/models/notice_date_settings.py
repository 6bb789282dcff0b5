# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="NoticeDateSettings")


_KNOWN = frozenset(
    (
        "name",
        "noticeDates",
    )
)


@_attrs_define(repr=False)
class NoticeDateSettings:
    """
    Attributes:
        name (str):
        notice_dates (list[str] | Unset): The days, as in `2024/01/31`.
    """

    name: str
    notice_dates: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        notice_dates: list[str] | Unset = UNSET
        if not isinstance(self.notice_dates, Unset):
            notice_dates = self.notice_dates

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if notice_dates is not UNSET:
            field_dict["noticeDates"] = notice_dates

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NoticeDateSettings or type(src_dict) is not dict:
            return indirectly(NoticeDateSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("NoticeDateSettings.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("NoticeDateSettings", lacking)
        self.notice_dates = (
            UNSET if (v := src_dict.get("noticeDates")) is None else whole(v, "NoticeDateSettings.notice_dates")
        )
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
