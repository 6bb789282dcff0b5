# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.data_query import DataQuery


T = TypeVar("T", bound="QueryData")


_KNOWN = frozenset(
    (
        "queries",
        "fieldTagDescNeeded",
        "expensiveQueryCheck",
    )
)


@_attrs_define(repr=False)
class QueryData:
    """
    Attributes:
        queries (list[DataQuery]):
        field_tag_desc_needed (bool | Unset): Whether the answer also describes fields and tags.
        expensive_query_check (bool | Unset): Whether expensive queries are looked for first.
    """

    queries: list[DataQuery]
    field_tag_desc_needed: bool | Unset = UNSET
    expensive_query_check: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        queries = []
        for queries_item_data in self.queries:
            queries_item = queries_item_data.to_dict()
            queries.append(queries_item)

        field_tag_desc_needed = self.field_tag_desc_needed

        expensive_query_check = self.expensive_query_check

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "queries": queries,
            }
        )
        if field_tag_desc_needed is not UNSET:
            field_dict["fieldTagDescNeeded"] = field_tag_desc_needed
        if expensive_query_check is not UNSET:
            field_dict["expensiveQueryCheck"] = expensive_query_check

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not QueryData or type(src_dict) is not dict:
            return indirectly(QueryData, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.queries = (
                [] if (v := src_dict["queries"]) is None else each(_models.DataQuery.from_dict, v, "QueryData.queries")
            )
        except KeyError as lacking:
            no_key("QueryData", lacking)
        self.field_tag_desc_needed = UNSET if (v := src_dict.get("fieldTagDescNeeded")) is None else v
        self.expensive_query_check = UNSET if (v := src_dict.get("expensiveQueryCheck")) is None else v
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
