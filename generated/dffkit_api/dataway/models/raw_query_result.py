# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.raw_query_parse import RawQueryParse
    from ..models.raw_series import RawSeries


T = TypeVar("T", bound="RawQueryResult")


def _read_series(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.RawSeries.from_dict, v, "RawQueryResult.series")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_search_after(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "RawQueryResult.search_after")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "series",
        "points",
        "cost",
        "is_running",
        "async_id",
        "query_parse",
        "index_name",
        "index_names",
        "index_store_type",
        "query_type",
        "complete",
        "scan_completed",
        "scan_index",
        "next_cursor_time",
        "search_after",
        "sample",
        "interval",
        "window",
        "total_hits",
        "raw_query",
    )
)


@_attrs_define(repr=False)
class RawQueryResult:
    """
    Attributes:
        series (list[RawSeries] | None | Unset):
        points (Any | Unset): Always null.
        cost (str | Unset): Time taken, as in `12ms`.
        is_running (bool | Unset):
        async_id (str | Unset):
        query_parse (RawQueryParse | Unset): What the server read out of the query.
        index_name (str | Unset):
        index_names (str | Unset):
        index_store_type (str | Unset):
        query_type (str | Unset):
        complete (bool | Unset):
        scan_completed (bool | Unset):
        scan_index (str | Unset):
        next_cursor_time (int | Unset): -1 means there is nothing more.
        search_after (list[float | str] | None | Unset):
        sample (float | Unset):
        interval (int | Unset): Milliseconds.
        window (int | Unset): Milliseconds.
        total_hits (int | Unset):
        raw_query (str | Unset): The query again, if `echo_explain` asked for it.
    """

    series: list[RawSeries] | None | Unset = UNSET
    points: Any | Unset = UNSET
    cost: str | Unset = UNSET
    is_running: bool | Unset = UNSET
    async_id: str | Unset = UNSET
    query_parse: RawQueryParse | Unset = UNSET
    index_name: str | Unset = UNSET
    index_names: str | Unset = UNSET
    index_store_type: str | Unset = UNSET
    query_type: str | Unset = UNSET
    complete: bool | Unset = UNSET
    scan_completed: bool | Unset = UNSET
    scan_index: str | Unset = UNSET
    next_cursor_time: int | Unset = UNSET
    search_after: list[float | str] | None | Unset = UNSET
    sample: float | Unset = UNSET
    interval: int | Unset = UNSET
    window: int | Unset = UNSET
    total_hits: int | Unset = UNSET
    raw_query: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        series: list[dict[str, Any]] | None | Unset
        if isinstance(self.series, Unset):
            series = UNSET
        elif isinstance(self.series, list):
            series = []
            for series_type_0_item_data in self.series:
                series_type_0_item = series_type_0_item_data.to_dict()
                series.append(series_type_0_item)

        else:
            series = self.series

        points = self.points

        cost = self.cost

        is_running = self.is_running

        async_id = self.async_id

        query_parse: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query_parse, Unset):
            query_parse = self.query_parse.to_dict()

        index_name = self.index_name

        index_names = self.index_names

        index_store_type = self.index_store_type

        query_type = self.query_type

        complete = self.complete

        scan_completed = self.scan_completed

        scan_index = self.scan_index

        next_cursor_time = self.next_cursor_time

        search_after: list[float | str] | None | Unset
        if isinstance(self.search_after, Unset):
            search_after = UNSET
        elif isinstance(self.search_after, list):
            search_after = []
            for search_after_type_0_item_data in self.search_after:
                search_after_type_0_item: float | str
                search_after_type_0_item = search_after_type_0_item_data
                search_after.append(search_after_type_0_item)

        else:
            search_after = self.search_after

        sample = self.sample

        interval = self.interval

        window = self.window

        total_hits = self.total_hits

        raw_query = self.raw_query

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if series is not UNSET:
            field_dict["series"] = series
        if points is not UNSET:
            field_dict["points"] = points
        if cost is not UNSET:
            field_dict["cost"] = cost
        if is_running is not UNSET:
            field_dict["is_running"] = is_running
        if async_id is not UNSET:
            field_dict["async_id"] = async_id
        if query_parse is not UNSET:
            field_dict["query_parse"] = query_parse
        if index_name is not UNSET:
            field_dict["index_name"] = index_name
        if index_names is not UNSET:
            field_dict["index_names"] = index_names
        if index_store_type is not UNSET:
            field_dict["index_store_type"] = index_store_type
        if query_type is not UNSET:
            field_dict["query_type"] = query_type
        if complete is not UNSET:
            field_dict["complete"] = complete
        if scan_completed is not UNSET:
            field_dict["scan_completed"] = scan_completed
        if scan_index is not UNSET:
            field_dict["scan_index"] = scan_index
        if next_cursor_time is not UNSET:
            field_dict["next_cursor_time"] = next_cursor_time
        if search_after is not UNSET:
            field_dict["search_after"] = search_after
        if sample is not UNSET:
            field_dict["sample"] = sample
        if interval is not UNSET:
            field_dict["interval"] = interval
        if window is not UNSET:
            field_dict["window"] = window
        if total_hits is not UNSET:
            field_dict["total_hits"] = total_hits
        if raw_query is not UNSET:
            field_dict["raw_query"] = raw_query

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RawQueryResult or type(src_dict) is not dict:
            return indirectly(RawQueryResult, cls, src_dict)
        self = cls.__new__(cls)
        self.series = v if (v := src_dict.get("series", UNSET)) is None or v is UNSET else _read_series(v)
        self.points = src_dict.get("points", UNSET)
        self.cost = UNSET if (v := src_dict.get("cost")) is None else v
        self.is_running = UNSET if (v := src_dict.get("is_running")) is None else v
        self.async_id = UNSET if (v := src_dict.get("async_id")) is None else v
        self.query_parse = UNSET if (v := src_dict.get("query_parse")) is None else _models.RawQueryParse.from_dict(v)
        self.index_name = UNSET if (v := src_dict.get("index_name")) is None else v
        self.index_names = UNSET if (v := src_dict.get("index_names")) is None else v
        self.index_store_type = UNSET if (v := src_dict.get("index_store_type")) is None else v
        self.query_type = UNSET if (v := src_dict.get("query_type")) is None else v
        self.complete = UNSET if (v := src_dict.get("complete")) is None else v
        self.scan_completed = UNSET if (v := src_dict.get("scan_completed")) is None else v
        self.scan_index = UNSET if (v := src_dict.get("scan_index")) is None else v
        self.next_cursor_time = UNSET if (v := src_dict.get("next_cursor_time")) is None else v
        self.search_after = (
            v if (v := src_dict.get("search_after", UNSET)) is None or v is UNSET else _read_search_after(v)
        )
        self.sample = UNSET if (v := src_dict.get("sample")) is None else v
        self.interval = UNSET if (v := src_dict.get("interval")) is None else v
        self.window = UNSET if (v := src_dict.get("window")) is None else v
        self.total_hits = UNSET if (v := src_dict.get("total_hits")) is None else v
        self.raw_query = UNSET if (v := src_dict.get("raw_query")) is None else v
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
