# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.agency_token_identity import AgencyTokenIdentity
    from ..models.auth_scope import AuthScope
    from ..models.mfa_identity import MfaIdentity
    from ..models.pwd_identity import PwdIdentity
    from ..models.scoped_token_identity import ScopedTokenIdentity


T = TypeVar("T", bound="TokenRequestAuth")


def _read_identity(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.MfaIdentity.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.PwdIdentity.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.AgencyTokenIdentity.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    if not isinstance(v, dict):
        raise TypeError
    return _models.ScopedTokenIdentity.from_dict(v)


_KNOWN = frozenset(
    (
        "identity",
        "scope",
    )
)


@_attrs_define(repr=False)
class TokenRequestAuth:
    """Proof of who asks, and the scope of the token.

    Attributes:
        identity (AgencyTokenIdentity | MfaIdentity | PwdIdentity | ScopedTokenIdentity): Proof of who asks; `methods`
            says of which kind.
        scope (AuthScope | Unset): What the token is for, either a project or a whole account.
    """

    identity: AgencyTokenIdentity | MfaIdentity | PwdIdentity | ScopedTokenIdentity
    scope: AuthScope | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.agency_token_identity import AgencyTokenIdentity  # noqa: PLC0415
        from ..models.mfa_identity import MfaIdentity  # noqa: PLC0415
        from ..models.pwd_identity import PwdIdentity  # noqa: PLC0415

        identity: dict[str, Any]
        if isinstance(self.identity, MfaIdentity):
            identity = self.identity.to_dict()
        elif isinstance(self.identity, PwdIdentity):
            identity = self.identity.to_dict()
        elif isinstance(self.identity, AgencyTokenIdentity):
            identity = self.identity.to_dict()
        else:
            identity = self.identity.to_dict()

        scope: dict[str, Any] | Unset = UNSET
        if not isinstance(self.scope, Unset):
            scope = self.scope.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identity": identity,
            }
        )
        if scope is not UNSET:
            field_dict["scope"] = scope

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenRequestAuth or type(src_dict) is not dict:
            return indirectly(TokenRequestAuth, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.identity = (
                no_null("TokenRequestAuth.identity") if (v := src_dict["identity"]) is None else _read_identity(v)
            )
        except KeyError as lacking:
            no_key("TokenRequestAuth", lacking)
        self.scope = UNSET if (v := src_dict.get("scope")) is None else _models.AuthScope.from_dict(v)
        self.additional_properties = beyond(_KNOWN, src_dict)
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
