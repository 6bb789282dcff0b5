# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_slo_interval import CreateSloInterval, check_create_slo_interval
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="CreateSlo")


_KNOWN = frozenset(
    (
        "name",
        "goal",
        "minGoal",
        "interval",
        "sliUUIDs",
        "describe",
        "alertPolicyUUIDs",
        "tags",
    )
)


@_attrs_define(repr=False)
class CreateSlo:
    """
    Attributes:
        name (str):
        goal (float): Percentage to aim at.
        min_goal (float): Percentage below which it is broken, less than `goal`.
        interval (CreateSloInterval): How often it is counted.
        sli_uuids (list[str]): Monitors that it counts, `rul_…`.
        describe (str | Unset): May be empty.
        alert_policy_uuids (list[str] | Unset): Alert policies, `altpl_…`.
        tags (list[str] | Unset): Names of tags to find it by.
    """

    name: str
    goal: float
    min_goal: float
    interval: CreateSloInterval
    sli_uuids: list[str]
    describe: str | Unset = UNSET
    alert_policy_uuids: list[str] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        goal = self.goal

        min_goal = self.min_goal

        interval: str = self.interval

        sli_uuids = self.sli_uuids

        describe = self.describe

        alert_policy_uuids: list[str] | Unset = UNSET
        if not isinstance(self.alert_policy_uuids, Unset):
            alert_policy_uuids = self.alert_policy_uuids

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "goal": goal,
                "minGoal": min_goal,
                "interval": interval,
                "sliUUIDs": sli_uuids,
            }
        )
        if describe is not UNSET:
            field_dict["describe"] = describe
        if alert_policy_uuids is not UNSET:
            field_dict["alertPolicyUUIDs"] = alert_policy_uuids
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateSlo or type(src_dict) is not dict:
            return indirectly(CreateSlo, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateSlo.name") if (v := src_dict["name"]) is None else v
            self.goal = no_null("CreateSlo.goal") if (v := src_dict["goal"]) is None else v
            self.min_goal = no_null("CreateSlo.min_goal") if (v := src_dict["minGoal"]) is None else v
            self.interval = (
                no_null("CreateSlo.interval") if (v := src_dict["interval"]) is None else check_create_slo_interval(v)
            )
            self.sli_uuids = [] if (v := src_dict["sliUUIDs"]) is None else whole(v, "CreateSlo.sli_uuids")
        except KeyError as lacking:
            no_key("CreateSlo", lacking)
        self.describe = UNSET if (v := src_dict.get("describe")) is None else v
        self.alert_policy_uuids = (
            UNSET if (v := src_dict.get("alertPolicyUUIDs")) is None else whole(v, "CreateSlo.alert_policy_uuids")
        )
        self.tags = UNSET if (v := src_dict.get("tags")) is None else whole(v, "CreateSlo.tags")
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
