# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="ChartFilter")


_KNOWN = frozenset(
    (
        "id",
        "logic",
        "name",
        "op",
        "type",
        "value",
    )
)


@_attrs_define(repr=False)
class ChartFilter:
    """A condition on one field.

    Attributes:
        id (str | Unset):
        logic (str | Unset): `and` or `or`.
        name (str | Unset): The field.
        op (str | Unset): As in `=`.
        type_ (str | Unset): Type of the field, as in `keyword`.
        value (Any | Unset): What the field is compared with, mostly a text.
    """

    id: str | Unset = UNSET
    logic: str | Unset = UNSET
    name: str | Unset = UNSET
    op: str | Unset = UNSET
    type_: str | Unset = UNSET
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        logic = self.logic

        name = self.name

        op = self.op

        type_ = self.type_

        value = self.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if logic is not UNSET:
            field_dict["logic"] = logic
        if name is not UNSET:
            field_dict["name"] = name
        if op is not UNSET:
            field_dict["op"] = op
        if type_ is not UNSET:
            field_dict["type"] = type_
        if value is not UNSET:
            field_dict["value"] = value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ChartFilter or type(src_dict) is not dict:
            return indirectly(ChartFilter, cls, src_dict)
        self = cls.__new__(cls)
        self.id = UNSET if (v := src_dict.get("id")) is None else v
        self.logic = UNSET if (v := src_dict.get("logic")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.op = UNSET if (v := src_dict.get("op")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.value = src_dict.get("value", UNSET)
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
