# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, hidden, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dql_query import DqlQuery


T = TypeVar("T", bound="RawQuery")


_KNOWN = frozenset(
    (
        "queries",
        "token",
        "echo_explain",
        "mask_visible",
    )
)


@_attrs_define(repr=False)
class RawQuery:
    """
    Attributes:
        queries (list[DqlQuery]):
        token (str | Unset): Token of the workspace to query, where it is not the one of the caller. A secret, hidden in
            `repr`.
        echo_explain (bool | Unset): Whether the answer repeats the query as `raw_query`.
        mask_visible (bool | Unset): Whether sensitive fields are shown unmasked.
    """

    queries: list[DqlQuery]
    token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    echo_explain: bool | Unset = UNSET
    mask_visible: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        queries = []
        for queries_item_data in self.queries:
            queries_item = queries_item_data.to_dict()
            queries.append(queries_item)

        token = self.token

        echo_explain = self.echo_explain

        mask_visible = self.mask_visible

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "queries": queries,
            }
        )
        if token is not UNSET:
            field_dict["token"] = token
        if echo_explain is not UNSET:
            field_dict["echo_explain"] = echo_explain
        if mask_visible is not UNSET:
            field_dict["mask_visible"] = mask_visible

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RawQuery or type(src_dict) is not dict:
            return indirectly(RawQuery, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.queries = (
                [] if (v := src_dict["queries"]) is None else each(_models.DqlQuery.from_dict, v, "RawQuery.queries")
            )
        except KeyError as lacking:
            no_key("RawQuery", lacking)
        self.token = UNSET if (v := src_dict.get("token")) is None else v
        self.echo_explain = UNSET if (v := src_dict.get("echo_explain")) is None else v
        self.mask_visible = UNSET if (v := src_dict.get("mask_visible")) is None else v
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
