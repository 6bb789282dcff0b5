# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.modify_saml_sso_role import ModifySamlSsoRole, check_modify_saml_sso_role
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.saml_sso_oidc import SamlSsoOidc


T = TypeVar("T", bound="ModifySamlSso")


_KNOWN = frozenset(
    (
        "emailDomains",
        "role",
        "idpName",
        "idpData",
        "config",
        "remark",
        "tokenHoldTime",
        "tokenMaxValidDuration",
    )
)


@_attrs_define(repr=False)
class ModifySamlSso:
    """
    Attributes:
        email_domains (list[str]): Domains of the e-mail addresses that log in here.
        role (ModifySamlSsoRole): Role that new members get.
        idp_name (str | Unset): Name of the provider: letters, Chinese characters, `_` and `-`.
        idp_data (str | Unset): Metadata of the provider, an XML document; demanded for SAML.
        config (SamlSsoOidc | Unset): How an OIDC provider is reached; demanded for `oidc`.
        remark (str | Unset):
        token_hold_time (int | Unset): Seconds that a login outlives the last request.
        token_max_valid_duration (int | Unset): Seconds that a login lasts at most.
    """

    email_domains: list[str]
    role: ModifySamlSsoRole
    idp_name: str | Unset = UNSET
    idp_data: str | Unset = UNSET
    config: SamlSsoOidc | Unset = UNSET
    remark: str | Unset = UNSET
    token_hold_time: int | Unset = UNSET
    token_max_valid_duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        email_domains = self.email_domains

        role: str = self.role

        idp_name = self.idp_name

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
                "emailDomains": email_domains,
                "role": role,
            }
        )
        if idp_name is not UNSET:
            field_dict["idpName"] = idp_name
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
        if cls is not ModifySamlSso or type(src_dict) is not dict:
            return indirectly(ModifySamlSso, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.email_domains = (
                [] if (v := src_dict["emailDomains"]) is None else whole(v, "ModifySamlSso.email_domains")
            )
            self.role = (
                no_null("ModifySamlSso.role") if (v := src_dict["role"]) is None else check_modify_saml_sso_role(v)
            )
        except KeyError as lacking:
            no_key("ModifySamlSso", lacking)
        self.idp_name = UNSET if (v := src_dict.get("idpName")) is None else v
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
