# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="CheckerQuery")


_KNOWN = frozenset(
    (
        "uuid",
        "datasource",
        "qtype",
        "query",
    )
)


@_attrs_define(repr=False)
class CheckerQuery:
    """
    Attributes:
        uuid (str | Unset): Id of the query in the console.
        datasource (str | Unset): As in `dataflux`.
        qtype (str | Unset): `dql` or `promql`.
        query (Any | Unset): The query as an object of the parts that the console edits, with its text in `q`.
    """

    uuid: str | Unset = UNSET
    datasource: str | Unset = UNSET
    qtype: str | Unset = UNSET
    query: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        datasource = self.datasource

        qtype = self.qtype

        query = self.query

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if datasource is not UNSET:
            field_dict["datasource"] = datasource
        if qtype is not UNSET:
            field_dict["qtype"] = qtype
        if query is not UNSET:
            field_dict["query"] = query

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerQuery or type(src_dict) is not dict:
            return indirectly(CheckerQuery, cls, src_dict)
        self = cls.__new__(cls)
        self.uuid = UNSET if (v := src_dict.get("uuid")) is None else v
        self.datasource = UNSET if (v := src_dict.get("datasource")) is None else v
        self.qtype = UNSET if (v := src_dict.get("qtype")) is None else v
        self.query = src_dict.get("query", UNSET)
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
