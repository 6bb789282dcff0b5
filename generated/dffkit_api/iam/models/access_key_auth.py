# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.agency_auth_identity import AgencyAuthIdentity
    from ..models.token_auth_identity import TokenAuthIdentity


T = TypeVar("T", bound="AccessKeyAuth")


def _read_identity(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.AgencyAuthIdentity.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    if not isinstance(v, dict):
        raise TypeError
    return _models.TokenAuthIdentity.from_dict(v)


_KNOWN = frozenset(("identity",))


@_attrs_define(repr=False)
class AccessKeyAuth:
    """Proof of who asks.

    Attributes:
        identity (AgencyAuthIdentity | TokenAuthIdentity): Whom the key is for; `methods` says of which kind that is.
    """

    identity: AgencyAuthIdentity | TokenAuthIdentity
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.agency_auth_identity import AgencyAuthIdentity  # noqa: PLC0415

        identity: dict[str, Any]
        if isinstance(self.identity, AgencyAuthIdentity):
            identity = self.identity.to_dict()
        else:
            identity = self.identity.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "identity": identity,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AccessKeyAuth or type(src_dict) is not dict:
            return indirectly(AccessKeyAuth, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.identity = (
                no_null("AccessKeyAuth.identity") if (v := src_dict["identity"]) is None else _read_identity(v)
            )
        except KeyError as lacking:
            no_key("AccessKeyAuth", lacking)
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
