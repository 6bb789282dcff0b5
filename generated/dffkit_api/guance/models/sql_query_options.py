# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.sql_query_options_status_type_item import (
    SqlQueryOptionsStatusTypeItem,
    check_sql_query_options_status_type_item,
)
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

T = TypeVar("T", bound="SqlQueryOptions")


_KNOWN = frozenset(
    (
        "top",
        "statusType",
        "cursorId",
    )
)


@_attrs_define(repr=False)
class SqlQueryOptions:
    """What some of the queries take besides.

    Attributes:
        top (int | Unset): `issue.count_by_assignee`: how many assignees.
        status_type (list[SqlQueryOptionsStatusTypeItem] | Unset): `issue.count_by_assignee`: 10 open, 20 resolved, 30
            pending.
        cursor_id (int | Unset): `issue.unresolved_list`: where the page starts.
    """

    top: int | Unset = UNSET
    status_type: list[SqlQueryOptionsStatusTypeItem] | Unset = UNSET
    cursor_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        top = self.top

        status_type: list[int] | Unset = UNSET
        if not isinstance(self.status_type, Unset):
            status_type = []
            for status_type_item_data in self.status_type:
                status_type_item: int = status_type_item_data
                status_type.append(status_type_item)

        cursor_id = self.cursor_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if top is not UNSET:
            field_dict["top"] = top
        if status_type is not UNSET:
            field_dict["statusType"] = status_type
        if cursor_id is not UNSET:
            field_dict["cursorId"] = cursor_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SqlQueryOptions or type(src_dict) is not dict:
            return indirectly(SqlQueryOptions, cls, src_dict)
        self = cls.__new__(cls)
        self.top = UNSET if (v := src_dict.get("top")) is None else v
        self.status_type = (
            UNSET
            if (v := src_dict.get("statusType")) is None
            else each(check_sql_query_options_status_type_item, v, "SqlQueryOptions.status_type")
        )
        self.cursor_id = UNSET if (v := src_dict.get("cursorId")) is None else v
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
