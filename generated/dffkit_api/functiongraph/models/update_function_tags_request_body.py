# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.update_function_tags_request_body_action import (
    UpdateFunctionTagsRequestBodyAction,
    check_update_function_tags_request_body_action,
)
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.kv_item import KvItem


T = TypeVar("T", bound="UpdateFunctionTagsRequestBody")


_KNOWN = frozenset(
    (
        "action",
        "tags",
        "sys_tags",
    )
)


@_attrs_define(repr=False)
class UpdateFunctionTagsRequestBody:
    """Tags to add or to take away.

    Attributes:
        action (UpdateFunctionTagsRequestBodyAction | Unset): What is done with the tags; the same word as at the end of
            the path.
        tags (list[KvItem] | Unset): The tags.
        sys_tags (list[KvItem] | Unset): The system tags, such as `_sys_enterprise_project_id`.
    """

    action: UpdateFunctionTagsRequestBodyAction | Unset = UNSET
    tags: list[KvItem] | Unset = UNSET
    sys_tags: list[KvItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        action: str | Unset = UNSET
        if not isinstance(self.action, Unset):
            action = self.action

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
        if action is not UNSET:
            field_dict["action"] = action
        if tags is not UNSET:
            field_dict["tags"] = tags
        if sys_tags is not UNSET:
            field_dict["sys_tags"] = sys_tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UpdateFunctionTagsRequestBody or type(src_dict) is not dict:
            return indirectly(UpdateFunctionTagsRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.action = (
            UNSET if (v := src_dict.get("action")) is None else check_update_function_tags_request_body_action(v)
        )
        self.tags = (
            UNSET
            if (v := src_dict.get("tags")) is None
            else each(_models.KvItem.from_dict, v, "UpdateFunctionTagsRequestBody.tags")
        )
        self.sys_tags = (
            UNSET
            if (v := src_dict.get("sys_tags")) is None
            else each(_models.KvItem.from_dict, v, "UpdateFunctionTagsRequestBody.sys_tags")
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
