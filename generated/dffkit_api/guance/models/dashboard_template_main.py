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
    from ..models.dashboard_template_main_vars_item import DashboardTemplateMainVarsItem
    from ..models.template_chart import TemplateChart


T = TypeVar("T", bound="DashboardTemplateMain")


_KNOWN = frozenset(
    (
        "type",
        "vars",
        "groups",
        "charts",
    )
)


@_attrs_define(repr=False)
class DashboardTemplateMain:
    """What a template shows.

    Attributes:
        type_ (str | Unset): `template`; set by the system.
        vars_ (list[DashboardTemplateMainVarsItem] | Unset): Variables of the view.
        groups (list[Any] | Unset): Names of the groups of charts, in their order.
        charts (list[TemplateChart] | Unset):
    """

    type_: str | Unset = UNSET
    vars_: list[DashboardTemplateMainVarsItem] | Unset = UNSET
    groups: list[Any] | Unset = UNSET
    charts: list[TemplateChart] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        vars_: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.vars_, Unset):
            vars_ = []
            for vars_item_data in self.vars_:
                vars_item = vars_item_data.to_dict()
                vars_.append(vars_item)

        groups: list[Any] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = self.groups

        charts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.charts, Unset):
            charts = []
            for charts_item_data in self.charts:
                charts_item = charts_item_data.to_dict()
                charts.append(charts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if vars_ is not UNSET:
            field_dict["vars"] = vars_
        if groups is not UNSET:
            field_dict["groups"] = groups
        if charts is not UNSET:
            field_dict["charts"] = charts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DashboardTemplateMain or type(src_dict) is not dict:
            return indirectly(DashboardTemplateMain, cls, src_dict)
        self = cls.__new__(cls)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.vars_ = (
            UNSET
            if (v := src_dict.get("vars")) is None
            else each(_models.DashboardTemplateMainVarsItem.from_dict, v, "DashboardTemplateMain.vars_")
        )
        self.groups = UNSET if (v := src_dict.get("groups")) is None else v
        self.charts = (
            UNSET
            if (v := src_dict.get("charts")) is None
            else each(_models.TemplateChart.from_dict, v, "DashboardTemplateMain.charts")
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
