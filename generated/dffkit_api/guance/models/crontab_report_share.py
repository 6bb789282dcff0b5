# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.crontab_report_share_share_method import (
    CrontabReportShareShareMethod,
    check_crontab_report_share_share_method,
)
from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="CrontabReportShare")


_KNOWN = frozenset(
    (
        "shareMethod",
        "password",
    )
)


@_attrs_define(repr=False)
class CrontabReportShare:
    """How the link in a report is protected.

    Attributes:
        share_method (CrontabReportShareShareMethod | Unset): `encipher` asks readers for the password.
        password (str | Unset): A secret, hidden in `repr`.
    """

    share_method: CrontabReportShareShareMethod | Unset = UNSET
    password: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        share_method: str | Unset = UNSET
        if not isinstance(self.share_method, Unset):
            share_method = self.share_method

        password = self.password

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if share_method is not UNSET:
            field_dict["shareMethod"] = share_method
        if password is not UNSET:
            field_dict["password"] = password

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CrontabReportShare or type(src_dict) is not dict:
            return indirectly(CrontabReportShare, cls, src_dict)
        self = cls.__new__(cls)
        self.share_method = (
            UNSET if (v := src_dict.get("shareMethod")) is None else check_crontab_report_share_share_method(v)
        )
        self.password = UNSET if (v := src_dict.get("password")) is None else v
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
