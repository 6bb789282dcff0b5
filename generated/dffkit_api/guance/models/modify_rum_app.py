# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.rum_app_change import RumAppChange


T = TypeVar("T", bound="ModifyRumApp")


_KNOWN = frozenset(
    (
        "newAppId",
        "clientToken",
        "dashboardUuids",
        "jsonContent",
    )
)


@_attrs_define(repr=False)
class ModifyRumApp:
    """
    Attributes:
        new_app_id (str | Unset): A new id; may be empty.
        client_token (str | Unset): May be empty. A secret, hidden in `repr`.
        dashboard_uuids (list[str] | Unset): Built-in dashboards of the application.
        json_content (RumAppChange | Unset):
    """

    new_app_id: str | Unset = UNSET
    client_token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    dashboard_uuids: list[str] | Unset = UNSET
    json_content: RumAppChange | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        new_app_id = self.new_app_id

        client_token = self.client_token

        dashboard_uuids: list[str] | Unset = UNSET
        if not isinstance(self.dashboard_uuids, Unset):
            dashboard_uuids = self.dashboard_uuids

        json_content: dict[str, Any] | Unset = UNSET
        if not isinstance(self.json_content, Unset):
            json_content = self.json_content.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if new_app_id is not UNSET:
            field_dict["newAppId"] = new_app_id
        if client_token is not UNSET:
            field_dict["clientToken"] = client_token
        if dashboard_uuids is not UNSET:
            field_dict["dashboardUuids"] = dashboard_uuids
        if json_content is not UNSET:
            field_dict["jsonContent"] = json_content

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyRumApp or type(src_dict) is not dict:
            return indirectly(ModifyRumApp, cls, src_dict)
        self = cls.__new__(cls)
        self.new_app_id = UNSET if (v := src_dict.get("newAppId")) is None else v
        self.client_token = UNSET if (v := src_dict.get("clientToken")) is None else v
        self.dashboard_uuids = (
            UNSET if (v := src_dict.get("dashboardUuids")) is None else whole(v, "ModifyRumApp.dashboard_uuids")
        )
        self.json_content = UNSET if (v := src_dict.get("jsonContent")) is None else _models.RumAppChange.from_dict(v)
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
