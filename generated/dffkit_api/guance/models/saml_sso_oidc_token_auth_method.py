# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SamlSsoOidcTokenAuthMethod = Literal["basic", "client_secret_basic", "client_secret_post", "none"]

SAML_SSO_OIDC_TOKEN_AUTH_METHOD_VALUES: frozenset[str] = frozenset(
    ["basic", "client_secret_basic", "client_secret_post", "none"]
)


def check_saml_sso_oidc_token_auth_method(value: Any) -> SamlSsoOidcTokenAuthMethod:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SamlSsoOidcTokenAuthMethod = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SamlSsoOidcTokenAuthMethod", value, f"str, one of {sorted(SAML_SSO_OIDC_TOKEN_AUTH_METHOD_VALUES)!r}")
