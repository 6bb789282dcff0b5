# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.chart_query_text import ChartQueryText


T = TypeVar("T", bound="ChartQuery")


_KNOWN = frozenset(
    (
        "name",
        "color",
        "type",
        "unit",
        "datasource",
        "qtype",
        "checked",
        "uuid",
        "query",
    )
)


@_attrs_define(repr=False)
class ChartQuery:
    """One query of a chart, and how its result is drawn.

    Attributes:
        name (str | Unset):
        color (str | Unset):
        type_ (str | Unset): Kind of chart, as in `sequence`.
        unit (str | Unset):
        datasource (str | Unset): As in `dataflux`.
        qtype (str | Unset): Language of the query, as in `dql`.
        checked (bool | Unset):
        uuid (str | Unset):
        query (ChartQueryText | Unset): A query as text and in its parts; charts without data keep their own content
            here.
    """

    name: str | Unset = UNSET
    color: str | Unset = UNSET
    type_: str | Unset = UNSET
    unit: str | Unset = UNSET
    datasource: str | Unset = UNSET
    qtype: str | Unset = UNSET
    checked: bool | Unset = UNSET
    uuid: str | Unset = UNSET
    query: ChartQueryText | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        color = self.color

        type_ = self.type_

        unit = self.unit

        datasource = self.datasource

        qtype = self.qtype

        checked = self.checked

        uuid = self.uuid

        query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query, Unset):
            query = self.query.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if color is not UNSET:
            field_dict["color"] = color
        if type_ is not UNSET:
            field_dict["type"] = type_
        if unit is not UNSET:
            field_dict["unit"] = unit
        if datasource is not UNSET:
            field_dict["datasource"] = datasource
        if qtype is not UNSET:
            field_dict["qtype"] = qtype
        if checked is not UNSET:
            field_dict["checked"] = checked
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if query is not UNSET:
            field_dict["query"] = query

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ChartQuery or type(src_dict) is not dict:
            return indirectly(ChartQuery, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.color = UNSET if (v := src_dict.get("color")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.unit = UNSET if (v := src_dict.get("unit")) is None else v
        self.datasource = UNSET if (v := src_dict.get("datasource")) is None else v
        self.qtype = UNSET if (v := src_dict.get("qtype")) is None else v
        self.checked = UNSET if (v := src_dict.get("checked")) is None else v
        self.uuid = UNSET if (v := src_dict.get("uuid")) is None else v
        self.query = UNSET if (v := src_dict.get("query")) is None else _models.ChartQueryText.from_dict(v)
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
