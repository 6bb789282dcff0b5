# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.slo_indicator import SloIndicator


T = TypeVar("T", bound="SloConfig")


_KNOWN = frozenset(
    (
        "goal",
        "minGoal",
        "interval",
        "checkRange",
        "describe",
        "sli_infos",
    )
)


@_attrs_define(repr=False)
class SloConfig:
    """
    Attributes:
        goal (float | Unset): Percentage that is aimed at.
        min_goal (float | Unset): Percentage below which it is broken.
        interval (str | Unset): How often it is counted, `5m` or `10m`.
        check_range (int | Unset): Seconds that it looks back.
        describe (None | str | Unset):
        sli_infos (list[SloIndicator] | Unset): The monitors that it counts.
    """

    goal: float | Unset = UNSET
    min_goal: float | Unset = UNSET
    interval: str | Unset = UNSET
    check_range: int | Unset = UNSET
    describe: None | str | Unset = UNSET
    sli_infos: list[SloIndicator] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        goal = self.goal

        min_goal = self.min_goal

        interval = self.interval

        check_range = self.check_range

        describe: None | str | Unset
        if isinstance(self.describe, Unset):
            describe = UNSET
        else:
            describe = self.describe

        sli_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sli_infos, Unset):
            sli_infos = []
            for sli_infos_item_data in self.sli_infos:
                sli_infos_item = sli_infos_item_data.to_dict()
                sli_infos.append(sli_infos_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if goal is not UNSET:
            field_dict["goal"] = goal
        if min_goal is not UNSET:
            field_dict["minGoal"] = min_goal
        if interval is not UNSET:
            field_dict["interval"] = interval
        if check_range is not UNSET:
            field_dict["checkRange"] = check_range
        if describe is not UNSET:
            field_dict["describe"] = describe
        if sli_infos is not UNSET:
            field_dict["sli_infos"] = sli_infos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SloConfig or type(src_dict) is not dict:
            return indirectly(SloConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.goal = UNSET if (v := src_dict.get("goal")) is None else v
        self.min_goal = UNSET if (v := src_dict.get("minGoal")) is None else v
        self.interval = UNSET if (v := src_dict.get("interval")) is None else v
        self.check_range = UNSET if (v := src_dict.get("checkRange")) is None else v
        self.describe = src_dict.get("describe", UNSET)
        self.sli_infos = (
            UNSET
            if (v := src_dict.get("sli_infos")) is None
            else each(_models.SloIndicator.from_dict, v, "SloConfig.sli_infos")
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
