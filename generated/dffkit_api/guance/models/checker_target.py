# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="CheckerTarget")


_KNOWN = frozenset(
    (
        "alias",
        "dql",
        "qtype",
        "monitorCheckerId",
    )
)


@_attrs_define(repr=False)
class CheckerTarget:
    """
    Attributes:
        alias (str | Unset): Name of the result in conditions and templates.
        dql (str | Unset): The query.
        qtype (str | Unset): Language of the query: `dql` or `promql`.
        monitor_checker_id (str | Unset): Of `combinedCheck`: the monitor, `rul_…`.
    """

    alias: str | Unset = UNSET
    dql: str | Unset = UNSET
    qtype: str | Unset = UNSET
    monitor_checker_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        alias = self.alias

        dql = self.dql

        qtype = self.qtype

        monitor_checker_id = self.monitor_checker_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if alias is not UNSET:
            field_dict["alias"] = alias
        if dql is not UNSET:
            field_dict["dql"] = dql
        if qtype is not UNSET:
            field_dict["qtype"] = qtype
        if monitor_checker_id is not UNSET:
            field_dict["monitorCheckerId"] = monitor_checker_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerTarget or type(src_dict) is not dict:
            return indirectly(CheckerTarget, cls, src_dict)
        self = cls.__new__(cls)
        self.alias = UNSET if (v := src_dict.get("alias")) is None else v
        self.dql = UNSET if (v := src_dict.get("dql")) is None else v
        self.qtype = UNSET if (v := src_dict.get("qtype")) is None else v
        self.monitor_checker_id = UNSET if (v := src_dict.get("monitorCheckerId")) is None else v
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
