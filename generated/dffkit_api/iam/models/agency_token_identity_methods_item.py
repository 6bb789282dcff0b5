# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

AgencyTokenIdentityMethodsItem = Literal["assume_role"]

AGENCY_TOKEN_IDENTITY_METHODS_ITEM_VALUES: frozenset[str] = frozenset(["assume_role"])


def check_agency_token_identity_methods_item(value: Any) -> AgencyTokenIdentityMethodsItem:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: AgencyTokenIdentityMethodsItem = value
    if isinstance(value, str) and value in AGENCY_TOKEN_IDENTITY_METHODS_ITEM_VALUES:
        return taken
    from ..types import other_value

    other_value("AgencyTokenIdentityMethodsItem", value, repr(next(iter(AGENCY_TOKEN_IDENTITY_METHODS_ITEM_VALUES))))
