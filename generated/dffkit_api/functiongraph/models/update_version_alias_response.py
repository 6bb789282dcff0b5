# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.update_version_alias_response_additional_version_weights import (
        UpdateVersionAliasResponseAdditionalVersionWeights,
    )


T = TypeVar("T", bound="UpdateVersionAliasResponse")


@_attrs_define(repr=False)
class UpdateVersionAliasResponse:
    """
    Attributes:
        name (str | Unset):
        version (str | Unset):
        description (str | Unset):
        last_modified (datetime.datetime | Unset):
        alias_urn (str | Unset):
        additional_version_weights (UpdateVersionAliasResponseAdditionalVersionWeights | Unset):
    """

    name: str | Unset = UNSET
    version: str | Unset = UNSET
    description: str | Unset = UNSET
    last_modified: datetime.datetime | Unset = UNSET
    alias_urn: str | Unset = UNSET
    additional_version_weights: UpdateVersionAliasResponseAdditionalVersionWeights | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        version = self.version

        description = self.description

        last_modified: str | Unset = UNSET
        if not isinstance(self.last_modified, Unset):
            last_modified = self.last_modified.isoformat()

        alias_urn = self.alias_urn

        additional_version_weights: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional_version_weights, Unset):
            additional_version_weights = self.additional_version_weights.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if version is not UNSET:
            field_dict["version"] = version
        if description is not UNSET:
            field_dict["description"] = description
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        if alias_urn is not UNSET:
            field_dict["alias_urn"] = alias_urn
        if additional_version_weights is not UNSET:
            field_dict["additional_version_weights"] = additional_version_weights

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_version_alias_response_additional_version_weights import (
            UpdateVersionAliasResponseAdditionalVersionWeights,  # noqa: PLC0415
        )

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        version = d.pop("version", UNSET)

        description = d.pop("description", UNSET)

        _last_modified = d.pop("last_modified", UNSET)
        last_modified: datetime.datetime | Unset
        if isinstance(_last_modified, Unset):
            last_modified = UNSET
        else:
            last_modified = datetime.datetime.fromisoformat(_last_modified)

        alias_urn = d.pop("alias_urn", UNSET)

        _additional_version_weights = d.pop("additional_version_weights", UNSET)
        additional_version_weights: UpdateVersionAliasResponseAdditionalVersionWeights | Unset
        if isinstance(_additional_version_weights, Unset):
            additional_version_weights = UNSET
        else:
            additional_version_weights = UpdateVersionAliasResponseAdditionalVersionWeights.from_dict(
                _additional_version_weights
            )

        update_version_alias_response = cls(
            name=name,
            version=version,
            description=description,
            last_modified=last_modified,
            alias_urn=alias_urn,
            additional_version_weights=additional_version_weights,
        )

        update_version_alias_response.additional_properties = d
        return update_version_alias_response

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
