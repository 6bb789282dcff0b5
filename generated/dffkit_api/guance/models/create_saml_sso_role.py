# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateSamlSsoRole = Literal["general", "readOnly"]

CREATE_SAML_SSO_ROLE_VALUES: frozenset[str] = frozenset(["general", "readOnly"])


def check_create_saml_sso_role(value: Any) -> CreateSamlSsoRole:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateSamlSsoRole = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateSamlSsoRole", value, f"str, one of {sorted(CREATE_SAML_SSO_ROLE_VALUES)!r}")
