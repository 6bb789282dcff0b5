# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.data_query_text_density import DataQueryTextDensity, check_data_query_text_density
from ..models.data_query_text_output_format import DataQueryTextOutputFormat, check_data_query_text_output_format
from ..models.data_query_text_promql_type import DataQueryTextPromqlType, check_data_query_text_promql_type
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.column_order import ColumnOrder
    from ..models.field_order import FieldOrder


T = TypeVar("T", bound="DataQueryText")


_KNOWN = frozenset(
    (
        "q",
        "promqlType",
        "ignore_cache",
        "timeRange",
        "tz",
        "align_time",
        "highlight",
        "disableMultipleField",
        "showLabel",
        "funcList",
        "_funcList",
        "limit",
        "offset",
        "slimit",
        "soffset",
        "orderby",
        "sorderby",
        "order_by",
        "sorder_by",
        "density",
        "interval",
        "maxPointCount",
        "search_after",
        "cursor_time",
        "output_format",
        "disable_sampling",
        "is_optimized",
        "workspaceUUID",
        "workspaceUUIDs",
    )
)


@_attrs_define(repr=False)
class DataQueryText:
    """The query and its options. The density of points is set by the first of these that is given: `maxPointCount`,
    `interval`, `density`, the text itself.

        Attributes:
            q (str | Unset): The text in DQL or PromQL.
            promql_type (DataQueryTextPromqlType | Unset):
            ignore_cache (bool | Unset): Whether the query is answered anew instead of from the cache.
            time_range (list[int] | Unset): Start and end, milliseconds since 1970.
            tz (str | Unset): Time zone for grouping by time, as in `Asia/Shanghai`.
            align_time (bool | Unset):
            highlight (bool | Unset): Whether search hits are marked.
            disable_multiple_field (bool | Unset): Whether a query yields one column only.
            show_label (bool | Unset): Whether the labels of objects come too.
            func_list (list[Any] | Unset): Functions on the result; not used when `disableMultipleField` is false.
            field_func_list (list[Any] | Unset):
            limit (int | Unset): Rows at most.
            offset (int | Unset):
            slimit (int | Unset): Series at most, metrics only.
            soffset (int | Unset):
            orderby (list[FieldOrder] | Unset): Order of the rows, `[{field: asc}]`; metrics can be ordered by `time` only.
            sorderby (list[FieldOrder] | Unset): Order of the series, by a column in max, min, last, avg, p90, p95 or count.
            order_by (list[ColumnOrder] | Unset): Order of the rows, for data in doris.
            sorder_by (list[ColumnOrder] | Unset): Order of the series, for data in doris.
            density (DataQueryTextDensity | Unset): 60, 180, 360 or 720 points.
            interval (int | Unset): Seconds between points.
            max_point_count (int | Unset): Points at most.
            search_after (list[float | str] | Unset): Mark of the last page: empty at first, then what the last answer held
                under this name.
            cursor_time (int | Unset): For a query in segments: the end of the range at first, then `next_cursor_time` of
                the last answer.
            output_format (DataQueryTextOutputFormat | Unset):
            disable_sampling (bool | Unset):
            is_optimized (bool | Unset):
            workspace_uuid (str | Unset): Workspace to query, `wksp_…`; that of the key if left out.
            workspace_uuids (list[str] | Unset): Workspaces to query; wins over `workspaceUUID`.
    """

    q: str | Unset = UNSET
    promql_type: DataQueryTextPromqlType | Unset = UNSET
    ignore_cache: bool | Unset = UNSET
    time_range: list[int] | Unset = UNSET
    tz: str | Unset = UNSET
    align_time: bool | Unset = UNSET
    highlight: bool | Unset = UNSET
    disable_multiple_field: bool | Unset = UNSET
    show_label: bool | Unset = UNSET
    func_list: list[Any] | Unset = UNSET
    field_func_list: list[Any] | Unset = UNSET
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    slimit: int | Unset = UNSET
    soffset: int | Unset = UNSET
    orderby: list[FieldOrder] | Unset = UNSET
    sorderby: list[FieldOrder] | Unset = UNSET
    order_by: list[ColumnOrder] | Unset = UNSET
    sorder_by: list[ColumnOrder] | Unset = UNSET
    density: DataQueryTextDensity | Unset = UNSET
    interval: int | Unset = UNSET
    max_point_count: int | Unset = UNSET
    search_after: list[float | str] | Unset = UNSET
    cursor_time: int | Unset = UNSET
    output_format: DataQueryTextOutputFormat | Unset = UNSET
    disable_sampling: bool | Unset = UNSET
    is_optimized: bool | Unset = UNSET
    workspace_uuid: str | Unset = UNSET
    workspace_uuids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        q = self.q

        promql_type: str | Unset = UNSET
        if not isinstance(self.promql_type, Unset):
            promql_type = self.promql_type

        ignore_cache = self.ignore_cache

        time_range: list[int] | Unset = UNSET
        if not isinstance(self.time_range, Unset):
            time_range = self.time_range

        tz = self.tz

        align_time = self.align_time

        highlight = self.highlight

        disable_multiple_field = self.disable_multiple_field

        show_label = self.show_label

        func_list: list[Any] | Unset = UNSET
        if not isinstance(self.func_list, Unset):
            func_list = self.func_list

        field_func_list: list[Any] | Unset = UNSET
        if not isinstance(self.field_func_list, Unset):
            field_func_list = self.field_func_list

        limit = self.limit

        offset = self.offset

        slimit = self.slimit

        soffset = self.soffset

        orderby: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.orderby, Unset):
            orderby = []
            for orderby_item_data in self.orderby:
                orderby_item = orderby_item_data.to_dict()
                orderby.append(orderby_item)

        sorderby: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sorderby, Unset):
            sorderby = []
            for sorderby_item_data in self.sorderby:
                sorderby_item = sorderby_item_data.to_dict()
                sorderby.append(sorderby_item)

        order_by: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.order_by, Unset):
            order_by = []
            for order_by_item_data in self.order_by:
                order_by_item = order_by_item_data.to_dict()
                order_by.append(order_by_item)

        sorder_by: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sorder_by, Unset):
            sorder_by = []
            for sorder_by_item_data in self.sorder_by:
                sorder_by_item = sorder_by_item_data.to_dict()
                sorder_by.append(sorder_by_item)

        density: str | Unset = UNSET
        if not isinstance(self.density, Unset):
            density = self.density

        interval = self.interval

        max_point_count = self.max_point_count

        search_after: list[float | str] | Unset = UNSET
        if not isinstance(self.search_after, Unset):
            search_after = []
            for search_after_item_data in self.search_after:
                search_after_item: float | str
                search_after_item = search_after_item_data
                search_after.append(search_after_item)

        cursor_time = self.cursor_time

        output_format: str | Unset = UNSET
        if not isinstance(self.output_format, Unset):
            output_format = self.output_format

        disable_sampling = self.disable_sampling

        is_optimized = self.is_optimized

        workspace_uuid = self.workspace_uuid

        workspace_uuids: list[str] | Unset = UNSET
        if not isinstance(self.workspace_uuids, Unset):
            workspace_uuids = self.workspace_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if q is not UNSET:
            field_dict["q"] = q
        if promql_type is not UNSET:
            field_dict["promqlType"] = promql_type
        if ignore_cache is not UNSET:
            field_dict["ignore_cache"] = ignore_cache
        if time_range is not UNSET:
            field_dict["timeRange"] = time_range
        if tz is not UNSET:
            field_dict["tz"] = tz
        if align_time is not UNSET:
            field_dict["align_time"] = align_time
        if highlight is not UNSET:
            field_dict["highlight"] = highlight
        if disable_multiple_field is not UNSET:
            field_dict["disableMultipleField"] = disable_multiple_field
        if show_label is not UNSET:
            field_dict["showLabel"] = show_label
        if func_list is not UNSET:
            field_dict["funcList"] = func_list
        if field_func_list is not UNSET:
            field_dict["_funcList"] = field_func_list
        if limit is not UNSET:
            field_dict["limit"] = limit
        if offset is not UNSET:
            field_dict["offset"] = offset
        if slimit is not UNSET:
            field_dict["slimit"] = slimit
        if soffset is not UNSET:
            field_dict["soffset"] = soffset
        if orderby is not UNSET:
            field_dict["orderby"] = orderby
        if sorderby is not UNSET:
            field_dict["sorderby"] = sorderby
        if order_by is not UNSET:
            field_dict["order_by"] = order_by
        if sorder_by is not UNSET:
            field_dict["sorder_by"] = sorder_by
        if density is not UNSET:
            field_dict["density"] = density
        if interval is not UNSET:
            field_dict["interval"] = interval
        if max_point_count is not UNSET:
            field_dict["maxPointCount"] = max_point_count
        if search_after is not UNSET:
            field_dict["search_after"] = search_after
        if cursor_time is not UNSET:
            field_dict["cursor_time"] = cursor_time
        if output_format is not UNSET:
            field_dict["output_format"] = output_format
        if disable_sampling is not UNSET:
            field_dict["disable_sampling"] = disable_sampling
        if is_optimized is not UNSET:
            field_dict["is_optimized"] = is_optimized
        if workspace_uuid is not UNSET:
            field_dict["workspaceUUID"] = workspace_uuid
        if workspace_uuids is not UNSET:
            field_dict["workspaceUUIDs"] = workspace_uuids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DataQueryText or type(src_dict) is not dict:
            return indirectly(DataQueryText, cls, src_dict)
        self = cls.__new__(cls)
        self.q = UNSET if (v := src_dict.get("q")) is None else v
        self.promql_type = UNSET if (v := src_dict.get("promqlType")) is None else check_data_query_text_promql_type(v)
        self.ignore_cache = UNSET if (v := src_dict.get("ignore_cache")) is None else v
        self.time_range = UNSET if (v := src_dict.get("timeRange")) is None else whole(v, "DataQueryText.time_range")
        self.tz = UNSET if (v := src_dict.get("tz")) is None else v
        self.align_time = UNSET if (v := src_dict.get("align_time")) is None else v
        self.highlight = UNSET if (v := src_dict.get("highlight")) is None else v
        self.disable_multiple_field = UNSET if (v := src_dict.get("disableMultipleField")) is None else v
        self.show_label = UNSET if (v := src_dict.get("showLabel")) is None else v
        self.func_list = UNSET if (v := src_dict.get("funcList")) is None else v
        self.field_func_list = UNSET if (v := src_dict.get("_funcList")) is None else v
        self.limit = UNSET if (v := src_dict.get("limit")) is None else v
        self.offset = UNSET if (v := src_dict.get("offset")) is None else v
        self.slimit = UNSET if (v := src_dict.get("slimit")) is None else v
        self.soffset = UNSET if (v := src_dict.get("soffset")) is None else v
        self.orderby = (
            UNSET
            if (v := src_dict.get("orderby")) is None
            else each(_models.FieldOrder.from_dict, v, "DataQueryText.orderby")
        )
        self.sorderby = (
            UNSET
            if (v := src_dict.get("sorderby")) is None
            else each(_models.FieldOrder.from_dict, v, "DataQueryText.sorderby")
        )
        self.order_by = (
            UNSET
            if (v := src_dict.get("order_by")) is None
            else each(_models.ColumnOrder.from_dict, v, "DataQueryText.order_by")
        )
        self.sorder_by = (
            UNSET
            if (v := src_dict.get("sorder_by")) is None
            else each(_models.ColumnOrder.from_dict, v, "DataQueryText.sorder_by")
        )
        self.density = UNSET if (v := src_dict.get("density")) is None else check_data_query_text_density(v)
        self.interval = UNSET if (v := src_dict.get("interval")) is None else v
        self.max_point_count = UNSET if (v := src_dict.get("maxPointCount")) is None else v
        self.search_after = (
            UNSET if (v := src_dict.get("search_after")) is None else whole(v, "DataQueryText.search_after")
        )
        self.cursor_time = UNSET if (v := src_dict.get("cursor_time")) is None else v
        self.output_format = (
            UNSET if (v := src_dict.get("output_format")) is None else check_data_query_text_output_format(v)
        )
        self.disable_sampling = UNSET if (v := src_dict.get("disable_sampling")) is None else v
        self.is_optimized = UNSET if (v := src_dict.get("is_optimized")) is None else v
        self.workspace_uuid = UNSET if (v := src_dict.get("workspaceUUID")) is None else v
        self.workspace_uuids = (
            UNSET if (v := src_dict.get("workspaceUUIDs")) is None else whole(v, "DataQueryText.workspace_uuids")
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
