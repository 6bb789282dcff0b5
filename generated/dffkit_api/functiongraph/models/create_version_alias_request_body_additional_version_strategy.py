# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import shown, without_secrets

if TYPE_CHECKING:
    from ..models.version_strategy import VersionStrategy


T = TypeVar("T", bound="CreateVersionAliasRequestBodyAdditionalVersionStrategy")


@_attrs_define(repr=False)
class CreateVersionAliasRequestBodyAdditionalVersionStrategy:
    additional_properties: dict[str, VersionStrategy] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.version_strategy import VersionStrategy  # noqa: PLC0415

        d = dict(src_dict)
        create_version_alias_request_body_additional_version_strategy = cls()

        additional_properties = {}
        for prop_name, prop_dict in d.items():
            additional_property = VersionStrategy.from_dict(prop_dict)

            additional_properties[prop_name] = additional_property

        create_version_alias_request_body_additional_version_strategy.additional_properties = additional_properties
        return create_version_alias_request_body_additional_version_strategy

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> VersionStrategy:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: VersionStrategy) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
