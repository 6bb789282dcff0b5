# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_key_auth import AccessKeyAuth
    from .agency_assumedby import AgencyAssumedby
    from .agency_auth_identity import AgencyAuthIdentity
    from .agency_auth_identity_methods_item import AgencyAuthIdentityMethodsItem
    from .agency_token_assumerole import AgencyTokenAssumerole
    from .agency_token_identity import AgencyTokenIdentity
    from .agency_token_identity_methods_item import AgencyTokenIdentityMethodsItem
    from .assumerole_sessionuser import AssumeroleSessionuser
    from .auth_scope import AuthScope
    from .auth_scope_domain import AuthScopeDomain
    from .auth_scope_project import AuthScopeProject
    from .domain_list import DomainList
    from .domain_result import DomainResult
    from .error_body import ErrorBody
    from .federation_part import FederationPart
    from .iam_error import IamError
    from .iam_error_body import IamErrorBody
    from .identity_assumerole import IdentityAssumerole
    from .identity_token import IdentityToken
    from .links import Links
    from .mfa_identity import MfaIdentity
    from .mfa_identity_methods_item import MfaIdentityMethodsItem
    from .mfa_totp import MfaTotp
    from .mfa_totp_user import MfaTotpUser
    from .named_id import NamedId
    from .policy_condition import PolicyCondition
    from .policy_condition_keys import PolicyConditionKeys
    from .project_answer import ProjectAnswer
    from .project_list import ProjectList
    from .project_result import ProjectResult
    from .pwd_identity import PwdIdentity
    from .pwd_identity_methods_item import PwdIdentityMethodsItem
    from .pwd_password import PwdPassword
    from .pwd_password_user import PwdPasswordUser
    from .pwd_password_user_domain import PwdPasswordUserDomain
    from .region_answer import RegionAnswer
    from .region_list import RegionList
    from .region_locales import RegionLocales
    from .region_result import RegionResult
    from .scoped_token import ScopedToken
    from .scoped_token_identity import ScopedTokenIdentity
    from .scoped_token_identity_methods_item import ScopedTokenIdentityMethodsItem
    from .service_policy import ServicePolicy
    from .service_statement import ServiceStatement
    from .service_statement_effect import ServiceStatementEffect
    from .temporary_access_key_answer import TemporaryAccessKeyAnswer
    from .temporary_access_key_request import TemporaryAccessKeyRequest
    from .temporary_credential import TemporaryCredential
    from .token_answer import TokenAnswer
    from .token_auth_identity import TokenAuthIdentity
    from .token_auth_identity_methods_item import TokenAuthIdentityMethodsItem
    from .token_catalog import TokenCatalog
    from .token_catalog_endpoint import TokenCatalogEndpoint
    from .token_project_result import TokenProjectResult
    from .token_request import TokenRequest
    from .token_request_auth import TokenRequestAuth
    from .token_result import TokenResult
    from .token_user_osfederation import TokenUserOsfederation
    from .token_user_result import TokenUserResult
    from .user_answer import UserAnswer
    from .user_details import UserDetails
    from .user_details_answer import UserDetailsAnswer
    from .user_list import UserList
    from .user_result import UserResult

_MODULES = {
    "AccessKeyAuth": ".access_key_auth",
    "AgencyAssumedby": ".agency_assumedby",
    "AgencyAuthIdentity": ".agency_auth_identity",
    "AgencyAuthIdentityMethodsItem": ".agency_auth_identity_methods_item",
    "AgencyTokenAssumerole": ".agency_token_assumerole",
    "AgencyTokenIdentity": ".agency_token_identity",
    "AgencyTokenIdentityMethodsItem": ".agency_token_identity_methods_item",
    "AssumeroleSessionuser": ".assumerole_sessionuser",
    "AuthScope": ".auth_scope",
    "AuthScopeDomain": ".auth_scope_domain",
    "AuthScopeProject": ".auth_scope_project",
    "DomainList": ".domain_list",
    "DomainResult": ".domain_result",
    "ErrorBody": ".error_body",
    "FederationPart": ".federation_part",
    "IamError": ".iam_error",
    "IamErrorBody": ".iam_error_body",
    "IdentityAssumerole": ".identity_assumerole",
    "IdentityToken": ".identity_token",
    "Links": ".links",
    "MfaIdentity": ".mfa_identity",
    "MfaIdentityMethodsItem": ".mfa_identity_methods_item",
    "MfaTotp": ".mfa_totp",
    "MfaTotpUser": ".mfa_totp_user",
    "NamedId": ".named_id",
    "PolicyCondition": ".policy_condition",
    "PolicyConditionKeys": ".policy_condition_keys",
    "ProjectAnswer": ".project_answer",
    "ProjectList": ".project_list",
    "ProjectResult": ".project_result",
    "PwdIdentity": ".pwd_identity",
    "PwdIdentityMethodsItem": ".pwd_identity_methods_item",
    "PwdPassword": ".pwd_password",
    "PwdPasswordUser": ".pwd_password_user",
    "PwdPasswordUserDomain": ".pwd_password_user_domain",
    "RegionAnswer": ".region_answer",
    "RegionList": ".region_list",
    "RegionLocales": ".region_locales",
    "RegionResult": ".region_result",
    "ScopedToken": ".scoped_token",
    "ScopedTokenIdentity": ".scoped_token_identity",
    "ScopedTokenIdentityMethodsItem": ".scoped_token_identity_methods_item",
    "ServicePolicy": ".service_policy",
    "ServiceStatement": ".service_statement",
    "ServiceStatementEffect": ".service_statement_effect",
    "TemporaryAccessKeyAnswer": ".temporary_access_key_answer",
    "TemporaryAccessKeyRequest": ".temporary_access_key_request",
    "TemporaryCredential": ".temporary_credential",
    "TokenAnswer": ".token_answer",
    "TokenAuthIdentity": ".token_auth_identity",
    "TokenAuthIdentityMethodsItem": ".token_auth_identity_methods_item",
    "TokenCatalog": ".token_catalog",
    "TokenCatalogEndpoint": ".token_catalog_endpoint",
    "TokenProjectResult": ".token_project_result",
    "TokenRequest": ".token_request",
    "TokenRequestAuth": ".token_request_auth",
    "TokenResult": ".token_result",
    "TokenUserOsfederation": ".token_user_osfederation",
    "TokenUserResult": ".token_user_result",
    "UserAnswer": ".user_answer",
    "UserDetails": ".user_details",
    "UserDetailsAnswer": ".user_details_answer",
    "UserList": ".user_list",
    "UserResult": ".user_result",
}


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "AccessKeyAuth",
    "AgencyAssumedby",
    "AgencyAuthIdentity",
    "AgencyAuthIdentityMethodsItem",
    "AgencyTokenAssumerole",
    "AgencyTokenIdentity",
    "AgencyTokenIdentityMethodsItem",
    "AssumeroleSessionuser",
    "AuthScope",
    "AuthScopeDomain",
    "AuthScopeProject",
    "DomainList",
    "DomainResult",
    "ErrorBody",
    "FederationPart",
    "IamError",
    "IamErrorBody",
    "IdentityAssumerole",
    "IdentityToken",
    "Links",
    "MfaIdentity",
    "MfaIdentityMethodsItem",
    "MfaTotp",
    "MfaTotpUser",
    "NamedId",
    "PolicyCondition",
    "PolicyConditionKeys",
    "ProjectAnswer",
    "ProjectList",
    "ProjectResult",
    "PwdIdentity",
    "PwdIdentityMethodsItem",
    "PwdPassword",
    "PwdPasswordUser",
    "PwdPasswordUserDomain",
    "RegionAnswer",
    "RegionList",
    "RegionLocales",
    "RegionResult",
    "ScopedToken",
    "ScopedTokenIdentity",
    "ScopedTokenIdentityMethodsItem",
    "ServicePolicy",
    "ServiceStatement",
    "ServiceStatementEffect",
    "TemporaryAccessKeyAnswer",
    "TemporaryAccessKeyRequest",
    "TemporaryCredential",
    "TokenAnswer",
    "TokenAuthIdentity",
    "TokenAuthIdentityMethodsItem",
    "TokenCatalog",
    "TokenCatalogEndpoint",
    "TokenProjectResult",
    "TokenRequest",
    "TokenRequestAuth",
    "TokenResult",
    "TokenUserOsfederation",
    "TokenUserResult",
    "UserAnswer",
    "UserDetails",
    "UserDetailsAnswer",
    "UserList",
    "UserResult",
)
