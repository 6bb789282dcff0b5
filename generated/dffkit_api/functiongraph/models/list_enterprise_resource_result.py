# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.kv_item import KvItem
    from ..models.list_enterprise_resource_detail import ListEnterpriseResourceDetail


T = TypeVar("T", bound="ListEnterpriseResourceResult")


@_attrs_define(repr=False)
class ListEnterpriseResourceResult:
    """
    Attributes:
        resource_id (str | Unset):
        resource_detail (ListEnterpriseResourceDetail | Unset):
        tags (list[KvItem] | Unset):
        sys_tags (list[KvItem] | Unset):
        resource_name (str | Unset):
    """

    resource_id: str | Unset = UNSET
    resource_detail: ListEnterpriseResourceDetail | Unset = UNSET
    tags: list[KvItem] | Unset = UNSET
    sys_tags: list[KvItem] | Unset = UNSET
    resource_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        resource_id = self.resource_id

        resource_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.resource_detail, Unset):
            resource_detail = self.resource_detail.to_dict()

        tags: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = []
            for tags_item_data in self.tags:
                tags_item = tags_item_data.to_dict()
                tags.append(tags_item)

        sys_tags: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sys_tags, Unset):
            sys_tags = []
            for sys_tags_item_data in self.sys_tags:
                sys_tags_item = sys_tags_item_data.to_dict()
                sys_tags.append(sys_tags_item)

        resource_name = self.resource_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if resource_id is not UNSET:
            field_dict["resource_id"] = resource_id
        if resource_detail is not UNSET:
            field_dict["resource_detail"] = resource_detail
        if tags is not UNSET:
            field_dict["tags"] = tags
        if sys_tags is not UNSET:
            field_dict["sys_tags"] = sys_tags
        if resource_name is not UNSET:
            field_dict["resource_name"] = resource_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kv_item import KvItem  # noqa: PLC0415
        from ..models.list_enterprise_resource_detail import ListEnterpriseResourceDetail  # noqa: PLC0415

        d = dict(src_dict)
        resource_id = d.pop("resource_id", UNSET)

        _resource_detail = d.pop("resource_detail", UNSET)
        resource_detail: ListEnterpriseResourceDetail | Unset
        if isinstance(_resource_detail, Unset):
            resource_detail = UNSET
        else:
            resource_detail = ListEnterpriseResourceDetail.from_dict(_resource_detail)

        _tags = d.pop("tags", UNSET)
        tags: list[KvItem] | Unset = UNSET
        if _tags is not UNSET:
            tags = []
            for tags_item_data in _tags:
                tags_item = KvItem.from_dict(tags_item_data)

                tags.append(tags_item)

        _sys_tags = d.pop("sys_tags", UNSET)
        sys_tags: list[KvItem] | Unset = UNSET
        if _sys_tags is not UNSET:
            sys_tags = []
            for sys_tags_item_data in _sys_tags:
                sys_tags_item = KvItem.from_dict(sys_tags_item_data)

                sys_tags.append(sys_tags_item)

        resource_name = d.pop("resource_name", UNSET)

        list_enterprise_resource_result = cls(
            resource_id=resource_id,
            resource_detail=resource_detail,
            tags=tags,
            sys_tags=sys_tags,
            resource_name=resource_name,
        )

        list_enterprise_resource_result.additional_properties = d
        return list_enterprise_resource_result

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
