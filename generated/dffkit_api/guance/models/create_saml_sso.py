# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.create_saml_sso_role import CreateSamlSsoRole, check_create_saml_sso_role
from ..models.create_saml_sso_type import CreateSamlSsoType, check_create_saml_sso_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.saml_sso_oidc import SamlSsoOidc


T = TypeVar("T", bound="CreateSamlSso")


_KNOWN = frozenset(
    (
        "type",
        "idpName",
        "emailDomains",
        "role",
        "idpData",
        "config",
        "remark",
        "tokenHoldTime",
        "tokenMaxValidDuration",
    )
)


@_attrs_define(repr=False)
class CreateSamlSso:
    """
    Attributes:
        type_ (CreateSamlSsoType): The protocol.
        idp_name (str): Name of the provider: letters, Chinese characters, `_` and `-`.
        email_domains (list[str]): Domains of the e-mail addresses that log in here.
        role (CreateSamlSsoRole): Role that new members get.
        idp_data (str | Unset): Metadata of the provider, an XML document; demanded for `saml`.
        config (SamlSsoOidc | Unset): How an OIDC provider is reached; demanded for `oidc`.
        remark (str | Unset):
        token_hold_time (int | Unset): Seconds that a login outlives the last request.
        token_max_valid_duration (int | Unset): Seconds that a login lasts at most.
    """

    type_: CreateSamlSsoType
    idp_name: str
    email_domains: list[str]
    role: CreateSamlSsoRole
    idp_data: str | Unset = UNSET
    config: SamlSsoOidc | Unset = UNSET
    remark: str | Unset = UNSET
    token_hold_time: int | Unset = UNSET
    token_max_valid_duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        idp_name = self.idp_name

        email_domains = self.email_domains

        role: str = self.role

        idp_data = self.idp_data

        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()

        remark = self.remark

        token_hold_time = self.token_hold_time

        token_max_valid_duration = self.token_max_valid_duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "idpName": idp_name,
                "emailDomains": email_domains,
                "role": role,
            }
        )
        if idp_data is not UNSET:
            field_dict["idpData"] = idp_data
        if config is not UNSET:
            field_dict["config"] = config
        if remark is not UNSET:
            field_dict["remark"] = remark
        if token_hold_time is not UNSET:
            field_dict["tokenHoldTime"] = token_hold_time
        if token_max_valid_duration is not UNSET:
            field_dict["tokenMaxValidDuration"] = token_max_valid_duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateSamlSso or type(src_dict) is not dict:
            return indirectly(CreateSamlSso, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = (
                no_null("CreateSamlSso.type_") if (v := src_dict["type"]) is None else check_create_saml_sso_type(v)
            )
            self.idp_name = no_null("CreateSamlSso.idp_name") if (v := src_dict["idpName"]) is None else v
            self.email_domains = (
                [] if (v := src_dict["emailDomains"]) is None else whole(v, "CreateSamlSso.email_domains")
            )
            self.role = (
                no_null("CreateSamlSso.role") if (v := src_dict["role"]) is None else check_create_saml_sso_role(v)
            )
        except KeyError as lacking:
            no_key("CreateSamlSso", lacking)
        self.idp_data = UNSET if (v := src_dict.get("idpData")) is None else v
        self.config = UNSET if (v := src_dict.get("config")) is None else _models.SamlSsoOidc.from_dict(v)
        self.remark = UNSET if (v := src_dict.get("remark")) is None else v
        self.token_hold_time = UNSET if (v := src_dict.get("tokenHoldTime")) is None else v
        self.token_max_valid_duration = UNSET if (v := src_dict.get("tokenMaxValidDuration")) is None else v
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
