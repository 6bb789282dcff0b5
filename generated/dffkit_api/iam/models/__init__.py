# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The models of requests and answers; each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .auth_scope import AuthScope
    from .auth_scope_domain import AuthScopeDomain
    from .auth_scope_project import AuthScopeProject
    from .error_body import ErrorBody
    from .iam_error import IamError
    from .iam_error_body import IamErrorBody
    from .links import Links
    from .named_id import NamedId
    from .project_list import ProjectList
    from .project_result import ProjectResult
    from .pwd_auth import PwdAuth
    from .pwd_identity import PwdIdentity
    from .pwd_identity_methods_item import PwdIdentityMethodsItem
    from .pwd_password import PwdPassword
    from .pwd_password_user import PwdPasswordUser
    from .pwd_password_user_domain import PwdPasswordUserDomain
    from .token_answer import TokenAnswer
    from .token_catalog import TokenCatalog
    from .token_catalog_endpoint import TokenCatalogEndpoint
    from .token_project_result import TokenProjectResult
    from .token_request import TokenRequest
    from .token_result import TokenResult
    from .token_user_result import TokenUserResult
    from .user_list import UserList
    from .user_result import UserResult

_MODULES = {
    "AuthScope": ".auth_scope",
    "AuthScopeDomain": ".auth_scope_domain",
    "AuthScopeProject": ".auth_scope_project",
    "ErrorBody": ".error_body",
    "IamError": ".iam_error",
    "IamErrorBody": ".iam_error_body",
    "Links": ".links",
    "NamedId": ".named_id",
    "ProjectList": ".project_list",
    "ProjectResult": ".project_result",
    "PwdAuth": ".pwd_auth",
    "PwdIdentity": ".pwd_identity",
    "PwdIdentityMethodsItem": ".pwd_identity_methods_item",
    "PwdPassword": ".pwd_password",
    "PwdPasswordUser": ".pwd_password_user",
    "PwdPasswordUserDomain": ".pwd_password_user_domain",
    "TokenAnswer": ".token_answer",
    "TokenCatalog": ".token_catalog",
    "TokenCatalogEndpoint": ".token_catalog_endpoint",
    "TokenProjectResult": ".token_project_result",
    "TokenRequest": ".token_request",
    "TokenResult": ".token_result",
    "TokenUserResult": ".token_user_result",
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
    "AuthScope",
    "AuthScopeDomain",
    "AuthScopeProject",
    "ErrorBody",
    "IamError",
    "IamErrorBody",
    "Links",
    "NamedId",
    "ProjectList",
    "ProjectResult",
    "PwdAuth",
    "PwdIdentity",
    "PwdIdentityMethodsItem",
    "PwdPassword",
    "PwdPasswordUser",
    "PwdPasswordUserDomain",
    "TokenAnswer",
    "TokenCatalog",
    "TokenCatalogEndpoint",
    "TokenProjectResult",
    "TokenRequest",
    "TokenResult",
    "TokenUserResult",
    "UserList",
    "UserResult",
)
