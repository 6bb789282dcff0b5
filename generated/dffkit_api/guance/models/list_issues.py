# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.issue_filter import IssueFilter


T = TypeVar("T", bound="ListIssues")


_KNOWN = frozenset(
    (
        "channelUUID",
        "filters",
        "startTime",
        "endTime",
        "search",
        "pageIndex",
        "pageSize",
    )
)


@_attrs_define(repr=False)
class ListIssues:
    """
    Attributes:
        channel_uuid (str | Unset): Only those of this channel, `chan_…`.
        filters (list[IssueFilter] | Unset): What the issues must be or not be.
        start_time (int | Unset): Start of the time; no page says in which unit.
        end_time (int | Unset): End of the time; no page says in which unit.
        search (str | Unset): Part of title or description.
        page_index (int | Unset): Number of the page, from 1 on.
        page_size (int | Unset): Records a page.
    """

    channel_uuid: str | Unset = UNSET
    filters: list[IssueFilter] | Unset = UNSET
    start_time: int | Unset = UNSET
    end_time: int | Unset = UNSET
    search: str | Unset = UNSET
    page_index: int | Unset = UNSET
    page_size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        channel_uuid = self.channel_uuid

        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item = filters_item_data.to_dict()
                filters.append(filters_item)

        start_time = self.start_time

        end_time = self.end_time

        search = self.search

        page_index = self.page_index

        page_size = self.page_size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if channel_uuid is not UNSET:
            field_dict["channelUUID"] = channel_uuid
        if filters is not UNSET:
            field_dict["filters"] = filters
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if search is not UNSET:
            field_dict["search"] = search
        if page_index is not UNSET:
            field_dict["pageIndex"] = page_index
        if page_size is not UNSET:
            field_dict["pageSize"] = page_size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ListIssues or type(src_dict) is not dict:
            return indirectly(ListIssues, cls, src_dict)
        self = cls.__new__(cls)
        self.channel_uuid = UNSET if (v := src_dict.get("channelUUID")) is None else v
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.IssueFilter.from_dict, v, "ListIssues.filters")
        )
        self.start_time = UNSET if (v := src_dict.get("startTime")) is None else v
        self.end_time = UNSET if (v := src_dict.get("endTime")) is None else v
        self.search = UNSET if (v := src_dict.get("search")) is None else v
        self.page_index = UNSET if (v := src_dict.get("pageIndex")) is None else v
        self.page_size = UNSET if (v := src_dict.get("pageSize")) is None else v
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
