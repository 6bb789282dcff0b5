# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SamlSsoOidcModeType = Literal["easy", "expert"]

SAML_SSO_OIDC_MODE_TYPE_VALUES: frozenset[str] = frozenset(["easy", "expert"])


def check_saml_sso_oidc_mode_type(value: Any) -> SamlSsoOidcModeType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SamlSsoOidcModeType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SamlSsoOidcModeType", value, f"str, one of {sorted(SAML_SSO_OIDC_MODE_TYPE_VALUES)!r}")
