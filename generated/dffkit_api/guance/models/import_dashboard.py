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
    from ..models.dashboard_template import DashboardTemplate


T = TypeVar("T", bound="ImportDashboard")


_KNOWN = frozenset(
    (
        "templateInfo",
        "specifyDashboardUUID",
    )
)


@_attrs_define(repr=False)
class ImportDashboard:
    """
    Attributes:
        template_info (DashboardTemplate | Unset): A dashboard, viewer or user view without its id, as exports give and
            imports take it.
        specify_dashboard_uuid (str | Unset): The id that a dashboard made anew is to have.
    """

    template_info: DashboardTemplate | Unset = UNSET
    specify_dashboard_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        template_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_info, Unset):
            template_info = self.template_info.to_dict()

        specify_dashboard_uuid = self.specify_dashboard_uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if template_info is not UNSET:
            field_dict["templateInfo"] = template_info
        if specify_dashboard_uuid is not UNSET:
            field_dict["specifyDashboardUUID"] = specify_dashboard_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ImportDashboard or type(src_dict) is not dict:
            return indirectly(ImportDashboard, cls, src_dict)
        self = cls.__new__(cls)
        self.template_info = (
            UNSET if (v := src_dict.get("templateInfo")) is None else _models.DashboardTemplate.from_dict(v)
        )
        self.specify_dashboard_uuid = UNSET if (v := src_dict.get("specifyDashboardUUID")) is None else v
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
