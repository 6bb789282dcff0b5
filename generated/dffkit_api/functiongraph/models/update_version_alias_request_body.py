# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.update_version_alias_request_body_additional_version_strategy import (
        UpdateVersionAliasRequestBodyAdditionalVersionStrategy,
    )
    from ..models.update_version_alias_request_body_additional_version_weights import (
        UpdateVersionAliasRequestBodyAdditionalVersionWeights,
    )


T = TypeVar("T", bound="UpdateVersionAliasRequestBody")


@_attrs_define(repr=False)
class UpdateVersionAliasRequestBody:
    """
    Attributes:
        version (str | Unset):
        description (str | Unset):
        additional_version_weights (UpdateVersionAliasRequestBodyAdditionalVersionWeights | Unset):
        additional_version_strategy (UpdateVersionAliasRequestBodyAdditionalVersionStrategy | Unset):
    """

    version: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_version_weights: UpdateVersionAliasRequestBodyAdditionalVersionWeights | Unset = UNSET
    additional_version_strategy: UpdateVersionAliasRequestBodyAdditionalVersionStrategy | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        description = self.description

        additional_version_weights: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional_version_weights, Unset):
            additional_version_weights = self.additional_version_weights.to_dict()

        additional_version_strategy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.additional_version_strategy, Unset):
            additional_version_strategy = self.additional_version_strategy.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if version is not UNSET:
            field_dict["version"] = version
        if description is not UNSET:
            field_dict["description"] = description
        if additional_version_weights is not UNSET:
            field_dict["additional_version_weights"] = additional_version_weights
        if additional_version_strategy is not UNSET:
            field_dict["additional_version_strategy"] = additional_version_strategy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.update_version_alias_request_body_additional_version_strategy import (
            UpdateVersionAliasRequestBodyAdditionalVersionStrategy,  # noqa: PLC0415
        )
        from ..models.update_version_alias_request_body_additional_version_weights import (
            UpdateVersionAliasRequestBodyAdditionalVersionWeights,  # noqa: PLC0415
        )

        d = dict(src_dict)
        version = d.pop("version", UNSET)

        description = d.pop("description", UNSET)

        _additional_version_weights = d.pop("additional_version_weights", UNSET)
        additional_version_weights: UpdateVersionAliasRequestBodyAdditionalVersionWeights | Unset
        if isinstance(_additional_version_weights, Unset):
            additional_version_weights = UNSET
        else:
            additional_version_weights = UpdateVersionAliasRequestBodyAdditionalVersionWeights.from_dict(
                _additional_version_weights
            )

        _additional_version_strategy = d.pop("additional_version_strategy", UNSET)
        additional_version_strategy: UpdateVersionAliasRequestBodyAdditionalVersionStrategy | Unset
        if isinstance(_additional_version_strategy, Unset):
            additional_version_strategy = UNSET
        else:
            additional_version_strategy = UpdateVersionAliasRequestBodyAdditionalVersionStrategy.from_dict(
                _additional_version_strategy
            )

        update_version_alias_request_body = cls(
            version=version,
            description=description,
            additional_version_weights=additional_version_weights,
            additional_version_strategy=additional_version_strategy,
        )

        update_version_alias_request_body.additional_properties = d
        return update_version_alias_request_body

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
