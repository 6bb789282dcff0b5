# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

PwdIdentityMethodsItem = Literal["password"]

PWD_IDENTITY_METHODS_ITEM_VALUES: frozenset[str] = frozenset(["password"])


def check_pwd_identity_methods_item(value: object) -> PwdIdentityMethodsItem:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    if isinstance(value, str) and value in PWD_IDENTITY_METHODS_ITEM_VALUES:
        return cast(PwdIdentityMethodsItem, value)
    raise TypeError(f"Unexpected value {value!r}. Expected {next(iter(PWD_IDENTITY_METHODS_ITEM_VALUES))!r}")
