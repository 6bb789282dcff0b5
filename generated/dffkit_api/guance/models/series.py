# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.series_tags_type_0 import SeriesTagsType0


T = TypeVar("T", bound="Series")


@_attrs_define(repr=False)
class Series:
    """
    Attributes:
        columns (list[str]):
        values (list[list[Any]]): Rows, parallel to `columns`; `time` is in milliseconds since 1970.
        name (str | Unset):
        tags (None | SeriesTagsType0 | Unset):
        units (list[None | str] | None | Unset): Unit of each column, null where there is none.
    """

    columns: list[str]
    values: list[list[Any]]
    name: str | Unset = UNSET
    tags: None | SeriesTagsType0 | Unset = UNSET
    units: list[None | str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.series_tags_type_0 import SeriesTagsType0  # noqa: PLC0415

        columns = self.columns

        values = []
        for values_item_data in self.values:
            values_item = values_item_data

            values.append(values_item)

        name = self.name

        tags: dict[str, Any] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, SeriesTagsType0):
            tags = self.tags.to_dict()
        else:
            tags = self.tags

        units: list[None | str] | None | Unset
        if isinstance(self.units, Unset):
            units = UNSET
        elif isinstance(self.units, list):
            units = []
            for units_type_0_item_data in self.units:
                units_type_0_item: None | str
                units_type_0_item = units_type_0_item_data
                units.append(units_type_0_item)

        else:
            units = self.units

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
        if units is not UNSET:
            field_dict["units"] = units

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.series_tags_type_0 import SeriesTagsType0  # noqa: PLC0415

        d = dict(src_dict)
        columns = cast(list[str], d.pop("columns"))

        values = []
        _values = d.pop("values")
        for values_item_data in _values:
            values_item = cast(list[Any], values_item_data)

            values.append(values_item)

        name = d.pop("name", UNSET)

        def _parse_tags(data: object) -> None | SeriesTagsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                tags_type_0 = SeriesTagsType0.from_dict(data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | SeriesTagsType0 | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        def _parse_units(data: object) -> list[None | str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                units_type_0 = []
                _units_type_0 = data
                for units_type_0_item_data in _units_type_0:

                    def _parse_units_type_0_item(data: object) -> None | str:
                        if data is None:
                            return data
                        return cast(None | str, data)

                    units_type_0_item = _parse_units_type_0_item(units_type_0_item_data)

                    units_type_0.append(units_type_0_item)

                return units_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[None | str] | None | Unset, data)

        units = _parse_units(d.pop("units", UNSET))

        series = cls(
            columns=columns,
            values=values,
            name=name,
            tags=tags,
            units=units,
        )

        series.additional_properties = d
        return series

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
