# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.cron_config import CronConfig
    from ..models.metric_config import MetricConfig


T = TypeVar("T", bound="TacticsConfig")


_KNOWN = frozenset(
    (
        "cron_configs",
        "metric_configs",
    )
)


@_attrs_define(repr=False)
class TacticsConfig:
    """Rules by which the number of instances changes.

    Attributes:
        cron_configs (list[CronConfig] | Unset): Rules by the clock.
        metric_configs (list[MetricConfig] | Unset): Rules by the load.
    """

    cron_configs: list[CronConfig] | Unset = UNSET
    metric_configs: list[MetricConfig] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        cron_configs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cron_configs, Unset):
            cron_configs = []
            for cron_configs_item_data in self.cron_configs:
                cron_configs_item = cron_configs_item_data.to_dict()
                cron_configs.append(cron_configs_item)

        metric_configs: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.metric_configs, Unset):
            metric_configs = []
            for metric_configs_item_data in self.metric_configs:
                metric_configs_item = metric_configs_item_data.to_dict()
                metric_configs.append(metric_configs_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cron_configs is not UNSET:
            field_dict["cron_configs"] = cron_configs
        if metric_configs is not UNSET:
            field_dict["metric_configs"] = metric_configs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TacticsConfig or type(src_dict) is not dict:
            return indirectly(TacticsConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.cron_configs = (
            UNSET
            if (v := src_dict.get("cron_configs")) is None
            else each(_models.CronConfig.from_dict, v, "TacticsConfig.cron_configs")
        )
        self.metric_configs = (
            UNSET
            if (v := src_dict.get("metric_configs")) is None
            else each(_models.MetricConfig.from_dict, v, "TacticsConfig.metric_configs")
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
