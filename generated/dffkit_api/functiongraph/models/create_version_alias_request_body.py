# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.version_strategies import VersionStrategies
    from ..models.version_weights import VersionWeights


T = TypeVar("T", bound="CreateVersionAliasRequestBody")


_KNOWN = frozenset(
    (
        "name",
        "version",
        "description",
        "additional_version_weights",
        "additional_version_strategy",
    )
)


@_attrs_define(repr=False)
class CreateVersionAliasRequestBody:
    """An alias to create.

    Attributes:
        name (str): Name of the alias; begins with a letter, ends with a letter or a digit, with letters, digits, `_`
            and `-` between.
        version (str): Name of the version the alias stands for.
        description (str | Unset): What the alias is for.
        additional_version_weights (VersionWeights | Unset): Share of the calls that goes to another version than that
            of the alias, in percent, by name of the version.
        additional_version_strategy (VersionStrategies | Unset): Rules by which calls go to another version than that of
            the alias, by name of the version.
    """

    name: str
    version: str
    description: str | Unset = UNSET
    additional_version_weights: VersionWeights | Unset = UNSET
    additional_version_strategy: VersionStrategies | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

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
        field_dict.update(
            {
                "name": name,
                "version": version,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if additional_version_weights is not UNSET:
            field_dict["additional_version_weights"] = additional_version_weights
        if additional_version_strategy is not UNSET:
            field_dict["additional_version_strategy"] = additional_version_strategy

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateVersionAliasRequestBody or type(src_dict) is not dict:
            return indirectly(CreateVersionAliasRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateVersionAliasRequestBody.name") if (v := src_dict["name"]) is None else v
            self.version = no_null("CreateVersionAliasRequestBody.version") if (v := src_dict["version"]) is None else v
        except KeyError as lacking:
            no_key("CreateVersionAliasRequestBody", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.additional_version_weights = (
            UNSET if (v := src_dict.get("additional_version_weights")) is None else _models.VersionWeights.from_dict(v)
        )
        self.additional_version_strategy = (
            UNSET
            if (v := src_dict.get("additional_version_strategy")) is None
            else _models.VersionStrategies.from_dict(v)
        )
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
