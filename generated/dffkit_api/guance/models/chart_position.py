# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="ChartPosition")


_KNOWN = frozenset(
    (
        "i",
        "x",
        "y",
        "w",
        "h",
    )
)


@_attrs_define(repr=False)
class ChartPosition:
    """Where a chart stands, in cells of the grid.

    Attributes:
        i (Any | Unset): Name of the place: a text such as `chrt_…`, or a number.
        x (float | Unset):
        y (float | Unset):
        w (float | Unset): Width.
        h (float | Unset): Height.
    """

    i: Any | Unset = UNSET
    x: float | Unset = UNSET
    y: float | Unset = UNSET
    w: float | Unset = UNSET
    h: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        i = self.i

        x = self.x

        y = self.y

        w = self.w

        h = self.h

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if i is not UNSET:
            field_dict["i"] = i
        if x is not UNSET:
            field_dict["x"] = x
        if y is not UNSET:
            field_dict["y"] = y
        if w is not UNSET:
            field_dict["w"] = w
        if h is not UNSET:
            field_dict["h"] = h

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ChartPosition or type(src_dict) is not dict:
            return indirectly(ChartPosition, cls, src_dict)
        self = cls.__new__(cls)
        self.i = src_dict.get("i", UNSET)
        self.x = UNSET if (v := src_dict.get("x")) is None else v
        self.y = UNSET if (v := src_dict.get("y")) is None else v
        self.w = UNSET if (v := src_dict.get("w")) is None else v
        self.h = UNSET if (v := src_dict.get("h")) is None else v
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
