# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="SetSamlMappingDisable")


_KNOWN = frozenset(
    (
        "ssoUUID",
        "isDisable",
    )
)


@_attrs_define(repr=False)
class SetSamlMappingDisable:
    """
    Attributes:
        sso_uuid (str): Id of the identity provider, `sso_…`.
        is_disable (bool): `true` disables, `false` enables.
    """

    sso_uuid: str
    is_disable: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        sso_uuid = self.sso_uuid

        is_disable = self.is_disable

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ssoUUID": sso_uuid,
                "isDisable": is_disable,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SetSamlMappingDisable or type(src_dict) is not dict:
            return indirectly(SetSamlMappingDisable, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.sso_uuid = no_null("SetSamlMappingDisable.sso_uuid") if (v := src_dict["ssoUUID"]) is None else v
            self.is_disable = no_null("SetSamlMappingDisable.is_disable") if (v := src_dict["isDisable"]) is None else v
        except KeyError as lacking:
            no_key("SetSamlMappingDisable", lacking)
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
