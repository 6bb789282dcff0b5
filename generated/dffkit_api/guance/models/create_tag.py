# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="CreateTag")


_KNOWN = frozenset(
    (
        "name",
        "description",
        "colour",
    )
)


@_attrs_define(repr=False)
class CreateTag:
    """
    Attributes:
        name (str):
        description (str | Unset):
        colour (str | Unset): Style of the tag: `default`, or `style_key1` to `style_key23`.
    """

    name: str
    description: str | Unset = UNSET
    colour: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        colour = self.colour

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if colour is not UNSET:
            field_dict["colour"] = colour

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateTag or type(src_dict) is not dict:
            return indirectly(CreateTag, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateTag.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateTag", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.colour = UNSET if (v := src_dict.get("colour")) is None else v
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
