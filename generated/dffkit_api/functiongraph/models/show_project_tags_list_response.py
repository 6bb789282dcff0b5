# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.tag_item import TagItem


T = TypeVar("T", bound="ShowProjectTagsListResponse")


@_attrs_define(repr=False)
class ShowProjectTagsListResponse:
    """
    Attributes:
        tags (list[TagItem] | Unset):
        sys_tags (list[TagItem] | Unset):
    """

    tags: list[TagItem] | Unset = UNSET
    sys_tags: list[TagItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if tags is not UNSET:
            field_dict["tags"] = tags
        if sys_tags is not UNSET:
            field_dict["sys_tags"] = sys_tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.tag_item import TagItem  # noqa: PLC0415

        d = dict(src_dict)
        _tags = d.pop("tags", UNSET)
        tags: list[TagItem] | Unset = UNSET
        if _tags is not UNSET:
            tags = []
            for tags_item_data in _tags:
                tags_item = TagItem.from_dict(tags_item_data)

                tags.append(tags_item)

        _sys_tags = d.pop("sys_tags", UNSET)
        sys_tags: list[TagItem] | Unset = UNSET
        if _sys_tags is not UNSET:
            sys_tags = []
            for sys_tags_item_data in _sys_tags:
                sys_tags_item = TagItem.from_dict(sys_tags_item_data)

                sys_tags.append(sys_tags_item)

        show_project_tags_list_response = cls(
            tags=tags,
            sys_tags=sys_tags,
        )

        show_project_tags_list_response.additional_properties = d
        return show_project_tags_list_response

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
