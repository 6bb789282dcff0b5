# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workspace_menu_child_switch import WorkspaceMenuChildSwitch


T = TypeVar("T", bound="WorkspaceMenuSwitchV2")


_KNOWN = frozenset(
    (
        "key",
        "isShow",
        "children",
    )
)


@_attrs_define(repr=False)
class WorkspaceMenuSwitchV2:
    """
    Attributes:
        key (str): Entry of the first level, as in `Scene`.
        is_show (bool):
        children (list[WorkspaceMenuChildSwitch]):
    """

    key: str
    is_show: bool
    children: list[WorkspaceMenuChildSwitch]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        is_show = self.is_show

        children = []
        for children_item_data in self.children:
            children_item = children_item_data.to_dict()
            children.append(children_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "isShow": is_show,
                "children": children,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkspaceMenuSwitchV2 or type(src_dict) is not dict:
            return indirectly(WorkspaceMenuSwitchV2, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.key = no_null("WorkspaceMenuSwitchV2.key") if (v := src_dict["key"]) is None else v
            self.is_show = no_null("WorkspaceMenuSwitchV2.is_show") if (v := src_dict["isShow"]) is None else v
            self.children = (
                []
                if (v := src_dict["children"]) is None
                else each(_models.WorkspaceMenuChildSwitch.from_dict, v, "WorkspaceMenuSwitchV2.children")
            )
        except KeyError as lacking:
            no_key("WorkspaceMenuSwitchV2", lacking)
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
