# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dependency import Dependency


T = TypeVar("T", bound="DependencyList")


_KNOWN = frozenset(
    (
        "dependencies",
        "next_marker",
        "count",
    )
)


@_attrs_define(repr=False)
class DependencyList:
    """One page of dependency packages, or of the versions of one.

    Attributes:
        dependencies (list[Dependency]): The packages of this page.
        next_marker (int | Unset): Where the next page starts; on the last page it equals `count`.
        count (int | Unset): How many packages match in all.
    """

    dependencies: list[Dependency]
    next_marker: int | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        dependencies = []
        for dependencies_item_data in self.dependencies:
            dependencies_item = dependencies_item_data.to_dict()
            dependencies.append(dependencies_item)

        next_marker = self.next_marker

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "dependencies": dependencies,
            }
        )
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DependencyList or type(src_dict) is not dict:
            return indirectly(DependencyList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.dependencies = (
                []
                if (v := src_dict["dependencies"]) is None
                else each(_models.Dependency.from_dict, v, "DependencyList.dependencies")
            )
        except KeyError as lacking:
            no_key("DependencyList", lacking)
        self.next_marker = UNSET if (v := src_dict.get("next_marker")) is None else v
        self.count = UNSET if (v := src_dict.get("count")) is None else v
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
