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
    from ..models.chart_position import ChartPosition


T = TypeVar("T", bound="PlacedChart")


_KNOWN = frozenset(
    (
        "chartUUID",
        "pos",
    )
)


@_attrs_define(repr=False)
class PlacedChart:
    """A chart and where it stands.

    Attributes:
        chart_uuid (str | Unset): Id of the chart, `chrt_…`.
        pos (ChartPosition | Unset): Where a chart stands, in cells of the grid.
    """

    chart_uuid: str | Unset = UNSET
    pos: ChartPosition | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        chart_uuid = self.chart_uuid

        pos: dict[str, Any] | Unset = UNSET
        if not isinstance(self.pos, Unset):
            pos = self.pos.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if chart_uuid is not UNSET:
            field_dict["chartUUID"] = chart_uuid
        if pos is not UNSET:
            field_dict["pos"] = pos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PlacedChart or type(src_dict) is not dict:
            return indirectly(PlacedChart, cls, src_dict)
        self = cls.__new__(cls)
        self.chart_uuid = UNSET if (v := src_dict.get("chartUUID")) is None else v
        self.pos = UNSET if (v := src_dict.get("pos")) is None else _models.ChartPosition.from_dict(v)
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
