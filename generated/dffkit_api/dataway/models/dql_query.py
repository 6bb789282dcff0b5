# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.dql_query_orderby_item import DqlQueryOrderbyItem


T = TypeVar("T", bound="DqlQuery")


_KNOWN = frozenset(
    (
        "query",
        "conditions",
        "time_range",
        "max_duration",
        "max_point",
        "orderby",
        "limit",
        "offset",
        "slimit",
        "soffset",
        "disable_slimit",
        "disable_multiple_field",
        "search_after",
        "highlight",
    )
)


@_attrs_define(repr=False)
class DqlQuery:
    """
    Attributes:
        query (str): The text in DQL.
        conditions (str | Unset): Further conditions, in DQL.
        time_range (list[int] | Unset): Start and end, milliseconds since 1970.
        max_duration (str | Unset): Longest range, as in `1d`.
        max_point (int | Unset): Points a series at most.
        orderby (list[DqlQueryOrderbyItem] | Unset): Order of the rows, as in `[{time: desc}]`.
        limit (int | Unset): Rows at most.
        offset (int | Unset):
        slimit (int | Unset): Series at most.
        soffset (int | Unset):
        disable_slimit (bool | Unset): Lifts the limit of 20 series that holds without it.
        disable_multiple_field (bool | Unset):
        search_after (list[float | str] | Unset): Mark of the last page: empty at first, then what the last answer held.
        highlight (bool | Unset): Whether search hits are marked.
    """

    query: str
    conditions: str | Unset = UNSET
    time_range: list[int] | Unset = UNSET
    max_duration: str | Unset = UNSET
    max_point: int | Unset = UNSET
    orderby: list[DqlQueryOrderbyItem] | Unset = UNSET
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    slimit: int | Unset = UNSET
    soffset: int | Unset = UNSET
    disable_slimit: bool | Unset = UNSET
    disable_multiple_field: bool | Unset = UNSET
    search_after: list[float | str] | Unset = UNSET
    highlight: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        query = self.query

        conditions = self.conditions

        time_range: list[int] | Unset = UNSET
        if not isinstance(self.time_range, Unset):
            time_range = self.time_range

        max_duration = self.max_duration

        max_point = self.max_point

        orderby: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.orderby, Unset):
            orderby = []
            for orderby_item_data in self.orderby:
                orderby_item = orderby_item_data.to_dict()
                orderby.append(orderby_item)

        limit = self.limit

        offset = self.offset

        slimit = self.slimit

        soffset = self.soffset

        disable_slimit = self.disable_slimit

        disable_multiple_field = self.disable_multiple_field

        search_after: list[float | str] | Unset = UNSET
        if not isinstance(self.search_after, Unset):
            search_after = []
            for search_after_item_data in self.search_after:
                search_after_item: float | str
                search_after_item = search_after_item_data
                search_after.append(search_after_item)

        highlight = self.highlight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "query": query,
            }
        )
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if time_range is not UNSET:
            field_dict["time_range"] = time_range
        if max_duration is not UNSET:
            field_dict["max_duration"] = max_duration
        if max_point is not UNSET:
            field_dict["max_point"] = max_point
        if orderby is not UNSET:
            field_dict["orderby"] = orderby
        if limit is not UNSET:
            field_dict["limit"] = limit
        if offset is not UNSET:
            field_dict["offset"] = offset
        if slimit is not UNSET:
            field_dict["slimit"] = slimit
        if soffset is not UNSET:
            field_dict["soffset"] = soffset
        if disable_slimit is not UNSET:
            field_dict["disable_slimit"] = disable_slimit
        if disable_multiple_field is not UNSET:
            field_dict["disable_multiple_field"] = disable_multiple_field
        if search_after is not UNSET:
            field_dict["search_after"] = search_after
        if highlight is not UNSET:
            field_dict["highlight"] = highlight

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DqlQuery or type(src_dict) is not dict:
            return indirectly(DqlQuery, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.query = no_null("DqlQuery.query") if (v := src_dict["query"]) is None else v
        except KeyError as lacking:
            no_key("DqlQuery", lacking)
        self.conditions = UNSET if (v := src_dict.get("conditions")) is None else v
        self.time_range = UNSET if (v := src_dict.get("time_range")) is None else whole(v, "DqlQuery.time_range")
        self.max_duration = UNSET if (v := src_dict.get("max_duration")) is None else v
        self.max_point = UNSET if (v := src_dict.get("max_point")) is None else v
        self.orderby = (
            UNSET
            if (v := src_dict.get("orderby")) is None
            else each(_models.DqlQueryOrderbyItem.from_dict, v, "DqlQuery.orderby")
        )
        self.limit = UNSET if (v := src_dict.get("limit")) is None else v
        self.offset = UNSET if (v := src_dict.get("offset")) is None else v
        self.slimit = UNSET if (v := src_dict.get("slimit")) is None else v
        self.soffset = UNSET if (v := src_dict.get("soffset")) is None else v
        self.disable_slimit = UNSET if (v := src_dict.get("disable_slimit")) is None else v
        self.disable_multiple_field = UNSET if (v := src_dict.get("disable_multiple_field")) is None else v
        self.search_after = UNSET if (v := src_dict.get("search_after")) is None else whole(v, "DqlQuery.search_after")
        self.highlight = UNSET if (v := src_dict.get("highlight")) is None else v
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
