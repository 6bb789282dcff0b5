# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SamlSsoOidcUserAuthMethod = Literal["basic", "bearer", "client_secret_basic", "client_secret_post", "none"]

SAML_SSO_OIDC_USER_AUTH_METHOD_VALUES: frozenset[str] = frozenset(
    ["basic", "bearer", "client_secret_basic", "client_secret_post", "none"]
)


def check_saml_sso_oidc_user_auth_method(value: Any) -> SamlSsoOidcUserAuthMethod:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SamlSsoOidcUserAuthMethod = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SamlSsoOidcUserAuthMethod", value, f"str, one of {sorted(SAML_SSO_OIDC_USER_AUTH_METHOD_VALUES)!r}")
