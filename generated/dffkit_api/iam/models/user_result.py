# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.links import Links


T = TypeVar("T", bound="UserResult")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "domain_id",
        "enabled",
        "description",
        "pwd_status",
        "pwd_strength",
        "password_expires_at",
        "last_project_id",
        "access_mode",
        "links",
    )
)


@_attrs_define(repr=False)
class UserResult:
    """A user.

    Attributes:
        id (str): Id of the user.
        name (str): Name of the user.
        domain_id (str | Unset): Id of the account.
        enabled (bool | Unset): Whether the user is switched on.
        description (str | Unset): What the user is for.
        pwd_status (bool | Unset): Whether the password must be changed.
        pwd_strength (str | Unset): How good the password is: `high`, `mid` or `low`.
        password_expires_at (None | str | Unset): When the password ends, UTC; null, where it never does.
        last_project_id (str | Unset): Id of the project the user last looked at.
        access_mode (str | Unset): `default`, `programmatic` for programs only, or `console` for the console only.
        links (Links | Unset): Addresses of a thing and its neighbours.
    """

    id: str
    name: str
    domain_id: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    description: str | Unset = UNSET
    pwd_status: bool | Unset = UNSET
    pwd_strength: str | Unset = UNSET
    password_expires_at: None | str | Unset = UNSET
    last_project_id: str | Unset = UNSET
    access_mode: str | Unset = UNSET
    links: Links | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        domain_id = self.domain_id

        enabled = self.enabled

        description = self.description

        pwd_status = self.pwd_status

        pwd_strength = self.pwd_strength

        password_expires_at: None | str | Unset
        if isinstance(self.password_expires_at, Unset):
            password_expires_at = UNSET
        else:
            password_expires_at = self.password_expires_at

        last_project_id = self.last_project_id

        access_mode = self.access_mode

        links: dict[str, Any] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = self.links.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if domain_id is not UNSET:
            field_dict["domain_id"] = domain_id
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if description is not UNSET:
            field_dict["description"] = description
        if pwd_status is not UNSET:
            field_dict["pwd_status"] = pwd_status
        if pwd_strength is not UNSET:
            field_dict["pwd_strength"] = pwd_strength
        if password_expires_at is not UNSET:
            field_dict["password_expires_at"] = password_expires_at
        if last_project_id is not UNSET:
            field_dict["last_project_id"] = last_project_id
        if access_mode is not UNSET:
            field_dict["access_mode"] = access_mode
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UserResult or type(src_dict) is not dict:
            return indirectly(UserResult, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("UserResult.id") if (v := src_dict["id"]) is None else v
            self.name = no_null("UserResult.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("UserResult", lacking)
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.enabled = UNSET if (v := src_dict.get("enabled")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.pwd_status = UNSET if (v := src_dict.get("pwd_status")) is None else v
        self.pwd_strength = UNSET if (v := src_dict.get("pwd_strength")) is None else v
        self.password_expires_at = src_dict.get("password_expires_at", UNSET)
        self.last_project_id = UNSET if (v := src_dict.get("last_project_id")) is None else v
        self.access_mode = UNSET if (v := src_dict.get("access_mode")) is None else v
        self.links = UNSET if (v := src_dict.get("links")) is None else _models.Links.from_dict(v)
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
