# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.named_id import NamedId


T = TypeVar("T", bound="TokenUserResult")


@_attrs_define(repr=False)
class TokenUserResult:
    """The user the token stands for.

    Attributes:
        id (str | Unset): Id of the user.
        name (str | Unset): Name of the user.
        password_expires_at (str | Unset): When the password ends, UTC; empty, where it never does.
        domain (NamedId | Unset): A thing by id and name.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    password_expires_at: str | Unset = UNSET
    domain: NamedId | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        password_expires_at = self.password_expires_at

        domain: dict[str, Any] | Unset = UNSET
        if not isinstance(self.domain, Unset):
            domain = self.domain.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if password_expires_at is not UNSET:
            field_dict["password_expires_at"] = password_expires_at
        if domain is not UNSET:
            field_dict["domain"] = domain

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.named_id import NamedId  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        password_expires_at = d.pop("password_expires_at", UNSET)

        _domain = d.pop("domain", UNSET)
        domain: NamedId | Unset
        if isinstance(_domain, Unset):
            domain = UNSET
        else:
            domain = NamedId.from_dict(_domain)

        token_user_result = cls(
            id=id,
            name=name,
            password_expires_at=password_expires_at,
            domain=domain,
        )

        token_user_result.additional_properties = d
        return token_user_result

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
