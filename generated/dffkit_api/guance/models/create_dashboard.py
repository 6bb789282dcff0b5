# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.dashboard_audience import DashboardAudience, check_dashboard_audience
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.dashboard_extend import DashboardExtend
    from ..models.dashboard_mapping import DashboardMapping
    from ..models.dashboard_template import DashboardTemplate


T = TypeVar("T", bound="CreateDashboard")


_KNOWN = frozenset(
    (
        "name",
        "desc",
        "identifier",
        "extend",
        "mapping",
        "tagNames",
        "templateInfo",
        "specifyDashboardUUID",
        "isPublic",
        "permissionSet",
        "readPermissionSet",
    )
)


@_attrs_define(repr=False)
class CreateDashboard:
    """
    Attributes:
        name (str):
        desc (str | Unset):
        identifier (str | Unset): Mark of one's own; may be empty.
        extend (DashboardExtend | Unset): Further data of the console.
        mapping (list[DashboardMapping] | Unset): How variables map to fields.
        tag_names (list[str] | Unset): Names of the tags.
        template_info (DashboardTemplate | Unset): A dashboard, viewer or user view without its id, as exports give and
            imports take it.
        specify_dashboard_uuid (str | Unset): The id that the dashboard is to have.
        is_public (DashboardAudience | Unset): 1 for everybody in the workspace, 0 for its creator, -1 for those in the
            two lists.
        permission_set (list[str] | Unset): Who may change it where `isPublic` is -1: roles except the owner, accounts
            (`acnt_…`), teams (`group_…`).
        read_permission_set (list[str] | Unset): Who may read it where `isPublic` is -1: roles except the owner,
            accounts (`acnt_…`), teams (`group_…`).
    """

    name: str
    desc: str | Unset = UNSET
    identifier: str | Unset = UNSET
    extend: DashboardExtend | Unset = UNSET
    mapping: list[DashboardMapping] | Unset = UNSET
    tag_names: list[str] | Unset = UNSET
    template_info: DashboardTemplate | Unset = UNSET
    specify_dashboard_uuid: str | Unset = UNSET
    is_public: DashboardAudience | Unset = UNSET
    permission_set: list[str] | Unset = UNSET
    read_permission_set: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        desc = self.desc

        identifier = self.identifier

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        mapping: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mapping, Unset):
            mapping = []
            for mapping_item_data in self.mapping:
                mapping_item = mapping_item_data.to_dict()
                mapping.append(mapping_item)

        tag_names: list[str] | Unset = UNSET
        if not isinstance(self.tag_names, Unset):
            tag_names = self.tag_names

        template_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_info, Unset):
            template_info = self.template_info.to_dict()

        specify_dashboard_uuid = self.specify_dashboard_uuid

        is_public: int | Unset = UNSET
        if not isinstance(self.is_public, Unset):
            is_public = self.is_public

        permission_set: list[str] | Unset = UNSET
        if not isinstance(self.permission_set, Unset):
            permission_set = self.permission_set

        read_permission_set: list[str] | Unset = UNSET
        if not isinstance(self.read_permission_set, Unset):
            read_permission_set = self.read_permission_set

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if extend is not UNSET:
            field_dict["extend"] = extend
        if mapping is not UNSET:
            field_dict["mapping"] = mapping
        if tag_names is not UNSET:
            field_dict["tagNames"] = tag_names
        if template_info is not UNSET:
            field_dict["templateInfo"] = template_info
        if specify_dashboard_uuid is not UNSET:
            field_dict["specifyDashboardUUID"] = specify_dashboard_uuid
        if is_public is not UNSET:
            field_dict["isPublic"] = is_public
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set
        if read_permission_set is not UNSET:
            field_dict["readPermissionSet"] = read_permission_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateDashboard or type(src_dict) is not dict:
            return indirectly(CreateDashboard, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateDashboard.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateDashboard", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.identifier = UNSET if (v := src_dict.get("identifier")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.DashboardExtend.from_dict(v)
        self.mapping = (
            UNSET
            if (v := src_dict.get("mapping")) is None
            else each(_models.DashboardMapping.from_dict, v, "CreateDashboard.mapping")
        )
        self.tag_names = UNSET if (v := src_dict.get("tagNames")) is None else whole(v, "CreateDashboard.tag_names")
        self.template_info = (
            UNSET if (v := src_dict.get("templateInfo")) is None else _models.DashboardTemplate.from_dict(v)
        )
        self.specify_dashboard_uuid = UNSET if (v := src_dict.get("specifyDashboardUUID")) is None else v
        self.is_public = UNSET if (v := src_dict.get("isPublic")) is None else check_dashboard_audience(v)
        self.permission_set = (
            UNSET if (v := src_dict.get("permissionSet")) is None else whole(v, "CreateDashboard.permission_set")
        )
        self.read_permission_set = (
            UNSET
            if (v := src_dict.get("readPermissionSet")) is None
            else whole(v, "CreateDashboard.read_permission_set")
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
