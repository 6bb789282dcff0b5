# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.saml_sso_oidc_mode_type import SamlSsoOidcModeType, check_saml_sso_oidc_mode_type
from ..types import UNSET, Unset, beyond, hidden, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.saml_sso_oidc_auth import SamlSsoOidcAuth
    from ..models.saml_sso_oidc_claims import SamlSsoOidcClaims
    from ..models.saml_sso_oidc_token import SamlSsoOidcToken
    from ..models.saml_sso_oidc_user import SamlSsoOidcUser
    from ..models.saml_sso_oidc_verification import SamlSsoOidcVerification


T = TypeVar("T", bound="SamlSsoOidc")


_KNOWN = frozenset(
    (
        "wellKnowURL",
        "clientId",
        "clientSecret",
        "modeType",
        "sslVerify",
        "grantType",
        "scope",
        "authSet",
        "getTokenSet",
        "verifyTokenSet",
        "getUserInfoSet",
        "claimMapping",
    )
)


@_attrs_define(repr=False)
class SamlSsoOidc:
    """How an OIDC provider is reached; demanded for `oidc`.

    Attributes:
        well_know_url (str): Address of the discovery document.
        client_id (str): What the provider calls Guance.
        client_secret (str): The secret of that client. A secret, hidden in `repr`.
        mode_type (SamlSsoOidcModeType | Unset): `easy` takes defaults for what stands below, `expert` a whole
            configuration.
        ssl_verify (bool | Unset): Whether the certificate is checked at discovery; assumed for `https` addresses.
        grant_type (str | Unset):
        scope (list[str] | Unset): Scopes; `openid` is one of them.
        auth_set (SamlSsoOidcAuth | Unset): How a login begins.
        get_token_set (SamlSsoOidcToken | Unset): How a code becomes a token.
        verify_token_set (SamlSsoOidcVerification | Unset): How an id token is checked.
        get_user_info_set (SamlSsoOidcUser | Unset): Where what is known of a user comes from.
        claim_mapping (SamlSsoOidcClaims | Unset): Which claims hold what Guance has to know of a user.
    """

    well_know_url: str
    client_id: str
    client_secret: str = _attrs_field(repr=hidden)
    mode_type: SamlSsoOidcModeType | Unset = UNSET
    ssl_verify: bool | Unset = UNSET
    grant_type: str | Unset = UNSET
    scope: list[str] | Unset = UNSET
    auth_set: SamlSsoOidcAuth | Unset = UNSET
    get_token_set: SamlSsoOidcToken | Unset = UNSET
    verify_token_set: SamlSsoOidcVerification | Unset = UNSET
    get_user_info_set: SamlSsoOidcUser | Unset = UNSET
    claim_mapping: SamlSsoOidcClaims | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        well_know_url = self.well_know_url

        client_id = self.client_id

        client_secret = self.client_secret

        mode_type: str | Unset = UNSET
        if not isinstance(self.mode_type, Unset):
            mode_type = self.mode_type

        ssl_verify = self.ssl_verify

        grant_type = self.grant_type

        scope: list[str] | Unset = UNSET
        if not isinstance(self.scope, Unset):
            scope = self.scope

        auth_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.auth_set, Unset):
            auth_set = self.auth_set.to_dict()

        get_token_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.get_token_set, Unset):
            get_token_set = self.get_token_set.to_dict()

        verify_token_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.verify_token_set, Unset):
            verify_token_set = self.verify_token_set.to_dict()

        get_user_info_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.get_user_info_set, Unset):
            get_user_info_set = self.get_user_info_set.to_dict()

        claim_mapping: dict[str, Any] | Unset = UNSET
        if not isinstance(self.claim_mapping, Unset):
            claim_mapping = self.claim_mapping.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "wellKnowURL": well_know_url,
                "clientId": client_id,
                "clientSecret": client_secret,
            }
        )
        if mode_type is not UNSET:
            field_dict["modeType"] = mode_type
        if ssl_verify is not UNSET:
            field_dict["sslVerify"] = ssl_verify
        if grant_type is not UNSET:
            field_dict["grantType"] = grant_type
        if scope is not UNSET:
            field_dict["scope"] = scope
        if auth_set is not UNSET:
            field_dict["authSet"] = auth_set
        if get_token_set is not UNSET:
            field_dict["getTokenSet"] = get_token_set
        if verify_token_set is not UNSET:
            field_dict["verifyTokenSet"] = verify_token_set
        if get_user_info_set is not UNSET:
            field_dict["getUserInfoSet"] = get_user_info_set
        if claim_mapping is not UNSET:
            field_dict["claimMapping"] = claim_mapping

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SamlSsoOidc or type(src_dict) is not dict:
            return indirectly(SamlSsoOidc, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.well_know_url = no_null("SamlSsoOidc.well_know_url") if (v := src_dict["wellKnowURL"]) is None else v
            self.client_id = no_null("SamlSsoOidc.client_id") if (v := src_dict["clientId"]) is None else v
            self.client_secret = no_null("SamlSsoOidc.client_secret") if (v := src_dict["clientSecret"]) is None else v
        except KeyError as lacking:
            no_key("SamlSsoOidc", lacking)
        self.mode_type = UNSET if (v := src_dict.get("modeType")) is None else check_saml_sso_oidc_mode_type(v)
        self.ssl_verify = UNSET if (v := src_dict.get("sslVerify")) is None else v
        self.grant_type = UNSET if (v := src_dict.get("grantType")) is None else v
        self.scope = UNSET if (v := src_dict.get("scope")) is None else whole(v, "SamlSsoOidc.scope")
        self.auth_set = UNSET if (v := src_dict.get("authSet")) is None else _models.SamlSsoOidcAuth.from_dict(v)
        self.get_token_set = (
            UNSET if (v := src_dict.get("getTokenSet")) is None else _models.SamlSsoOidcToken.from_dict(v)
        )
        self.verify_token_set = (
            UNSET if (v := src_dict.get("verifyTokenSet")) is None else _models.SamlSsoOidcVerification.from_dict(v)
        )
        self.get_user_info_set = (
            UNSET if (v := src_dict.get("getUserInfoSet")) is None else _models.SamlSsoOidcUser.from_dict(v)
        )
        self.claim_mapping = (
            UNSET if (v := src_dict.get("claimMapping")) is None else _models.SamlSsoOidcClaims.from_dict(v)
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
