# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="DialingCertificate")


_KNOWN = frozenset(
    (
        "ignore_server_certificate_error",
        "certificate",
        "private_key",
    )
)


@_attrs_define(repr=False)
class DialingCertificate:
    """
    Attributes:
        ignore_server_certificate_error (bool | Unset):
        certificate (str | Unset): Certificate of the client.
        private_key (str | Unset): A secret, hidden in `repr`.
    """

    ignore_server_certificate_error: bool | Unset = UNSET
    certificate: str | Unset = UNSET
    private_key: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ignore_server_certificate_error = self.ignore_server_certificate_error

        certificate = self.certificate

        private_key = self.private_key

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ignore_server_certificate_error is not UNSET:
            field_dict["ignore_server_certificate_error"] = ignore_server_certificate_error
        if certificate is not UNSET:
            field_dict["certificate"] = certificate
        if private_key is not UNSET:
            field_dict["private_key"] = private_key

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingCertificate or type(src_dict) is not dict:
            return indirectly(DialingCertificate, cls, src_dict)
        self = cls.__new__(cls)
        self.ignore_server_certificate_error = (
            UNSET if (v := src_dict.get("ignore_server_certificate_error")) is None else v
        )
        self.certificate = UNSET if (v := src_dict.get("certificate")) is None else v
        self.private_key = UNSET if (v := src_dict.get("private_key")) is None else v
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
