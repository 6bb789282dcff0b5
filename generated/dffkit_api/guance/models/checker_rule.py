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
    from ..models.checker_condition import CheckerCondition


T = TypeVar("T", bound="CheckerRule")


_KNOWN = frozenset(
    (
        "status",
        "conditions",
        "conditionLogic",
        "matchTimes",
        "direction",
        "periodNum",
        "checkPercent",
        "checkCount",
        "strength",
    )
)


@_attrs_define(repr=False)
class CheckerRule:
    """
    Attributes:
        status (str | Unset): Level of the event: `critical`, `error`, `warning` …
        conditions (list[CheckerCondition] | Unset):
        condition_logic (str | Unset): `and` or `or` between the conditions.
        match_times (int | Unset): Findings in a row until there is an event, where `openMatchTimes` is on.
        direction (str | Unset): Of ranges, water levels and mutations: `up`, `down` or `both`.
        period_num (int | Unset): Of ranges, water levels and mutations: how many of the last points are looked at.
        check_percent (int | Unset): Of ranges: percentage of points outside that counts.
        check_count (int | Unset): Of water levels and mutations: points outside in a row.
        strength (int | Unset): Of water levels and mutations: 1 weak, 2 medium, 3 strong.
    """

    status: str | Unset = UNSET
    conditions: list[CheckerCondition] | Unset = UNSET
    condition_logic: str | Unset = UNSET
    match_times: int | Unset = UNSET
    direction: str | Unset = UNSET
    period_num: int | Unset = UNSET
    check_percent: int | Unset = UNSET
    check_count: int | Unset = UNSET
    strength: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        conditions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.conditions, Unset):
            conditions = []
            for conditions_item_data in self.conditions:
                conditions_item = conditions_item_data.to_dict()
                conditions.append(conditions_item)

        condition_logic = self.condition_logic

        match_times = self.match_times

        direction = self.direction

        period_num = self.period_num

        check_percent = self.check_percent

        check_count = self.check_count

        strength = self.strength

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if condition_logic is not UNSET:
            field_dict["conditionLogic"] = condition_logic
        if match_times is not UNSET:
            field_dict["matchTimes"] = match_times
        if direction is not UNSET:
            field_dict["direction"] = direction
        if period_num is not UNSET:
            field_dict["periodNum"] = period_num
        if check_percent is not UNSET:
            field_dict["checkPercent"] = check_percent
        if check_count is not UNSET:
            field_dict["checkCount"] = check_count
        if strength is not UNSET:
            field_dict["strength"] = strength

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerRule or type(src_dict) is not dict:
            return indirectly(CheckerRule, cls, src_dict)
        self = cls.__new__(cls)
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.conditions = (
            UNSET
            if (v := src_dict.get("conditions")) is None
            else each(_models.CheckerCondition.from_dict, v, "CheckerRule.conditions")
        )
        self.condition_logic = UNSET if (v := src_dict.get("conditionLogic")) is None else v
        self.match_times = UNSET if (v := src_dict.get("matchTimes")) is None else v
        self.direction = UNSET if (v := src_dict.get("direction")) is None else v
        self.period_num = UNSET if (v := src_dict.get("periodNum")) is None else v
        self.check_percent = UNSET if (v := src_dict.get("checkPercent")) is None else v
        self.check_count = UNSET if (v := src_dict.get("checkCount")) is None else v
        self.strength = UNSET if (v := src_dict.get("strength")) is None else v
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
