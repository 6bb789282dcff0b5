# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workspace_menu_child import WorkspaceMenuChild


T = TypeVar("T", bound="WorkspaceMenuEntry")


_KNOWN = frozenset(
    (
        "key",
        "value",
        "isShow",
        "children",
    )
)


@_attrs_define(repr=False)
class WorkspaceMenuEntry:
    """An entry of the menu: with `value` in the first version, with `isShow` and `children` in the second.

    Attributes:
        key (str): As in `Scene`, `Events` or `LogIndi`.
        value (int | Unset): 1 is on and 0 is off.
        is_show (bool | Unset):
        children (list[WorkspaceMenuChild] | Unset):
    """

    key: str
    value: int | Unset = UNSET
    is_show: bool | Unset = UNSET
    children: list[WorkspaceMenuChild] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        key = self.key

        value = self.value

        is_show = self.is_show

        children: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.children, Unset):
            children = []
            for children_item_data in self.children:
                children_item = children_item_data.to_dict()
                children.append(children_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
            }
        )
        if value is not UNSET:
            field_dict["value"] = value
        if is_show is not UNSET:
            field_dict["isShow"] = is_show
        if children is not UNSET:
            field_dict["children"] = children

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkspaceMenuEntry or type(src_dict) is not dict:
            return indirectly(WorkspaceMenuEntry, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.key = no_null("WorkspaceMenuEntry.key") if (v := src_dict["key"]) is None else v
        except KeyError as lacking:
            no_key("WorkspaceMenuEntry", lacking)
        self.value = UNSET if (v := src_dict.get("value")) is None else v
        self.is_show = UNSET if (v := src_dict.get("isShow")) is None else v
        self.children = (
            UNSET
            if (v := src_dict.get("children")) is None
            else each(_models.WorkspaceMenuChild.from_dict, v, "WorkspaceMenuEntry.children")
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
