# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="SamlSsoOidcVerification")


_KNOWN = frozenset(
    (
        "url",
        "verify",
        "keys",
    )
)


@_attrs_define(repr=False)
class SamlSsoOidcVerification:
    """How an id token is checked.

    Attributes:
        url (str | Unset): Instead of the address in the discovery document.
        verify (bool | Unset): Whether the certificate is checked; assumed for `https` addresses.
        keys (list[Any] | Unset): The keys of the provider.
    """

    url: str | Unset = UNSET
    verify: bool | Unset = UNSET
    keys: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        verify = self.verify

        keys: list[Any] | Unset = UNSET
        if not isinstance(self.keys, Unset):
            keys = self.keys

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if url is not UNSET:
            field_dict["url"] = url
        if verify is not UNSET:
            field_dict["verify"] = verify
        if keys is not UNSET:
            field_dict["keys"] = keys

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SamlSsoOidcVerification or type(src_dict) is not dict:
            return indirectly(SamlSsoOidcVerification, cls, src_dict)
        self = cls.__new__(cls)
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.verify = UNSET if (v := src_dict.get("verify")) is None else v
        self.keys = UNSET if (v := src_dict.get("keys")) is None else v
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
