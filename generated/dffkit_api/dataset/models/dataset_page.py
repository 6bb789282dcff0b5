# Generated from specs/dataset/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dataset_page_result import DatasetPageResult, check_dataset_page_result
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="DatasetPage")


_KNOWN = frozenset(
    (
        "result",
        "data",
        "pg",
        "maxpg",
        "total",
        "casheflag",
    )
)


@_attrs_define(repr=False)
class DatasetPage:
    """Rows of a data set. Only the first page begins with the names of the columns.

    Attributes:
        result (DatasetPageResult):
        data (list[list[Any]]):
        pg (int | Unset): Number of this page.
        maxpg (int | Unset): Number of the last page.
        total (int | Unset): Rows in all; only pages tell.
        casheflag (int | Unset): 999 when the page comes from the cache.
    """

    result: DatasetPageResult
    data: list[list[Any]]
    pg: int | Unset = UNSET
    maxpg: int | Unset = UNSET
    total: int | Unset = UNSET
    casheflag: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        result: str = self.result

        data = []
        for data_item_data in self.data:
            data_item = data_item_data

            data.append(data_item)

        pg = self.pg

        maxpg = self.maxpg

        total = self.total

        casheflag = self.casheflag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "result": result,
                "data": data,
            }
        )
        if pg is not UNSET:
            field_dict["pg"] = pg
        if maxpg is not UNSET:
            field_dict["maxpg"] = maxpg
        if total is not UNSET:
            field_dict["total"] = total
        if casheflag is not UNSET:
            field_dict["casheflag"] = casheflag

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DatasetPage or type(src_dict) is not dict:
            return indirectly(DatasetPage, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.result = (
                no_null("DatasetPage.result") if (v := src_dict["result"]) is None else check_dataset_page_result(v)
            )
            self.data = [] if (v := src_dict["data"]) is None else whole(v, "DatasetPage.data")
        except KeyError as lacking:
            no_key("DatasetPage", lacking)
        self.pg = UNSET if (v := src_dict.get("pg")) is None else v
        self.maxpg = UNSET if (v := src_dict.get("maxpg")) is None else v
        self.total = UNSET if (v := src_dict.get("total")) is None else v
        self.casheflag = UNSET if (v := src_dict.get("casheflag")) is None else v
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
