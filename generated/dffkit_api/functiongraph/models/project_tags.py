# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.tag_item import TagItem


T = TypeVar("T", bound="ProjectTags")


_KNOWN = frozenset(
    (
        "tags",
        "sys_tags",
    )
)


@_attrs_define(repr=False)
class ProjectTags:
    """The tags in use in a project, each key with all its values.

    Attributes:
        tags (list[TagItem]): The tags.
        sys_tags (list[TagItem] | Unset): The system tags, such as `_sys_enterprise_project_id`.
    """

    tags: list[TagItem]
    sys_tags: list[TagItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "tags": tags,
            }
        )
        if sys_tags is not UNSET:
            field_dict["sys_tags"] = sys_tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ProjectTags or type(src_dict) is not dict:
            return indirectly(ProjectTags, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.tags = (
                [] if (v := src_dict["tags"]) is None else each(_models.TagItem.from_dict, v, "ProjectTags.tags")
            )
        except KeyError as lacking:
            no_key("ProjectTags", lacking)
        self.sys_tags = (
            UNSET
            if (v := src_dict.get("sys_tags")) is None
            else each(_models.TagItem.from_dict, v, "ProjectTags.sys_tags")
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
