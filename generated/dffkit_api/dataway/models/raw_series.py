# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.raw_series_tags_type_0 import RawSeriesTagsType0


T = TypeVar("T", bound="RawSeries")


def _read_tags(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.RawSeriesTagsType0.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "columns",
        "values",
        "name",
        "tags",
    )
)


@_attrs_define(repr=False)
class RawSeries:
    """
    Attributes:
        columns (list[str]):
        values (list[list[Any]]): Rows, parallel to `columns`; `time` is in milliseconds since 1970.
        name (str | Unset):
        tags (None | RawSeriesTagsType0 | Unset):
    """

    columns: list[str]
    values: list[list[Any]]
    name: str | Unset = UNSET
    tags: None | RawSeriesTagsType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_series_tags_type_0 import RawSeriesTagsType0  # noqa: PLC0415

        columns = self.columns

        values = []
        for values_item_data in self.values:
            values_item = values_item_data

            values.append(values_item)

        name = self.name

        tags: dict[str, Any] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, RawSeriesTagsType0):
            tags = self.tags.to_dict()
        else:
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "columns": columns,
                "values": values,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RawSeries or type(src_dict) is not dict:
            return indirectly(RawSeries, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.columns = [] if (v := src_dict["columns"]) is None else whole(v, "RawSeries.columns")
            self.values = [] if (v := src_dict["values"]) is None else whole(v, "RawSeries.values")
        except KeyError as lacking:
            no_key("RawSeries", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.tags = v if (v := src_dict.get("tags", UNSET)) is None or v is UNSET else _read_tags(v)
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
