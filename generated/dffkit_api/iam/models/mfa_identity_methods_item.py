# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

MfaIdentityMethodsItem = Literal["password", "totp"]

MFA_IDENTITY_METHODS_ITEM_VALUES: frozenset[str] = frozenset(["password", "totp"])


def check_mfa_identity_methods_item(value: Any) -> MfaIdentityMethodsItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: MfaIdentityMethodsItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("MfaIdentityMethodsItem", value, f"str, one of {sorted(MFA_IDENTITY_METHODS_ITEM_VALUES)!r}")
