# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.raw_series_tags_type_0 import RawSeriesTagsType0


T = TypeVar("T", bound="RawSeries")


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
        from ..models.raw_series_tags_type_0 import RawSeriesTagsType0  # noqa: PLC0415

        d = dict(src_dict)
        columns = cast(list[str], d.pop("columns"))

        values = []
        _values = d.pop("values")
        for values_item_data in _values:
            values_item = cast(list[Any], values_item_data)

            values.append(values_item)

        name = d.pop("name", UNSET)

        def _parse_tags(data: object) -> None | RawSeriesTagsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tags_type_0 = RawSeriesTagsType0.from_dict(data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawSeriesTagsType0 | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        raw_series = cls(
            columns=columns,
            values=values,
            name=name,
            tags=tags,
        )

        raw_series.additional_properties = d
        return raw_series

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
