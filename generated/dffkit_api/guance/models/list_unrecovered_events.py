# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.list_unrecovered_events_last_status import (
    ListUnrecoveredEventsLastStatus,
    check_list_unrecovered_events_last_status,
)
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.event_filter import EventFilter


T = TypeVar("T", bound="ListUnrecoveredEvents")


_KNOWN = frozenset(
    (
        "timeRange",
        "search",
        "lastStatus",
        "filters",
        "offset",
        "limit",
    )
)


@_attrs_define(repr=False)
class ListUnrecoveredEvents:
    """
    Attributes:
        time_range (list[int]): Start and end, milliseconds since 1970, six hours apart at most.
        search (str | Unset): Part of the title.
        last_status (ListUnrecoveredEventsLastStatus | Unset):
        filters (list[EventFilter] | Unset):
        offset (int | Unset): Events to skip.
        limit (int | Unset): Events at most.
    """

    time_range: list[int]
    search: str | Unset = UNSET
    last_status: ListUnrecoveredEventsLastStatus | Unset = UNSET
    filters: list[EventFilter] | Unset = UNSET
    offset: int | Unset = UNSET
    limit: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        time_range = self.time_range

        search = self.search

        last_status: str | Unset = UNSET
        if not isinstance(self.last_status, Unset):
            last_status = self.last_status

        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item = filters_item_data.to_dict()
                filters.append(filters_item)

        offset = self.offset

        limit = self.limit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "timeRange": time_range,
            }
        )
        if search is not UNSET:
            field_dict["search"] = search
        if last_status is not UNSET:
            field_dict["lastStatus"] = last_status
        if filters is not UNSET:
            field_dict["filters"] = filters
        if offset is not UNSET:
            field_dict["offset"] = offset
        if limit is not UNSET:
            field_dict["limit"] = limit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ListUnrecoveredEvents or type(src_dict) is not dict:
            return indirectly(ListUnrecoveredEvents, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.time_range = (
                [] if (v := src_dict["timeRange"]) is None else whole(v, "ListUnrecoveredEvents.time_range")
            )
        except KeyError as lacking:
            no_key("ListUnrecoveredEvents", lacking)
        self.search = UNSET if (v := src_dict.get("search")) is None else v
        self.last_status = (
            UNSET if (v := src_dict.get("lastStatus")) is None else check_list_unrecovered_events_last_status(v)
        )
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.EventFilter.from_dict, v, "ListUnrecoveredEvents.filters")
        )
        self.offset = UNSET if (v := src_dict.get("offset")) is None else v
        self.limit = UNSET if (v := src_dict.get("limit")) is None else v
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
