# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ScopedTokenIdentityMethodsItem = Literal["token"]

SCOPED_TOKEN_IDENTITY_METHODS_ITEM_VALUES: frozenset[str] = frozenset(["token"])


def check_scoped_token_identity_methods_item(value: Any) -> ScopedTokenIdentityMethodsItem:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: ScopedTokenIdentityMethodsItem = value
    if isinstance(value, str) and value in SCOPED_TOKEN_IDENTITY_METHODS_ITEM_VALUES:
        return taken
    from ..types import other_value

    other_value("ScopedTokenIdentityMethodsItem", value, repr(next(iter(SCOPED_TOKEN_IDENTITY_METHODS_ITEM_VALUES))))
