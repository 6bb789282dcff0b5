# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, hidden, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.new_rum_app import NewRumApp


T = TypeVar("T", bound="CreateRumApp")


_KNOWN = frozenset(
    (
        "jsonContent",
        "appId",
        "customIdentity",
        "clientToken",
        "dashboardUuids",
    )
)


@_attrs_define(repr=False)
class CreateRumApp:
    """
    Attributes:
        json_content (NewRumApp):
        app_id (str | Unset): Id of one's own choice; may be empty.
        custom_identity (str | Unset): Mark of one's own; may be empty.
        client_token (str | Unset): May be empty. A secret, hidden in `repr`.
        dashboard_uuids (list[str] | Unset): Built-in dashboards of the application.
    """

    json_content: NewRumApp
    app_id: str | Unset = UNSET
    custom_identity: str | Unset = UNSET
    client_token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    dashboard_uuids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        json_content = self.json_content.to_dict()

        app_id = self.app_id

        custom_identity = self.custom_identity

        client_token = self.client_token

        dashboard_uuids: list[str] | Unset = UNSET
        if not isinstance(self.dashboard_uuids, Unset):
            dashboard_uuids = self.dashboard_uuids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jsonContent": json_content,
            }
        )
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if custom_identity is not UNSET:
            field_dict["customIdentity"] = custom_identity
        if client_token is not UNSET:
            field_dict["clientToken"] = client_token
        if dashboard_uuids is not UNSET:
            field_dict["dashboardUuids"] = dashboard_uuids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateRumApp or type(src_dict) is not dict:
            return indirectly(CreateRumApp, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.json_content = (
                no_null("CreateRumApp.json_content")
                if (v := src_dict["jsonContent"]) is None
                else _models.NewRumApp.from_dict(v)
            )
        except KeyError as lacking:
            no_key("CreateRumApp", lacking)
        self.app_id = UNSET if (v := src_dict.get("appId")) is None else v
        self.custom_identity = UNSET if (v := src_dict.get("customIdentity")) is None else v
        self.client_token = UNSET if (v := src_dict.get("clientToken")) is None else v
        self.dashboard_uuids = (
            UNSET if (v := src_dict.get("dashboardUuids")) is None else whole(v, "CreateRumApp.dashboard_uuids")
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
