# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="MetricRuleQuery")


_KNOWN = frozenset(
    (
        "q",
        "qtype",
        "qmode",
    )
)


@_attrs_define(repr=False)
class MetricRuleQuery:
    """
    Attributes:
        q (str | Unset): The query; it decides what is counted.
        qtype (str | Unset): Its language, `dql` or `promql`.
        qmode (str | Unset): How the console shows it: `selectorQuery` by choice, `customQuery` as text.
    """

    q: str | Unset = UNSET
    qtype: str | Unset = UNSET
    qmode: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        q = self.q

        qtype = self.qtype

        qmode = self.qmode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if q is not UNSET:
            field_dict["q"] = q
        if qtype is not UNSET:
            field_dict["qtype"] = qtype
        if qmode is not UNSET:
            field_dict["qmode"] = qmode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricRuleQuery or type(src_dict) is not dict:
            return indirectly(MetricRuleQuery, cls, src_dict)
        self = cls.__new__(cls)
        self.q = UNSET if (v := src_dict.get("q")) is None else v
        self.qtype = UNSET if (v := src_dict.get("qtype")) is None else v
        self.qmode = UNSET if (v := src_dict.get("qmode")) is None else v
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
