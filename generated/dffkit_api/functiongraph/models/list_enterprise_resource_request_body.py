# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.list_enterprise_resource_request_body_action import (
    ListEnterpriseResourceRequestBodyAction,
    check_list_enterprise_resource_request_body_action,
)
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.kv_item import KvItem
    from ..models.tag_item import TagItem


T = TypeVar("T", bound="ListEnterpriseResourceRequestBody")


_KNOWN = frozenset(
    (
        "without_any_tag",
        "limit",
        "offset",
        "action",
        "matches",
        "sys_tags",
    )
)


@_attrs_define(repr=False)
class ListEnterpriseResourceRequestBody:
    """Which resources to look for.

    Attributes:
        without_any_tag (bool | Unset): Whether to look for resources that have no tag.
        limit (str | Unset): How many resources a page may have, in digits.
        offset (str | Unset): How many resources to skip, in digits.
        action (ListEnterpriseResourceRequestBodyAction | Unset): Whether to show the resources or to count them; the
            same word as at the end of the path.
        matches (list[KvItem] | Unset): What the resources must have, such as the key `resource_name` with a name.
        sys_tags (list[TagItem] | Unset): System tags that the resources must have.
    """

    without_any_tag: bool | Unset = UNSET
    limit: str | Unset = UNSET
    offset: str | Unset = UNSET
    action: ListEnterpriseResourceRequestBodyAction | Unset = UNSET
    matches: list[KvItem] | Unset = UNSET
    sys_tags: list[TagItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        without_any_tag = self.without_any_tag

        limit = self.limit

        offset = self.offset

        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
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
        if cls is not ListEnterpriseResourceRequestBody or type(src_dict) is not dict:
            return indirectly(ListEnterpriseResourceRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.without_any_tag = UNSET if (v := src_dict.get("without_any_tag")) is None else v
        self.limit = UNSET if (v := src_dict.get("limit")) is None else v
        self.offset = UNSET if (v := src_dict.get("offset")) is None else v
        self.action = (
            UNSET if (v := src_dict.get("action")) is None else check_list_enterprise_resource_request_body_action(v)
        )
        self.matches = (
            UNSET
            if (v := src_dict.get("matches")) is None
            else each(_models.KvItem.from_dict, v, "ListEnterpriseResourceRequestBody.matches")
        )
        self.sys_tags = (
            UNSET
            if (v := src_dict.get("sys_tags")) is None
            else each(_models.TagItem.from_dict, v, "ListEnterpriseResourceRequestBody.sys_tags")
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
