# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="CreateSamlMapping")


_KNOWN = frozenset(
    (
        "ssoUUID",
        "sourceField",
        "sourceValue",
        "targetValues",
    )
)


@_attrs_define(repr=False)
class CreateSamlMapping:
    """
    Attributes:
        sso_uuid (str): Id of the identity provider, `sso_…`.
        source_field (str): Name of the attribute.
        source_value (str): Value that the attribute must have.
        target_values (list[str]): Ids of the roles that the rule gives.
    """

    sso_uuid: str
    source_field: str
    source_value: str
    target_values: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        sso_uuid = self.sso_uuid

        source_field = self.source_field

        source_value = self.source_value

        target_values = self.target_values

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ssoUUID": sso_uuid,
                "sourceField": source_field,
                "sourceValue": source_value,
                "targetValues": target_values,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateSamlMapping or type(src_dict) is not dict:
            return indirectly(CreateSamlMapping, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.sso_uuid = no_null("CreateSamlMapping.sso_uuid") if (v := src_dict["ssoUUID"]) is None else v
            self.source_field = (
                no_null("CreateSamlMapping.source_field") if (v := src_dict["sourceField"]) is None else v
            )
            self.source_value = (
                no_null("CreateSamlMapping.source_value") if (v := src_dict["sourceValue"]) is None else v
            )
            self.target_values = (
                [] if (v := src_dict["targetValues"]) is None else whole(v, "CreateSamlMapping.target_values")
            )
        except KeyError as lacking:
            no_key("CreateSamlMapping", lacking)
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
