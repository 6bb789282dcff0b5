# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.metric_rule_script_type import MetricRuleScriptType, check_metric_rule_script_type
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.generated_metric import GeneratedMetric
    from ..models.metric_rule_query import MetricRuleQuery


T = TypeVar("T", bound="MetricRuleDefinition")


_KNOWN = frozenset(
    (
        "type",
        "query",
        "metricInfo",
    )
)


@_attrs_define(repr=False)
class MetricRuleDefinition:
    """What is to be counted, and which metric it is to become.

    Attributes:
        type_ (MetricRuleScriptType): Kind of the data that the metric is made of.
        query (MetricRuleQuery):
        metric_info (GeneratedMetric):
    """

    type_: MetricRuleScriptType
    query: MetricRuleQuery
    metric_info: GeneratedMetric
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        query = self.query.to_dict()

        metric_info = self.metric_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
                "query": query,
                "metricInfo": metric_info,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricRuleDefinition or type(src_dict) is not dict:
            return indirectly(MetricRuleDefinition, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = (
                no_null("MetricRuleDefinition.type_")
                if (v := src_dict["type"]) is None
                else check_metric_rule_script_type(v)
            )
            self.query = (
                no_null("MetricRuleDefinition.query")
                if (v := src_dict["query"]) is None
                else _models.MetricRuleQuery.from_dict(v)
            )
            self.metric_info = (
                no_null("MetricRuleDefinition.metric_info")
                if (v := src_dict["metricInfo"]) is None
                else _models.GeneratedMetric.from_dict(v)
            )
        except KeyError as lacking:
            no_key("MetricRuleDefinition", lacking)
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
