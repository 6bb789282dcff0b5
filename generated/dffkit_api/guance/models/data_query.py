# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.data_query_qtype import DataQueryQtype, check_data_query_qtype
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.data_query_text import DataQueryText


T = TypeVar("T", bound="DataQuery")


_KNOWN = frozenset(
    (
        "qtype",
        "query",
        "uuid",
    )
)


@_attrs_define(repr=False)
class DataQuery:
    """
    Attributes:
        qtype (DataQueryQtype):
        query (DataQueryText): The query and its options. The density of points is set by the first of these that is
            given: `maxPointCount`, `interval`, `density`, the text itself.
        uuid (str | Unset): A name for the query.
    """

    qtype: DataQueryQtype
    query: DataQueryText
    uuid: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        qtype: str = self.qtype

        query = self.query.to_dict()

        uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "qtype": qtype,
                "query": query,
            }
        )
        if uuid is not UNSET:
            field_dict["uuid"] = uuid

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DataQuery or type(src_dict) is not dict:
            return indirectly(DataQuery, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.qtype = no_null("DataQuery.qtype") if (v := src_dict["qtype"]) is None else check_data_query_qtype(v)
            self.query = (
                no_null("DataQuery.query") if (v := src_dict["query"]) is None else _models.DataQueryText.from_dict(v)
            )
        except KeyError as lacking:
            no_key("DataQuery", lacking)
        self.uuid = UNSET if (v := src_dict.get("uuid")) is None else v
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
