# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.federation_part import FederationPart
    from ..models.named_id import NamedId


T = TypeVar("T", bound="TokenUserOsfederation")


_KNOWN = frozenset(
    (
        "groups",
        "identity_provider",
        "protocol",
    )
)


@_attrs_define(repr=False)
class TokenUserOsfederation:
    """Where a federated user comes from.

    Attributes:
        groups (list[NamedId] | Unset): The groups that the user belongs to.
        identity_provider (FederationPart | Unset): An identity provider or a protocol, by id.
        protocol (FederationPart | Unset): An identity provider or a protocol, by id.
    """

    groups: list[NamedId] | Unset = UNSET
    identity_provider: FederationPart | Unset = UNSET
    protocol: FederationPart | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        groups: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = []
            for groups_item_data in self.groups:
                groups_item = groups_item_data.to_dict()
                groups.append(groups_item)

        identity_provider: dict[str, Any] | Unset = UNSET
        if not isinstance(self.identity_provider, Unset):
            identity_provider = self.identity_provider.to_dict()

        protocol: dict[str, Any] | Unset = UNSET
        if not isinstance(self.protocol, Unset):
            protocol = self.protocol.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if groups is not UNSET:
            field_dict["groups"] = groups
        if identity_provider is not UNSET:
            field_dict["identity_provider"] = identity_provider
        if protocol is not UNSET:
            field_dict["protocol"] = protocol

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenUserOsfederation or type(src_dict) is not dict:
            return indirectly(TokenUserOsfederation, cls, src_dict)
        self = cls.__new__(cls)
        self.groups = (
            UNSET
            if (v := src_dict.get("groups")) is None
            else each(_models.NamedId.from_dict, v, "TokenUserOsfederation.groups")
        )
        self.identity_provider = (
            UNSET if (v := src_dict.get("identity_provider")) is None else _models.FederationPart.from_dict(v)
        )
        self.protocol = UNSET if (v := src_dict.get("protocol")) is None else _models.FederationPart.from_dict(v)
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
