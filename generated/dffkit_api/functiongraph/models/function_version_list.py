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
    from ..models.function_version import FunctionVersion


T = TypeVar("T", bound="FunctionVersionList")


_KNOWN = frozenset(
    (
        "versions",
        "next_marker",
        "count",
    )
)


@_attrs_define(repr=False)
class FunctionVersionList:
    """One page of the versions of a function.

    Attributes:
        versions (list[FunctionVersion]): The versions of this page.
        next_marker (int | Unset): Where the next page starts; on the last page it equals `count`.
        count (int | Unset): How many versions there are in all.
    """

    versions: list[FunctionVersion]
    next_marker: int | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        next_marker = self.next_marker

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "versions": versions,
            }
        )
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionVersionList or type(src_dict) is not dict:
            return indirectly(FunctionVersionList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.versions = (
                []
                if (v := src_dict["versions"]) is None
                else each(_models.FunctionVersion.from_dict, v, "FunctionVersionList.versions")
            )
        except KeyError as lacking:
            no_key("FunctionVersionList", lacking)
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
