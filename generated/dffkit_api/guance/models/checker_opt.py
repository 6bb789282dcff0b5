# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.checker_opt_diff_mode import CheckerOptDiffMode, check_checker_opt_diff_mode
from ..models.checker_opt_direction import CheckerOptDirection, check_checker_opt_direction
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.checker_rule import CheckerRule
    from ..models.checker_threshold import CheckerThreshold


T = TypeVar("T", bound="CheckerOpt")


_KNOWN = frozenset(
    (
        "rules",
        "openMatchTimes",
        "infoEvent",
        "diffMode",
        "direction",
        "eps",
        "threshold",
        "combineExpr",
        "ignoreNodata",
        "confidenceInterval",
    )
)


@_attrs_define(repr=False)
class CheckerOpt:
    """When a check finds something. Which fields count differs by the kind of check.

    Attributes:
        rules (list[CheckerRule] | Unset): From the gravest to the lightest.
        open_match_times (bool | Unset): Whether `matchTimes` of the rules counts.
        info_event (bool | Unset): Whether lasting normality writes events of level info.
        diff_mode (CheckerOptDiffMode | Unset): Of `seniorMutationsCheck`: how a change is measured.
        direction (CheckerOptDirection | Unset): Of mutations and ranges: which way counts.
        eps (float | Unset): Of `outlierCheck`: distance.
        threshold (CheckerThreshold | Unset): What must hold before a sudden change counts.
        combine_expr (str | Unset): Of `combinedCheck`: how the monitors are combined, as in `A && B`.
        ignore_nodata (bool | Unset): Of `combinedCheck`: whether missing data are left aside.
        confidence_interval (int | Unset): Of `seniorRangeV2Check`: width of the confidence interval in percent, needed
            there.
    """

    rules: list[CheckerRule] | Unset = UNSET
    open_match_times: bool | Unset = UNSET
    info_event: bool | Unset = UNSET
    diff_mode: CheckerOptDiffMode | Unset = UNSET
    direction: CheckerOptDirection | Unset = UNSET
    eps: float | Unset = UNSET
    threshold: CheckerThreshold | Unset = UNSET
    combine_expr: str | Unset = UNSET
    ignore_nodata: bool | Unset = UNSET
    confidence_interval: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rules: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rules, Unset):
            rules = []
            for rules_item_data in self.rules:
                rules_item = rules_item_data.to_dict()
                rules.append(rules_item)

        open_match_times = self.open_match_times

        info_event = self.info_event

        diff_mode: str | Unset = UNSET
        if not isinstance(self.diff_mode, Unset):
            diff_mode = self.diff_mode

        direction: str | Unset = UNSET
        if not isinstance(self.direction, Unset):
            direction = self.direction

        eps = self.eps

        threshold: dict[str, Any] | Unset = UNSET
        if not isinstance(self.threshold, Unset):
            threshold = self.threshold.to_dict()

        combine_expr = self.combine_expr

        ignore_nodata = self.ignore_nodata

        confidence_interval = self.confidence_interval

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rules is not UNSET:
            field_dict["rules"] = rules
        if open_match_times is not UNSET:
            field_dict["openMatchTimes"] = open_match_times
        if info_event is not UNSET:
            field_dict["infoEvent"] = info_event
        if diff_mode is not UNSET:
            field_dict["diffMode"] = diff_mode
        if direction is not UNSET:
            field_dict["direction"] = direction
        if eps is not UNSET:
            field_dict["eps"] = eps
        if threshold is not UNSET:
            field_dict["threshold"] = threshold
        if combine_expr is not UNSET:
            field_dict["combineExpr"] = combine_expr
        if ignore_nodata is not UNSET:
            field_dict["ignoreNodata"] = ignore_nodata
        if confidence_interval is not UNSET:
            field_dict["confidenceInterval"] = confidence_interval

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerOpt or type(src_dict) is not dict:
            return indirectly(CheckerOpt, cls, src_dict)
        self = cls.__new__(cls)
        self.rules = (
            UNSET
            if (v := src_dict.get("rules")) is None
            else each(_models.CheckerRule.from_dict, v, "CheckerOpt.rules")
        )
        self.open_match_times = UNSET if (v := src_dict.get("openMatchTimes")) is None else v
        self.info_event = UNSET if (v := src_dict.get("infoEvent")) is None else v
        self.diff_mode = UNSET if (v := src_dict.get("diffMode")) is None else check_checker_opt_diff_mode(v)
        self.direction = UNSET if (v := src_dict.get("direction")) is None else check_checker_opt_direction(v)
        self.eps = UNSET if (v := src_dict.get("eps")) is None else v
        self.threshold = UNSET if (v := src_dict.get("threshold")) is None else _models.CheckerThreshold.from_dict(v)
        self.combine_expr = UNSET if (v := src_dict.get("combineExpr")) is None else v
        self.ignore_nodata = UNSET if (v := src_dict.get("ignoreNodata")) is None else v
        self.confidence_interval = UNSET if (v := src_dict.get("confidenceInterval")) is None else v
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
