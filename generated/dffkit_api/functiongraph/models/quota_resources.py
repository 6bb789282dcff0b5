# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.quota import Quota


T = TypeVar("T", bound="QuotaResources")


_KNOWN = frozenset(("resources",))


@_attrs_define(repr=False)
class QuotaResources:
    """What there are quotas of.

    Attributes:
        resources (list[Quota]): The quotas.
    """

    resources: list[Quota]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        resources = []
        for resources_item_data in self.resources:
            resources_item = resources_item_data.to_dict()
            resources.append(resources_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "resources": resources,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not QuotaResources or type(src_dict) is not dict:
            return indirectly(QuotaResources, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.resources = (
                []
                if (v := src_dict["resources"]) is None
                else each(_models.Quota.from_dict, v, "QuotaResources.resources")
            )
        except KeyError as lacking:
            no_key("QuotaResources", lacking)
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
