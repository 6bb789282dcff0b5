# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SamlSsoOidcUserMethod = Literal["get", "post"]

SAML_SSO_OIDC_USER_METHOD_VALUES: frozenset[str] = frozenset(["get", "post"])


def check_saml_sso_oidc_user_method(value: Any) -> SamlSsoOidcUserMethod:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SamlSsoOidcUserMethod = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SamlSsoOidcUserMethod", value, f"str, one of {sorted(SAML_SSO_OIDC_USER_METHOD_VALUES)!r}")
