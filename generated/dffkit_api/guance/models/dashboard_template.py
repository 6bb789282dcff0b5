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
    from ..models.dashboard_extend import DashboardExtend
    from ..models.dashboard_icons import DashboardIcons
    from ..models.dashboard_mapping import DashboardMapping
    from ..models.dashboard_tag import DashboardTag
    from ..models.dashboard_template_main import DashboardTemplateMain


T = TypeVar("T", bound="DashboardTemplate")


_KNOWN = frozenset(
    (
        "title",
        "summary",
        "dashboardType",
        "dashboardOwnerType",
        "dashboardExtend",
        "dashboardMapping",
        "dashboardBindSet",
        "iconSet",
        "icon",
        "thumbnail",
        "tagInfo",
        "tags",
        "main",
    )
)


@_attrs_define(repr=False)
class DashboardTemplate:
    """A dashboard, viewer or user view without its id, as exports give and imports take it.

    Attributes:
        title (str):
        summary (str | Unset):
        dashboard_type (str | Unset): `CUSTOM`; no longer used.
        dashboard_owner_type (str | Unset): `node` for a dashboard, `viewer` for a viewer, `inner` for a user view.
        dashboard_extend (DashboardExtend | Unset): Further data of the console.
        dashboard_mapping (list[DashboardMapping] | Unset): How variables map to fields.
        dashboard_bind_set (list[Any] | Unset): Bound views, as the console keeps them.
        icon_set (DashboardIcons | Unset): Addresses of the pictures.
        icon (str | Unset): Name of the file with the small picture.
        thumbnail (str | Unset): Name of the file with the picture of middle size.
        tag_info (list[DashboardTag] | Unset):
        tags (list[Any] | Unset):
        main (DashboardTemplateMain | Unset): What a template shows.
    """

    title: str
    summary: str | Unset = UNSET
    dashboard_type: str | Unset = UNSET
    dashboard_owner_type: str | Unset = UNSET
    dashboard_extend: DashboardExtend | Unset = UNSET
    dashboard_mapping: list[DashboardMapping] | Unset = UNSET
    dashboard_bind_set: list[Any] | Unset = UNSET
    icon_set: DashboardIcons | Unset = UNSET
    icon: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    tag_info: list[DashboardTag] | Unset = UNSET
    tags: list[Any] | Unset = UNSET
    main: DashboardTemplateMain | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        summary = self.summary

        dashboard_type = self.dashboard_type

        dashboard_owner_type = self.dashboard_owner_type

        dashboard_extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dashboard_extend, Unset):
            dashboard_extend = self.dashboard_extend.to_dict()

        dashboard_mapping: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.dashboard_mapping, Unset):
            dashboard_mapping = []
            for dashboard_mapping_item_data in self.dashboard_mapping:
                dashboard_mapping_item = dashboard_mapping_item_data.to_dict()
                dashboard_mapping.append(dashboard_mapping_item)

        dashboard_bind_set: list[Any] | Unset = UNSET
        if not isinstance(self.dashboard_bind_set, Unset):
            dashboard_bind_set = self.dashboard_bind_set

        icon_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.icon_set, Unset):
            icon_set = self.icon_set.to_dict()

        icon = self.icon

        thumbnail = self.thumbnail

        tag_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tag_info, Unset):
            tag_info = []
            for tag_info_item_data in self.tag_info:
                tag_info_item = tag_info_item_data.to_dict()
                tag_info.append(tag_info_item)

        tags: list[Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        main: dict[str, Any] | Unset = UNSET
        if not isinstance(self.main, Unset):
            main = self.main.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
            }
        )
        if summary is not UNSET:
            field_dict["summary"] = summary
        if dashboard_type is not UNSET:
            field_dict["dashboardType"] = dashboard_type
        if dashboard_owner_type is not UNSET:
            field_dict["dashboardOwnerType"] = dashboard_owner_type
        if dashboard_extend is not UNSET:
            field_dict["dashboardExtend"] = dashboard_extend
        if dashboard_mapping is not UNSET:
            field_dict["dashboardMapping"] = dashboard_mapping
        if dashboard_bind_set is not UNSET:
            field_dict["dashboardBindSet"] = dashboard_bind_set
        if icon_set is not UNSET:
            field_dict["iconSet"] = icon_set
        if icon is not UNSET:
            field_dict["icon"] = icon
        if thumbnail is not UNSET:
            field_dict["thumbnail"] = thumbnail
        if tag_info is not UNSET:
            field_dict["tagInfo"] = tag_info
        if tags is not UNSET:
            field_dict["tags"] = tags
        if main is not UNSET:
            field_dict["main"] = main

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DashboardTemplate or type(src_dict) is not dict:
            return indirectly(DashboardTemplate, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.title = no_null("DashboardTemplate.title") if (v := src_dict["title"]) is None else v
        except KeyError as lacking:
            no_key("DashboardTemplate", lacking)
        self.summary = UNSET if (v := src_dict.get("summary")) is None else v
        self.dashboard_type = UNSET if (v := src_dict.get("dashboardType")) is None else v
        self.dashboard_owner_type = UNSET if (v := src_dict.get("dashboardOwnerType")) is None else v
        self.dashboard_extend = (
            UNSET if (v := src_dict.get("dashboardExtend")) is None else _models.DashboardExtend.from_dict(v)
        )
        self.dashboard_mapping = (
            UNSET
            if (v := src_dict.get("dashboardMapping")) is None
            else each(_models.DashboardMapping.from_dict, v, "DashboardTemplate.dashboard_mapping")
        )
        self.dashboard_bind_set = UNSET if (v := src_dict.get("dashboardBindSet")) is None else v
        self.icon_set = UNSET if (v := src_dict.get("iconSet")) is None else _models.DashboardIcons.from_dict(v)
        self.icon = UNSET if (v := src_dict.get("icon")) is None else v
        self.thumbnail = UNSET if (v := src_dict.get("thumbnail")) is None else v
        self.tag_info = (
            UNSET
            if (v := src_dict.get("tagInfo")) is None
            else each(_models.DashboardTag.from_dict, v, "DashboardTemplate.tag_info")
        )
        self.tags = UNSET if (v := src_dict.get("tags")) is None else v
        self.main = UNSET if (v := src_dict.get("main")) is None else _models.DashboardTemplateMain.from_dict(v)
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
