# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TokenAuthIdentityMethodsItem = Literal["token"]

TOKEN_AUTH_IDENTITY_METHODS_ITEM_VALUES: frozenset[str] = frozenset(["token"])


def check_token_auth_identity_methods_item(value: Any) -> TokenAuthIdentityMethodsItem:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: TokenAuthIdentityMethodsItem = value
    if isinstance(value, str) and value in TOKEN_AUTH_IDENTITY_METHODS_ITEM_VALUES:
        return taken
    from ..types import other_value

    other_value("TokenAuthIdentityMethodsItem", value, repr(next(iter(TOKEN_AUTH_IDENTITY_METHODS_ITEM_VALUES))))
