# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

PwdIdentityMethodsItem = Literal["password"]

PWD_IDENTITY_METHODS_ITEM_VALUES: frozenset[str] = frozenset(["password"])


def check_pwd_identity_methods_item(value: Any) -> PwdIdentityMethodsItem:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: PwdIdentityMethodsItem = value
    if isinstance(value, str) and value in PWD_IDENTITY_METHODS_ITEM_VALUES:
        return taken
    from ..types import other_value

    other_value("PwdIdentityMethodsItem", value, repr(next(iter(PWD_IDENTITY_METHODS_ITEM_VALUES))))
