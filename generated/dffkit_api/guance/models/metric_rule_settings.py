# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.metric_rule_definition import MetricRuleDefinition
    from ..models.metric_rule_extend import MetricRuleExtend


T = TypeVar("T", bound="MetricRuleSettings")


_KNOWN = frozenset(
    (
        "jsonScript",
        "extend",
    )
)


@_attrs_define(repr=False)
class MetricRuleSettings:
    """
    Attributes:
        json_script (MetricRuleDefinition): What is to be counted, and which metric it is to become.
        extend (MetricRuleExtend): What the console shows of the query; it has no effect on what is counted.
    """

    json_script: MetricRuleDefinition
    extend: MetricRuleExtend
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        json_script = self.json_script.to_dict()

        extend = self.extend.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "jsonScript": json_script,
                "extend": extend,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricRuleSettings or type(src_dict) is not dict:
            return indirectly(MetricRuleSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.json_script = (
                no_null("MetricRuleSettings.json_script")
                if (v := src_dict["jsonScript"]) is None
                else _models.MetricRuleDefinition.from_dict(v)
            )
            self.extend = (
                no_null("MetricRuleSettings.extend")
                if (v := src_dict["extend"]) is None
                else _models.MetricRuleExtend.from_dict(v)
            )
        except KeyError as lacking:
            no_key("MetricRuleSettings", lacking)
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
