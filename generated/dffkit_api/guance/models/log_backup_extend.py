# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.log_backup_extend_filter_logic import LogBackupExtendFilterLogic, check_log_backup_extend_filter_logic
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.log_filter import LogFilter


T = TypeVar("T", bound="LogBackupExtend")


_KNOWN = frozenset(
    (
        "filters",
        "filterLogic",
    )
)


@_attrs_define(repr=False)
class LogBackupExtend:
    """What the console shows; the filters decide which data is forwarded.

    Attributes:
        filters (list[LogFilter] | Unset):
        filter_logic (LogBackupExtendFilterLogic | Unset):
    """

    filters: list[LogFilter] | Unset = UNSET
    filter_logic: LogBackupExtendFilterLogic | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item = filters_item_data.to_dict()
                filters.append(filters_item)

        filter_logic: str | Unset = UNSET
        if not isinstance(self.filter_logic, Unset):
            filter_logic = self.filter_logic

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if filters is not UNSET:
            field_dict["filters"] = filters
        if filter_logic is not UNSET:
            field_dict["filterLogic"] = filter_logic

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogBackupExtend or type(src_dict) is not dict:
            return indirectly(LogBackupExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.LogFilter.from_dict, v, "LogBackupExtend.filters")
        )
        self.filter_logic = (
            UNSET if (v := src_dict.get("filterLogic")) is None else check_log_backup_extend_filter_logic(v)
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
