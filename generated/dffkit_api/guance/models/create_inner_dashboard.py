# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.create_inner_dashboard_template_infos import CreateInnerDashboardTemplateInfos
    from ..models.dashboard_binding import DashboardBinding


T = TypeVar("T", bound="CreateInnerDashboard")


_KNOWN = frozenset(
    (
        "name",
        "desc",
        "customIdentityId",
        "sourceDashboardUUID",
        "templateInfos",
        "dashboardBidding",
        "specifyDashboardUUID",
    )
)


@_attrs_define(repr=False)
class CreateInnerDashboard:
    """
    Attributes:
        name (str):
        desc (str | Unset):
        custom_identity_id (str | Unset): Mark of one's own; may be empty.
        source_dashboard_uuid (str | Unset): Dashboard or user view to copy, `dsbd_…`.
        template_infos (CreateInnerDashboardTemplateInfos | Unset): Template of the built-in view to copy.
        dashboard_bidding (DashboardBinding | Unset): In the details of which objects the console shows a view:
            conditions by the name of a field.
        specify_dashboard_uuid (str | Unset): The id that the view is to have.
    """

    name: str
    desc: str | Unset = UNSET
    custom_identity_id: str | Unset = UNSET
    source_dashboard_uuid: str | Unset = UNSET
    template_infos: CreateInnerDashboardTemplateInfos | Unset = UNSET
    dashboard_bidding: DashboardBinding | Unset = UNSET
    specify_dashboard_uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        desc = self.desc

        custom_identity_id = self.custom_identity_id

        source_dashboard_uuid = self.source_dashboard_uuid

        template_infos: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_infos, Unset):
            template_infos = self.template_infos.to_dict()

        dashboard_bidding: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dashboard_bidding, Unset):
            dashboard_bidding = self.dashboard_bidding.to_dict()

        specify_dashboard_uuid = self.specify_dashboard_uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if custom_identity_id is not UNSET:
            field_dict["customIdentityId"] = custom_identity_id
        if source_dashboard_uuid is not UNSET:
            field_dict["sourceDashboardUUID"] = source_dashboard_uuid
        if template_infos is not UNSET:
            field_dict["templateInfos"] = template_infos
        if dashboard_bidding is not UNSET:
            field_dict["dashboardBidding"] = dashboard_bidding
        if specify_dashboard_uuid is not UNSET:
            field_dict["specifyDashboardUUID"] = specify_dashboard_uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateInnerDashboard or type(src_dict) is not dict:
            return indirectly(CreateInnerDashboard, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateInnerDashboard.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateInnerDashboard", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.custom_identity_id = UNSET if (v := src_dict.get("customIdentityId")) is None else v
        self.source_dashboard_uuid = UNSET if (v := src_dict.get("sourceDashboardUUID")) is None else v
        self.template_infos = (
            UNSET
            if (v := src_dict.get("templateInfos")) is None
            else _models.CreateInnerDashboardTemplateInfos.from_dict(v)
        )
        self.dashboard_bidding = (
            UNSET if (v := src_dict.get("dashboardBidding")) is None else _models.DashboardBinding.from_dict(v)
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
