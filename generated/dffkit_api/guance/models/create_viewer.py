# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.create_viewer_template_infos import CreateViewerTemplateInfos
    from ..models.viewer_extend import ViewerExtend


T = TypeVar("T", bound="CreateViewer")


_KNOWN = frozenset(
    (
        "name",
        "desc",
        "ownerType",
        "type",
        "templateUUID",
        "sourceDashboardUUID",
        "templateInfos",
        "extend",
        "isImport",
        "tagNames",
    )
)


@_attrs_define(repr=False)
class CreateViewer:
    """
    Attributes:
        name (str):
        desc (str | Unset):
        owner_type (str | Unset):
        type_ (str | Unset):
        template_uuid (str | Unset): Template to start from.
        source_dashboard_uuid (str | Unset): Viewer to copy, `dsbd_…`.
        template_infos (CreateViewerTemplateInfos | Unset): A template of the caller, as exports give it; `{}` for none.
        extend (ViewerExtend | Unset): Which data a viewer shows, and how.
        is_import (bool | Unset): Whether to note that it was imported.
        tag_names (list[str] | Unset): Names of the tags.
    """

    name: str
    desc: str | Unset = UNSET
    owner_type: str | Unset = UNSET
    type_: str | Unset = UNSET
    template_uuid: str | Unset = UNSET
    source_dashboard_uuid: str | Unset = UNSET
    template_infos: CreateViewerTemplateInfos | Unset = UNSET
    extend: ViewerExtend | Unset = UNSET
    is_import: bool | Unset = UNSET
    tag_names: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        desc = self.desc

        owner_type = self.owner_type

        type_ = self.type_

        template_uuid = self.template_uuid

        source_dashboard_uuid = self.source_dashboard_uuid

        template_infos: dict[str, Any] | Unset = UNSET
        if not isinstance(self.template_infos, Unset):
            template_infos = self.template_infos.to_dict()

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        is_import = self.is_import

        tag_names: list[str] | Unset = UNSET
        if not isinstance(self.tag_names, Unset):
            tag_names = self.tag_names

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if owner_type is not UNSET:
            field_dict["ownerType"] = owner_type
        if type_ is not UNSET:
            field_dict["type"] = type_
        if template_uuid is not UNSET:
            field_dict["templateUUID"] = template_uuid
        if source_dashboard_uuid is not UNSET:
            field_dict["sourceDashboardUUID"] = source_dashboard_uuid
        if template_infos is not UNSET:
            field_dict["templateInfos"] = template_infos
        if extend is not UNSET:
            field_dict["extend"] = extend
        if is_import is not UNSET:
            field_dict["isImport"] = is_import
        if tag_names is not UNSET:
            field_dict["tagNames"] = tag_names

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateViewer or type(src_dict) is not dict:
            return indirectly(CreateViewer, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateViewer.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateViewer", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.owner_type = UNSET if (v := src_dict.get("ownerType")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.template_uuid = UNSET if (v := src_dict.get("templateUUID")) is None else v
        self.source_dashboard_uuid = UNSET if (v := src_dict.get("sourceDashboardUUID")) is None else v
        self.template_infos = (
            UNSET if (v := src_dict.get("templateInfos")) is None else _models.CreateViewerTemplateInfos.from_dict(v)
        )
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.ViewerExtend.from_dict(v)
        self.is_import = UNSET if (v := src_dict.get("isImport")) is None else v
        self.tag_names = UNSET if (v := src_dict.get("tagNames")) is None else whole(v, "CreateViewer.tag_names")
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
