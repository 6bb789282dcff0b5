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
    from ..models.tag_item import TagItem


T = TypeVar("T", bound="ListEnterpriseResourceRequestBody")


@_attrs_define(repr=False)
class ListEnterpriseResourceRequestBody:
    """
    Attributes:
        without_any_tag (bool | Unset):
        limit (str | Unset):
        offset (str | Unset):
        action (str | Unset):
        matches (list[KvItem] | Unset):
        sys_tags (list[TagItem] | Unset):
    """

    without_any_tag: bool | Unset = UNSET
    limit: str | Unset = UNSET
    offset: str | Unset = UNSET
    action: str | Unset = UNSET
    matches: list[KvItem] | Unset = UNSET
    sys_tags: list[TagItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        without_any_tag = self.without_any_tag

        limit = self.limit

        offset = self.offset

        action = self.action

        matches: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.matches, Unset):
            matches = []
            for matches_item_data in self.matches:
                matches_item = matches_item_data.to_dict()
                matches.append(matches_item)

        sys_tags: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sys_tags, Unset):
            sys_tags = []
            for sys_tags_item_data in self.sys_tags:
                sys_tags_item = sys_tags_item_data.to_dict()
                sys_tags.append(sys_tags_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if without_any_tag is not UNSET:
            field_dict["without_any_tag"] = without_any_tag
        if limit is not UNSET:
            field_dict["limit"] = limit
        if offset is not UNSET:
            field_dict["offset"] = offset
        if action is not UNSET:
            field_dict["action"] = action
        if matches is not UNSET:
            field_dict["matches"] = matches
        if sys_tags is not UNSET:
            field_dict["sys_tags"] = sys_tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.kv_item import KvItem  # noqa: PLC0415
        from ..models.tag_item import TagItem  # noqa: PLC0415

        d = dict(src_dict)
        without_any_tag = d.pop("without_any_tag", UNSET)

        limit = d.pop("limit", UNSET)

        offset = d.pop("offset", UNSET)

        action = d.pop("action", UNSET)

        _matches = d.pop("matches", UNSET)
        matches: list[KvItem] | Unset = UNSET
        if _matches is not UNSET:
            matches = []
            for matches_item_data in _matches:
                matches_item = KvItem.from_dict(matches_item_data)

                matches.append(matches_item)

        _sys_tags = d.pop("sys_tags", UNSET)
        sys_tags: list[TagItem] | Unset = UNSET
        if _sys_tags is not UNSET:
            sys_tags = []
            for sys_tags_item_data in _sys_tags:
                sys_tags_item = TagItem.from_dict(sys_tags_item_data)

                sys_tags.append(sys_tags_item)

        list_enterprise_resource_request_body = cls(
            without_any_tag=without_any_tag,
            limit=limit,
            offset=offset,
            action=action,
            matches=matches,
            sys_tags=sys_tags,
        )

        list_enterprise_resource_request_body.additional_properties = d
        return list_enterprise_resource_request_body

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
