# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

AgencyAuthIdentityMethodsItem = Literal["assume_role"]

AGENCY_AUTH_IDENTITY_METHODS_ITEM_VALUES: frozenset[str] = frozenset(["assume_role"])


def check_agency_auth_identity_methods_item(value: Any) -> AgencyAuthIdentityMethodsItem:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: AgencyAuthIdentityMethodsItem = value
    if isinstance(value, str) and value in AGENCY_AUTH_IDENTITY_METHODS_ITEM_VALUES:
        return taken
    from ..types import other_value

    other_value("AgencyAuthIdentityMethodsItem", value, repr(next(iter(AGENCY_AUTH_IDENTITY_METHODS_ITEM_VALUES))))
