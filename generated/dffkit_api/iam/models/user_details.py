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


T = TypeVar("T", bound="UserDetails")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "domain_id",
        "enabled",
        "description",
        "is_domain_owner",
        "access_mode",
        "areacode",
        "phone",
        "email",
        "xuser_id",
        "xuser_type",
        "pwd_status",
        "pwd_strength",
        "pwd_create_time",
        "modify_pwd_time",
        "last_pwd_auth_time",
        "last_login_time",
        "create_time",
        "update_time",
        "links",
    )
)


@_attrs_define(repr=False)
class UserDetails:
    """A user, with all that IAM knows of it. Times are in UTC and end in `.0`, without an offset.

    Attributes:
        id (str): Id of the user.
        name (str): Name of the user.
        domain_id (str | Unset): Id of the account.
        enabled (bool | Unset): Whether the user is switched on.
        description (str | Unset): What the user is for.
        is_domain_owner (bool | Unset): Whether the user is the account itself.
        access_mode (str | Unset): `default`, `programmatic` for programs only, or `console` for the console only.
        areacode (str | Unset): Country code of the phone number, such as `0086`.
        phone (str | Unset): Phone number.
        email (str | Unset): Address for mail.
        xuser_id (str | Unset): Id of the user in another system.
        xuser_type (str | Unset): Which system that is, such as `TenantIdp`.
        pwd_status (bool | Unset): Whether the password must be changed.
        pwd_strength (str | Unset): How good the password is: `high`, `mid`, `low` or `none`, in whatever case.
        pwd_create_time (str | Unset): When the password was set.
        modify_pwd_time (str | Unset): When the password was last changed.
        last_pwd_auth_time (str | Unset): When the user last gave its password.
        last_login_time (str | Unset): When the user last signed in.
        create_time (str | Unset): When the user was made.
        update_time (str | Unset): When the user was last changed.
        links (Links | Unset): Addresses of a thing and its neighbours.
    """

    id: str
    name: str
    domain_id: str | Unset = UNSET
    enabled: bool | Unset = UNSET
    description: str | Unset = UNSET
    is_domain_owner: bool | Unset = UNSET
    access_mode: str | Unset = UNSET
    areacode: str | Unset = UNSET
    phone: str | Unset = UNSET
    email: str | Unset = UNSET
    xuser_id: str | Unset = UNSET
    xuser_type: str | Unset = UNSET
    pwd_status: bool | Unset = UNSET
    pwd_strength: str | Unset = UNSET
    pwd_create_time: str | Unset = UNSET
    modify_pwd_time: str | Unset = UNSET
    last_pwd_auth_time: str | Unset = UNSET
    last_login_time: str | Unset = UNSET
    create_time: str | Unset = UNSET
    update_time: str | Unset = UNSET
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

        is_domain_owner = self.is_domain_owner

        access_mode = self.access_mode

        areacode = self.areacode

        phone = self.phone

        email = self.email

        xuser_id = self.xuser_id

        xuser_type = self.xuser_type

        pwd_status = self.pwd_status

        pwd_strength = self.pwd_strength

        pwd_create_time = self.pwd_create_time

        modify_pwd_time = self.modify_pwd_time

        last_pwd_auth_time = self.last_pwd_auth_time

        last_login_time = self.last_login_time

        create_time = self.create_time

        update_time = self.update_time

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
        if is_domain_owner is not UNSET:
            field_dict["is_domain_owner"] = is_domain_owner
        if access_mode is not UNSET:
            field_dict["access_mode"] = access_mode
        if areacode is not UNSET:
            field_dict["areacode"] = areacode
        if phone is not UNSET:
            field_dict["phone"] = phone
        if email is not UNSET:
            field_dict["email"] = email
        if xuser_id is not UNSET:
            field_dict["xuser_id"] = xuser_id
        if xuser_type is not UNSET:
            field_dict["xuser_type"] = xuser_type
        if pwd_status is not UNSET:
            field_dict["pwd_status"] = pwd_status
        if pwd_strength is not UNSET:
            field_dict["pwd_strength"] = pwd_strength
        if pwd_create_time is not UNSET:
            field_dict["pwd_create_time"] = pwd_create_time
        if modify_pwd_time is not UNSET:
            field_dict["modify_pwd_time"] = modify_pwd_time
        if last_pwd_auth_time is not UNSET:
            field_dict["last_pwd_auth_time"] = last_pwd_auth_time
        if last_login_time is not UNSET:
            field_dict["last_login_time"] = last_login_time
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if update_time is not UNSET:
            field_dict["update_time"] = update_time
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UserDetails or type(src_dict) is not dict:
            return indirectly(UserDetails, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("UserDetails.id") if (v := src_dict["id"]) is None else v
            self.name = no_null("UserDetails.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("UserDetails", lacking)
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.enabled = UNSET if (v := src_dict.get("enabled")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.is_domain_owner = UNSET if (v := src_dict.get("is_domain_owner")) is None else v
        self.access_mode = UNSET if (v := src_dict.get("access_mode")) is None else v
        self.areacode = UNSET if (v := src_dict.get("areacode")) is None else v
        self.phone = UNSET if (v := src_dict.get("phone")) is None else v
        self.email = UNSET if (v := src_dict.get("email")) is None else v
        self.xuser_id = UNSET if (v := src_dict.get("xuser_id")) is None else v
        self.xuser_type = UNSET if (v := src_dict.get("xuser_type")) is None else v
        self.pwd_status = UNSET if (v := src_dict.get("pwd_status")) is None else v
        self.pwd_strength = UNSET if (v := src_dict.get("pwd_strength")) is None else v
        self.pwd_create_time = UNSET if (v := src_dict.get("pwd_create_time")) is None else v
        self.modify_pwd_time = UNSET if (v := src_dict.get("modify_pwd_time")) is None else v
        self.last_pwd_auth_time = UNSET if (v := src_dict.get("last_pwd_auth_time")) is None else v
        self.last_login_time = UNSET if (v := src_dict.get("last_login_time")) is None else v
        self.create_time = UNSET if (v := src_dict.get("create_time")) is None else v
        self.update_time = UNSET if (v := src_dict.get("update_time")) is None else v
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
