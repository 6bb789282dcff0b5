# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ModifySamlSsoRole = Literal["general", "readOnly"]

MODIFY_SAML_SSO_ROLE_VALUES: frozenset[str] = frozenset(["general", "readOnly"])


def check_modify_saml_sso_role(value: Any) -> ModifySamlSsoRole:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ModifySamlSsoRole = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ModifySamlSsoRole", value, f"str, one of {sorted(MODIFY_SAML_SSO_ROLE_VALUES)!r}")
