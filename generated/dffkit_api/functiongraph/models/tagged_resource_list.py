# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.tagged_resource import TaggedResource


T = TypeVar("T", bound="TaggedResourceList")


_KNOWN = frozenset(
    (
        "resources",
        "total_count",
    )
)


@_attrs_define(repr=False)
class TaggedResourceList:
    """Resources by their tags: one page of them (`filter`), or how many there are (`count`).

    Attributes:
        resources (list[TaggedResource] | Unset): The resources of this page; missing where they were only counted.
        total_count (int | Unset): How many resources match; `filter` may leave it out.
    """

    resources: list[TaggedResource] | Unset = UNSET
    total_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        resources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.resources, Unset):
            resources = []
            for resources_item_data in self.resources:
                resources_item = resources_item_data.to_dict()
                resources.append(resources_item)

        total_count = self.total_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if resources is not UNSET:
            field_dict["resources"] = resources
        if total_count is not UNSET:
            field_dict["total_count"] = total_count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TaggedResourceList or type(src_dict) is not dict:
            return indirectly(TaggedResourceList, cls, src_dict)
        self = cls.__new__(cls)
        self.resources = (
            UNSET
            if (v := src_dict.get("resources")) is None
            else each(_models.TaggedResource.from_dict, v, "TaggedResourceList.resources")
        )
        self.total_count = UNSET if (v := src_dict.get("total_count")) is None else v
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
