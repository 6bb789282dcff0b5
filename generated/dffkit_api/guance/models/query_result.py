# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.query_parse import QueryParse
    from ..models.series import Series


T = TypeVar("T", bound="QueryResult")


def _read_series(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.Series.from_dict, v, "QueryResult.series")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_column_names(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "QueryResult.column_names")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_search_after(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "QueryResult.search_after")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "series",
        "points",
        "async_id",
        "column_names",
        "complete",
        "cost",
        "index_name",
        "index_names",
        "index_store_type",
        "interval",
        "is_running",
        "max_point",
        "next_cursor_time",
        "query_parse",
        "query_type",
        "sample",
        "scan_completed",
        "scan_index",
        "search_after",
        "total_hits",
        "window",
        "raw_query",
        "AsyncTaskPayload",
    )
)


@_attrs_define(repr=False)
class QueryResult:
    """
    Attributes:
        series (list[Series] | None | Unset):
        points (Any | Unset): Always null.
        async_id (str | Unset):
        column_names (list[str] | None | Unset):
        complete (bool | Unset):
        cost (str | Unset): Time taken, as in `14.8ms`.
        index_name (str | Unset):
        index_names (str | Unset):
        index_store_type (str | Unset):
        interval (int | Unset): Milliseconds between points.
        is_running (bool | Unset):
        max_point (int | Unset):
        next_cursor_time (int | Unset): Where the next segment starts; -1 means there is none.
        query_parse (QueryParse | Unset): What the server read out of the query.
        query_type (str | Unset): As in `guancedb`, or empty.
        sample (float | Unset):
        scan_completed (bool | Unset):
        scan_index (str | Unset):
        search_after (list[float | str] | None | Unset): Mark for the next page of logs.
        total_hits (int | Unset): Matching logs.
        window (int | Unset): Milliseconds.
        raw_query (str | Unset):
        async_task_payload (Any | Unset): Null; older servers only.
    """

    series: list[Series] | None | Unset = UNSET
    points: Any | Unset = UNSET
    async_id: str | Unset = UNSET
    column_names: list[str] | None | Unset = UNSET
    complete: bool | Unset = UNSET
    cost: str | Unset = UNSET
    index_name: str | Unset = UNSET
    index_names: str | Unset = UNSET
    index_store_type: str | Unset = UNSET
    interval: int | Unset = UNSET
    is_running: bool | Unset = UNSET
    max_point: int | Unset = UNSET
    next_cursor_time: int | Unset = UNSET
    query_parse: QueryParse | Unset = UNSET
    query_type: str | Unset = UNSET
    sample: float | Unset = UNSET
    scan_completed: bool | Unset = UNSET
    scan_index: str | Unset = UNSET
    search_after: list[float | str] | None | Unset = UNSET
    total_hits: int | Unset = UNSET
    window: int | Unset = UNSET
    raw_query: str | Unset = UNSET
    async_task_payload: Any | Unset = UNSET
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

        async_id = self.async_id

        column_names: list[str] | None | Unset
        if isinstance(self.column_names, Unset):
            column_names = UNSET
        elif isinstance(self.column_names, list):
            column_names = self.column_names

        else:
            column_names = self.column_names

        complete = self.complete

        cost = self.cost

        index_name = self.index_name

        index_names = self.index_names

        index_store_type = self.index_store_type

        interval = self.interval

        is_running = self.is_running

        max_point = self.max_point

        next_cursor_time = self.next_cursor_time

        query_parse: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query_parse, Unset):
            query_parse = self.query_parse.to_dict()

        query_type = self.query_type

        sample = self.sample

        scan_completed = self.scan_completed

        scan_index = self.scan_index

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

        total_hits = self.total_hits

        window = self.window

        raw_query = self.raw_query

        async_task_payload = self.async_task_payload

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if series is not UNSET:
            field_dict["series"] = series
        if points is not UNSET:
            field_dict["points"] = points
        if async_id is not UNSET:
            field_dict["async_id"] = async_id
        if column_names is not UNSET:
            field_dict["column_names"] = column_names
        if complete is not UNSET:
            field_dict["complete"] = complete
        if cost is not UNSET:
            field_dict["cost"] = cost
        if index_name is not UNSET:
            field_dict["index_name"] = index_name
        if index_names is not UNSET:
            field_dict["index_names"] = index_names
        if index_store_type is not UNSET:
            field_dict["index_store_type"] = index_store_type
        if interval is not UNSET:
            field_dict["interval"] = interval
        if is_running is not UNSET:
            field_dict["is_running"] = is_running
        if max_point is not UNSET:
            field_dict["max_point"] = max_point
        if next_cursor_time is not UNSET:
            field_dict["next_cursor_time"] = next_cursor_time
        if query_parse is not UNSET:
            field_dict["query_parse"] = query_parse
        if query_type is not UNSET:
            field_dict["query_type"] = query_type
        if sample is not UNSET:
            field_dict["sample"] = sample
        if scan_completed is not UNSET:
            field_dict["scan_completed"] = scan_completed
        if scan_index is not UNSET:
            field_dict["scan_index"] = scan_index
        if search_after is not UNSET:
            field_dict["search_after"] = search_after
        if total_hits is not UNSET:
            field_dict["total_hits"] = total_hits
        if window is not UNSET:
            field_dict["window"] = window
        if raw_query is not UNSET:
            field_dict["raw_query"] = raw_query
        if async_task_payload is not UNSET:
            field_dict["AsyncTaskPayload"] = async_task_payload

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not QueryResult or type(src_dict) is not dict:
            return indirectly(QueryResult, cls, src_dict)
        self = cls.__new__(cls)
        self.series = v if (v := src_dict.get("series", UNSET)) is None or v is UNSET else _read_series(v)
        self.points = src_dict.get("points", UNSET)
        self.async_id = UNSET if (v := src_dict.get("async_id")) is None else v
        self.column_names = (
            v if (v := src_dict.get("column_names", UNSET)) is None or v is UNSET else _read_column_names(v)
        )
        self.complete = UNSET if (v := src_dict.get("complete")) is None else v
        self.cost = UNSET if (v := src_dict.get("cost")) is None else v
        self.index_name = UNSET if (v := src_dict.get("index_name")) is None else v
        self.index_names = UNSET if (v := src_dict.get("index_names")) is None else v
        self.index_store_type = UNSET if (v := src_dict.get("index_store_type")) is None else v
        self.interval = UNSET if (v := src_dict.get("interval")) is None else v
        self.is_running = UNSET if (v := src_dict.get("is_running")) is None else v
        self.max_point = UNSET if (v := src_dict.get("max_point")) is None else v
        self.next_cursor_time = UNSET if (v := src_dict.get("next_cursor_time")) is None else v
        self.query_parse = UNSET if (v := src_dict.get("query_parse")) is None else _models.QueryParse.from_dict(v)
        self.query_type = UNSET if (v := src_dict.get("query_type")) is None else v
        self.sample = UNSET if (v := src_dict.get("sample")) is None else v
        self.scan_completed = UNSET if (v := src_dict.get("scan_completed")) is None else v
        self.scan_index = UNSET if (v := src_dict.get("scan_index")) is None else v
        self.search_after = (
            v if (v := src_dict.get("search_after", UNSET)) is None or v is UNSET else _read_search_after(v)
        )
        self.total_hits = UNSET if (v := src_dict.get("total_hits")) is None else v
        self.window = UNSET if (v := src_dict.get("window")) is None else v
        self.raw_query = UNSET if (v := src_dict.get("raw_query")) is None else v
        self.async_task_payload = src_dict.get("AsyncTaskPayload", UNSET)
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
