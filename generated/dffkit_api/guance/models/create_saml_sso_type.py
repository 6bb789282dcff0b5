# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateSamlSsoType = Literal["oidc", "saml"]

CREATE_SAML_SSO_TYPE_VALUES: frozenset[str] = frozenset(["oidc", "saml"])


def check_create_saml_sso_type(value: Any) -> CreateSamlSsoType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateSamlSsoType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateSamlSsoType", value, f"str, one of {sorted(CREATE_SAML_SSO_TYPE_VALUES)!r}")
