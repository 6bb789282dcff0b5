# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, shown, whole, without_secrets

T = TypeVar("T", bound="DeleteNoticeDates")


_KNOWN = frozenset(
    (
        "noticeDatesUUIDs",
        "skipRefCheck",
    )
)


@_attrs_define(repr=False)
class DeleteNoticeDates:
    """
    Attributes:
        notice_dates_uuids (list[str]): Ids of the sets, `ndate_…`.
        skip_ref_check (bool | Unset): Whether sets are deleted that alert policies still use.
    """

    notice_dates_uuids: list[str]
    skip_ref_check: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        notice_dates_uuids = self.notice_dates_uuids

        skip_ref_check = self.skip_ref_check

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "noticeDatesUUIDs": notice_dates_uuids,
            }
        )
        if skip_ref_check is not UNSET:
            field_dict["skipRefCheck"] = skip_ref_check

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DeleteNoticeDates or type(src_dict) is not dict:
            return indirectly(DeleteNoticeDates, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.notice_dates_uuids = (
                [] if (v := src_dict["noticeDatesUUIDs"]) is None else whole(v, "DeleteNoticeDates.notice_dates_uuids")
            )
        except KeyError as lacking:
            no_key("DeleteNoticeDates", lacking)
        self.skip_ref_check = UNSET if (v := src_dict.get("skipRefCheck")) is None else v
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
