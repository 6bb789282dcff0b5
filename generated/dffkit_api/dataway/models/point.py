# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.point_fields import PointFields
    from ..models.point_tags import PointTags


T = TypeVar("T", bound="Point")


_KNOWN = frozenset(
    (
        "fields",
        "measurement",
        "tags",
        "time",
    )
)


@_attrs_define(repr=False)
class Point:
    """
    Attributes:
        fields (PointFields): At least one value. Metrics keep no texts; in other categories a dot in a key becomes an
            underscore.
        measurement (str | Unset):
        tags (PointTags | Unset):
        time (int | Unset): Nanoseconds since 1970; without it the server's time.
    """

    fields: PointFields
    measurement: str | Unset = UNSET
    tags: PointTags | Unset = UNSET
    time: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        fields = self.fields.to_dict()

        measurement = self.measurement

        tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags.to_dict()

        time = self.time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fields": fields,
            }
        )
        if measurement is not UNSET:
            field_dict["measurement"] = measurement
        if tags is not UNSET:
            field_dict["tags"] = tags
        if time is not UNSET:
            field_dict["time"] = time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Point or type(src_dict) is not dict:
            return indirectly(Point, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.fields = (
                no_null("Point.fields") if (v := src_dict["fields"]) is None else _models.PointFields.from_dict(v)
            )
        except KeyError as lacking:
            no_key("Point", lacking)
        self.measurement = UNSET if (v := src_dict.get("measurement")) is None else v
        self.tags = UNSET if (v := src_dict.get("tags")) is None else _models.PointTags.from_dict(v)
        self.time = UNSET if (v := src_dict.get("time")) is None else v
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
