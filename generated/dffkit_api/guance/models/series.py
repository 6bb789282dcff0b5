# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.series_tags import SeriesTags


T = TypeVar("T", bound="Series")


def _read_tags(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.SeriesTags.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "columns",
        "values",
        "name",
        "tags",
        "units",
        "value_desc",
    )
)


@_attrs_define(repr=False)
class Series:
    """
    Attributes:
        columns (list[str]):
        values (list[list[Any]]): Rows, parallel to `columns`; `time` is in milliseconds since 1970.
        name (str | Unset):
        tags (None | SeriesTags | Unset):
        units (list[None | str] | None | Unset): Unit of each column, null where there is none.
        value_desc (Any | Unset): What the fields mean; only for `fieldTagDescNeeded` and queries that show fields.
    """

    columns: list[str]
    values: list[list[Any]]
    name: str | Unset = UNSET
    tags: None | SeriesTags | Unset = UNSET
    units: list[None | str] | None | Unset = UNSET
    value_desc: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.series_tags import SeriesTags  # noqa: PLC0415

        columns = self.columns

        values = []
        for values_item_data in self.values:
            values_item = values_item_data

            values.append(values_item)

        name = self.name

        tags: dict[str, Any] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, SeriesTags):
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

        value_desc = self.value_desc

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
        if value_desc is not UNSET:
            field_dict["value_desc"] = value_desc

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Series or type(src_dict) is not dict:
            return indirectly(Series, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.columns = [] if (v := src_dict["columns"]) is None else whole(v, "Series.columns")
            self.values = [] if (v := src_dict["values"]) is None else whole(v, "Series.values")
        except KeyError as lacking:
            no_key("Series", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.tags = v if (v := src_dict.get("tags", UNSET)) is None or v is UNSET else _read_tags(v)
        self.units = src_dict.get("units", UNSET)
        self.value_desc = src_dict.get("value_desc", UNSET)
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
