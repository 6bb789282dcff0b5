# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.execute_sql_query_identify import ExecuteSqlQueryIdentify, check_execute_sql_query_identify
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.sql_query_options import SqlQueryOptions


T = TypeVar("T", bound="ExecuteSqlQuery")


_KNOWN = frozenset(
    (
        "start",
        "end",
        "identify",
        "queryKwargs",
    )
)


@_attrs_define(repr=False)
class ExecuteSqlQuery:
    """
    Attributes:
        start (int): Seconds since 1970.
        end (int): Seconds since 1970.
        identify (ExecuteSqlQueryIdentify | Unset): Which query.
        query_kwargs (SqlQueryOptions | Unset): What some of the queries take besides.
    """

    start: int
    end: int
    identify: ExecuteSqlQueryIdentify | Unset = UNSET
    query_kwargs: SqlQueryOptions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        start = self.start

        end = self.end

        identify: str | Unset = UNSET
        if not isinstance(self.identify, Unset):
            identify = self.identify

        query_kwargs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.query_kwargs, Unset):
            query_kwargs = self.query_kwargs.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "start": start,
                "end": end,
            }
        )
        if identify is not UNSET:
            field_dict["identify"] = identify
        if query_kwargs is not UNSET:
            field_dict["queryKwargs"] = query_kwargs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ExecuteSqlQuery or type(src_dict) is not dict:
            return indirectly(ExecuteSqlQuery, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.start = no_null("ExecuteSqlQuery.start") if (v := src_dict["start"]) is None else v
            self.end = no_null("ExecuteSqlQuery.end") if (v := src_dict["end"]) is None else v
        except KeyError as lacking:
            no_key("ExecuteSqlQuery", lacking)
        self.identify = UNSET if (v := src_dict.get("identify")) is None else check_execute_sql_query_identify(v)
        self.query_kwargs = (
            UNSET if (v := src_dict.get("queryKwargs")) is None else _models.SqlQueryOptions.from_dict(v)
        )
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
