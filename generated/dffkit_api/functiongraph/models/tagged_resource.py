# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.kv_item import KvItem
    from ..models.tagged_resource_detail import TaggedResourceDetail


T = TypeVar("T", bound="TaggedResource")


_KNOWN = frozenset(
    (
        "resource_id",
        "resource_detail",
        "tags",
        "sys_tags",
        "resource_name",
    )
)


@_attrs_define(repr=False)
class TaggedResource:
    """A resource with its tags.

    Attributes:
        resource_id (str): Id of the resource.
        resource_detail (TaggedResourceDetail | Unset): What else is known of a resource.
        tags (list[KvItem] | Unset): The tags.
        sys_tags (list[KvItem] | Unset): The system tags, such as `_sys_enterprise_project_id`.
        resource_name (str | Unset): Name of the resource.
    """

    resource_id: str
    resource_detail: TaggedResourceDetail | Unset = UNSET
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
        field_dict.update(
            {
                "resource_id": resource_id,
            }
        )
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
        if cls is not TaggedResource or type(src_dict) is not dict:
            return indirectly(TaggedResource, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.resource_id = no_null("TaggedResource.resource_id") if (v := src_dict["resource_id"]) is None else v
        except KeyError as lacking:
            no_key("TaggedResource", lacking)
        self.resource_detail = (
            UNSET if (v := src_dict.get("resource_detail")) is None else _models.TaggedResourceDetail.from_dict(v)
        )
        self.tags = (
            UNSET if (v := src_dict.get("tags")) is None else each(_models.KvItem.from_dict, v, "TaggedResource.tags")
        )
        self.sys_tags = (
            UNSET
            if (v := src_dict.get("sys_tags")) is None
            else each(_models.KvItem.from_dict, v, "TaggedResource.sys_tags")
        )
        self.resource_name = UNSET if (v := src_dict.get("resource_name")) is None else v
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
