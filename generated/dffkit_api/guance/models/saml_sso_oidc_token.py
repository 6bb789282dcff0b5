# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.saml_sso_oidc_token_auth_method import SamlSsoOidcTokenAuthMethod, check_saml_sso_oidc_token_auth_method
from ..models.saml_sso_oidc_token_method import SamlSsoOidcTokenMethod, check_saml_sso_oidc_token_method
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.saml_sso_oidc_token_param_mapping import SamlSsoOidcTokenParamMapping


T = TypeVar("T", bound="SamlSsoOidcToken")


_KNOWN = frozenset(
    (
        "url",
        "method",
        "verify",
        "authMethod",
        "paramMapping",
    )
)


@_attrs_define(repr=False)
class SamlSsoOidcToken:
    """How a code becomes a token.

    Attributes:
        url (str | Unset): Instead of the address in the discovery document.
        method (SamlSsoOidcTokenMethod | Unset):
        verify (bool | Unset): Whether the certificate is checked; assumed for `https` addresses.
        auth_method (SamlSsoOidcTokenAuthMethod | Unset): Where the client's id and secret go: header, body, or query
            (`none`).
        param_mapping (SamlSsoOidcTokenParamMapping | Unset): Parameters of the request, instead of the usual ones;
            `$code` and the like stand for their values.
    """

    url: str | Unset = UNSET
    method: SamlSsoOidcTokenMethod | Unset = UNSET
    verify: bool | Unset = UNSET
    auth_method: SamlSsoOidcTokenAuthMethod | Unset = UNSET
    param_mapping: SamlSsoOidcTokenParamMapping | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        method: str | Unset = UNSET
        if not isinstance(self.method, Unset):
            method = self.method

        verify = self.verify

        auth_method: str | Unset = UNSET
        if not isinstance(self.auth_method, Unset):
            auth_method = self.auth_method

        param_mapping: dict[str, Any] | Unset = UNSET
        if not isinstance(self.param_mapping, Unset):
            param_mapping = self.param_mapping.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if method is not UNSET:
            field_dict["method"] = method
        if verify is not UNSET:
            field_dict["verify"] = verify
        if auth_method is not UNSET:
            field_dict["authMethod"] = auth_method
        if param_mapping is not UNSET:
            field_dict["paramMapping"] = param_mapping

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SamlSsoOidcToken or type(src_dict) is not dict:
            return indirectly(SamlSsoOidcToken, cls, src_dict)
        self = cls.__new__(cls)
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.method = UNSET if (v := src_dict.get("method")) is None else check_saml_sso_oidc_token_method(v)
        self.verify = UNSET if (v := src_dict.get("verify")) is None else v
        self.auth_method = (
            UNSET if (v := src_dict.get("authMethod")) is None else check_saml_sso_oidc_token_auth_method(v)
        )
        self.param_mapping = (
            UNSET if (v := src_dict.get("paramMapping")) is None else _models.SamlSsoOidcTokenParamMapping.from_dict(v)
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
