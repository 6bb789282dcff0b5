# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.chart_extend import ChartExtend
    from ..models.chart_position import ChartPosition
    from ..models.chart_query import ChartQuery
    from ..models.template_chart_group import TemplateChartGroup


T = TypeVar("T", bound="TemplateChart")


def _read_pos(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.ChartPosition.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "type",
        "queries",
        "pos",
        "group",
        "extend",
        "isQuery",
    )
)


@_attrs_define(repr=False)
class TemplateChart:
    """A chart of a template.

    Attributes:
        name (str):
        type_ (str): Kind of chart, as in `sequence`, `toplist`, `singlestat` or `text`.
        queries (list[ChartQuery]):
        pos (ChartPosition | None | Unset): Null lets the console place it.
        group (TemplateChartGroup | Unset): The group that a chart stands in.
        extend (ChartExtend | Unset): Looks of the chart; `settings` depends on its kind.
        is_query (bool | Unset):
    """

    name: str
    type_: str
    queries: list[ChartQuery]
    pos: ChartPosition | None | Unset = UNSET
    group: TemplateChartGroup | Unset = UNSET
    extend: ChartExtend | Unset = UNSET
    is_query: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.chart_position import ChartPosition  # noqa: PLC0415

        name = self.name

        type_ = self.type_

        queries = []
        for queries_item_data in self.queries:
            queries_item = queries_item_data.to_dict()
            queries.append(queries_item)

        pos: dict[str, Any] | None | Unset
        if isinstance(self.pos, Unset):
            pos = UNSET
        elif isinstance(self.pos, ChartPosition):
            pos = self.pos.to_dict()
        else:
            pos = self.pos

        group: dict[str, Any] | Unset = UNSET
        if not isinstance(self.group, Unset):
            group = self.group.to_dict()

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        is_query = self.is_query

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
                "queries": queries,
            }
        )
        if pos is not UNSET:
            field_dict["pos"] = pos
        if group is not UNSET:
            field_dict["group"] = group
        if extend is not UNSET:
            field_dict["extend"] = extend
        if is_query is not UNSET:
            field_dict["isQuery"] = is_query

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TemplateChart or type(src_dict) is not dict:
            return indirectly(TemplateChart, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("TemplateChart.name") if (v := src_dict["name"]) is None else v
            self.type_ = no_null("TemplateChart.type_") if (v := src_dict["type"]) is None else v
            self.queries = (
                []
                if (v := src_dict["queries"]) is None
                else each(_models.ChartQuery.from_dict, v, "TemplateChart.queries")
            )
        except KeyError as lacking:
            no_key("TemplateChart", lacking)
        self.pos = v if (v := src_dict.get("pos", UNSET)) is None or v is UNSET else _read_pos(v)
        self.group = UNSET if (v := src_dict.get("group")) is None else _models.TemplateChartGroup.from_dict(v)
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.ChartExtend.from_dict(v)
        self.is_query = UNSET if (v := src_dict.get("isQuery")) is None else v
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
