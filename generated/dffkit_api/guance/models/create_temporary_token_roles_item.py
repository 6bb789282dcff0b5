# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateTemporaryTokenRolesItem = Literal["readOnly"]

CREATE_TEMPORARY_TOKEN_ROLES_ITEM_VALUES: frozenset[str] = frozenset(["readOnly"])


def check_create_temporary_token_roles_item(value: Any) -> CreateTemporaryTokenRolesItem:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: CreateTemporaryTokenRolesItem = value
    if isinstance(value, str) and value in CREATE_TEMPORARY_TOKEN_ROLES_ITEM_VALUES:
        return taken
    from ..types import other_value

    other_value("CreateTemporaryTokenRolesItem", value, repr(next(iter(CREATE_TEMPORARY_TOKEN_ROLES_ITEM_VALUES))))
