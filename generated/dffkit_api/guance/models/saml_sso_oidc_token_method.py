# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SamlSsoOidcTokenMethod = Literal["get", "post"]

SAML_SSO_OIDC_TOKEN_METHOD_VALUES: frozenset[str] = frozenset(["get", "post"])


def check_saml_sso_oidc_token_method(value: Any) -> SamlSsoOidcTokenMethod:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SamlSsoOidcTokenMethod = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SamlSsoOidcTokenMethod", value, f"str, one of {sorted(SAML_SSO_OIDC_TOKEN_METHOD_VALUES)!r}")
