# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SamlSsoOidcUserSource = Literal["id_token", "origin"]

SAML_SSO_OIDC_USER_SOURCE_VALUES: frozenset[str] = frozenset(["id_token", "origin"])


def check_saml_sso_oidc_user_source(value: Any) -> SamlSsoOidcUserSource:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SamlSsoOidcUserSource = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SamlSsoOidcUserSource", value, f"str, one of {sorted(SAML_SSO_OIDC_USER_SOURCE_VALUES)!r}")
