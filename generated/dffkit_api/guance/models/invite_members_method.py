# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

InviteMembersMethod = Literal["email"]

INVITE_MEMBERS_METHOD_VALUES: frozenset[str] = frozenset(["email"])


def check_invite_members_method(value: Any) -> InviteMembersMethod:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: InviteMembersMethod = value
    if isinstance(value, str) and value in INVITE_MEMBERS_METHOD_VALUES:
        return taken
    from ..types import other_value

    other_value("InviteMembersMethod", value, repr(next(iter(INVITE_MEMBERS_METHOD_VALUES))))
