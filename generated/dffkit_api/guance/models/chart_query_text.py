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
    from ..models.chart_filter import ChartFilter
    from ..models.chart_query_function import ChartQueryFunction
    from ..models.chart_query_text_slo import ChartQueryTextSlo


T = TypeVar("T", bound="ChartQueryText")


_KNOWN = frozenset(
    (
        "q",
        "type",
        "code",
        "alias",
        "namespace",
        "dataSource",
        "field",
        "fieldFunc",
        "fieldType",
        "fill",
        "fillNum",
        "filter",
        "filters",
        "funcList",
        "queryFuncs",
        "groupBy",
        "groupByTime",
        "density",
        "indexFilter",
        "search",
        "content",
        "slo",
    )
)


@_attrs_define(repr=False)
class ChartQueryText:
    """A query as text and in its parts; charts without data keep their own content here.

    Attributes:
        q (str | Unset): The query as text.
        type_ (str | Unset): As in `simple`.
        code (str | Unset): Letter of the query, as in `A`.
        alias (str | Unset):
        namespace (str | Unset): Kind of data, as in `metric` or `logging`.
        data_source (str | Unset): Measurement or source, as in `cpu`.
        field (str | Unset):
        field_func (str | Unset): As in `last`.
        field_type (str | Unset): As in `float`.
        fill (Any | Unset): How gaps are filled; a text or null.
        fill_num (float | None | Unset): Number that fills gaps.
        filter_ (list[ChartFilter] | Unset):
        filters (list[ChartFilter] | Unset):
        func_list (list[str] | Unset):
        query_funcs (list[ChartQueryFunction] | Unset):
        group_by (Any | Unset): A list of fields, or the clause as text.
        group_by_time (str | Unset):
        density (str | Unset): How many points are drawn, as in `medium`.
        index_filter (str | Unset):
        search (str | Unset):
        content (str | Unset): Text of a text chart, in Markdown.
        slo (ChartQueryTextSlo | Unset): The SLO of an SLO chart.
    """

    q: str | Unset = UNSET
    type_: str | Unset = UNSET
    code: str | Unset = UNSET
    alias: str | Unset = UNSET
    namespace: str | Unset = UNSET
    data_source: str | Unset = UNSET
    field: str | Unset = UNSET
    field_func: str | Unset = UNSET
    field_type: str | Unset = UNSET
    fill: Any | Unset = UNSET
    fill_num: float | None | Unset = UNSET
    filter_: list[ChartFilter] | Unset = UNSET
    filters: list[ChartFilter] | Unset = UNSET
    func_list: list[str] | Unset = UNSET
    query_funcs: list[ChartQueryFunction] | Unset = UNSET
    group_by: Any | Unset = UNSET
    group_by_time: str | Unset = UNSET
    density: str | Unset = UNSET
    index_filter: str | Unset = UNSET
    search: str | Unset = UNSET
    content: str | Unset = UNSET
    slo: ChartQueryTextSlo | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        q = self.q

        type_ = self.type_

        code = self.code

        alias = self.alias

        namespace = self.namespace

        data_source = self.data_source

        field = self.field

        field_func = self.field_func

        field_type = self.field_type

        fill = self.fill

        fill_num: float | None | Unset
        if isinstance(self.fill_num, Unset):
            fill_num = UNSET
        else:
            fill_num = self.fill_num

        filter_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filter_, Unset):
            filter_ = []
            for filter_item_data in self.filter_:
                filter_item = filter_item_data.to_dict()
                filter_.append(filter_item)

        filters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = []
            for filters_item_data in self.filters:
                filters_item = filters_item_data.to_dict()
                filters.append(filters_item)

        func_list: list[str] | Unset = UNSET
        if not isinstance(self.func_list, Unset):
            func_list = self.func_list

        query_funcs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.query_funcs, Unset):
            query_funcs = []
            for query_funcs_item_data in self.query_funcs:
                query_funcs_item = query_funcs_item_data.to_dict()
                query_funcs.append(query_funcs_item)

        group_by = self.group_by

        group_by_time = self.group_by_time

        density = self.density

        index_filter = self.index_filter

        search = self.search

        content = self.content

        slo: dict[str, Any] | Unset = UNSET
        if not isinstance(self.slo, Unset):
            slo = self.slo.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if q is not UNSET:
            field_dict["q"] = q
        if type_ is not UNSET:
            field_dict["type"] = type_
        if code is not UNSET:
            field_dict["code"] = code
        if alias is not UNSET:
            field_dict["alias"] = alias
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if data_source is not UNSET:
            field_dict["dataSource"] = data_source
        if field is not UNSET:
            field_dict["field"] = field
        if field_func is not UNSET:
            field_dict["fieldFunc"] = field_func
        if field_type is not UNSET:
            field_dict["fieldType"] = field_type
        if fill is not UNSET:
            field_dict["fill"] = fill
        if fill_num is not UNSET:
            field_dict["fillNum"] = fill_num
        if filter_ is not UNSET:
            field_dict["filter"] = filter_
        if filters is not UNSET:
            field_dict["filters"] = filters
        if func_list is not UNSET:
            field_dict["funcList"] = func_list
        if query_funcs is not UNSET:
            field_dict["queryFuncs"] = query_funcs
        if group_by is not UNSET:
            field_dict["groupBy"] = group_by
        if group_by_time is not UNSET:
            field_dict["groupByTime"] = group_by_time
        if density is not UNSET:
            field_dict["density"] = density
        if index_filter is not UNSET:
            field_dict["indexFilter"] = index_filter
        if search is not UNSET:
            field_dict["search"] = search
        if content is not UNSET:
            field_dict["content"] = content
        if slo is not UNSET:
            field_dict["slo"] = slo

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ChartQueryText or type(src_dict) is not dict:
            return indirectly(ChartQueryText, cls, src_dict)
        self = cls.__new__(cls)
        self.q = UNSET if (v := src_dict.get("q")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.code = UNSET if (v := src_dict.get("code")) is None else v
        self.alias = UNSET if (v := src_dict.get("alias")) is None else v
        self.namespace = UNSET if (v := src_dict.get("namespace")) is None else v
        self.data_source = UNSET if (v := src_dict.get("dataSource")) is None else v
        self.field = UNSET if (v := src_dict.get("field")) is None else v
        self.field_func = UNSET if (v := src_dict.get("fieldFunc")) is None else v
        self.field_type = UNSET if (v := src_dict.get("fieldType")) is None else v
        self.fill = src_dict.get("fill", UNSET)
        self.fill_num = src_dict.get("fillNum", UNSET)
        self.filter_ = (
            UNSET
            if (v := src_dict.get("filter")) is None
            else each(_models.ChartFilter.from_dict, v, "ChartQueryText.filter_")
        )
        self.filters = (
            UNSET
            if (v := src_dict.get("filters")) is None
            else each(_models.ChartFilter.from_dict, v, "ChartQueryText.filters")
        )
        self.func_list = UNSET if (v := src_dict.get("funcList")) is None else whole(v, "ChartQueryText.func_list")
        self.query_funcs = (
            UNSET
            if (v := src_dict.get("queryFuncs")) is None
            else each(_models.ChartQueryFunction.from_dict, v, "ChartQueryText.query_funcs")
        )
        self.group_by = src_dict.get("groupBy", UNSET)
        self.group_by_time = UNSET if (v := src_dict.get("groupByTime")) is None else v
        self.density = UNSET if (v := src_dict.get("density")) is None else v
        self.index_filter = UNSET if (v := src_dict.get("indexFilter")) is None else v
        self.search = UNSET if (v := src_dict.get("search")) is None else v
        self.content = UNSET if (v := src_dict.get("content")) is None else v
        self.slo = UNSET if (v := src_dict.get("slo")) is None else _models.ChartQueryTextSlo.from_dict(v)
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
