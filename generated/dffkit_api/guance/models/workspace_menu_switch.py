# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workspace_menu_switch_key import WorkspaceMenuSwitchKey, check_workspace_menu_switch_key
from ..models.workspace_menu_switch_value import WorkspaceMenuSwitchValue, check_workspace_menu_switch_value
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="WorkspaceMenuSwitch")


_KNOWN = frozenset(
    (
        "key",
        "value",
    )
)


@_attrs_define(repr=False)
class WorkspaceMenuSwitch:
    """
    Attributes:
        key (WorkspaceMenuSwitchKey):
        value (WorkspaceMenuSwitchValue): 1 is on and 0 is off.
    """

    key: WorkspaceMenuSwitchKey
    value: WorkspaceMenuSwitchValue
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        key: str = self.key

        value: int = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "key": key,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkspaceMenuSwitch or type(src_dict) is not dict:
            return indirectly(WorkspaceMenuSwitch, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.key = (
                no_null("WorkspaceMenuSwitch.key")
                if (v := src_dict["key"]) is None
                else check_workspace_menu_switch_key(v)
            )
            self.value = (
                no_null("WorkspaceMenuSwitch.value")
                if (v := src_dict["value"]) is None
                else check_workspace_menu_switch_value(v)
            )
        except KeyError as lacking:
            no_key("WorkspaceMenuSwitch", lacking)
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
