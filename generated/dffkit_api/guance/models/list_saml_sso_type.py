# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListSamlSsoType = Literal["oidc", "saml"]

LIST_SAML_SSO_TYPE_VALUES: frozenset[str] = frozenset(["oidc", "saml"])


def check_list_saml_sso_type(value: Any) -> ListSamlSsoType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListSamlSsoType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListSamlSsoType", value, f"str, one of {sorted(LIST_SAML_SSO_TYPE_VALUES)!r}")
