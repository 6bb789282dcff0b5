# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.metric_rule_filter import MetricRuleFilter


T = TypeVar("T", bound="MetricRuleExtend")


def _read_group_by(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "MetricRuleExtend.group_by")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_filters(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.MetricRuleFilter.from_dict, v, "MetricRuleExtend.filters")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "funcName",
        "fieldKey",
        "groupBy",
        "index",
        "source",
        "filters",
        "filterString",
    )
)


@_attrs_define(repr=False)
class MetricRuleExtend:
    """What the console shows of the query; it has no effect on what is counted.

    Attributes:
        func_name (str | Unset): `count`, `avg`, `max`, `sum`, `min`, `count_distinct`, `p75`, `p95`, `p99`.
        field_key (str | Unset): The field that is counted.
        group_by (list[str] | None | Unset):
        index (None | str | Unset): Of logs: name of the index.
        source (None | str | Unset): Source of logs, service of traces, application of user data, measurement of
            metrics, category of security checks.
        filters (list[MetricRuleFilter] | None | Unset): Which data count, where they are no logs.
        filter_string (None | str | Unset): Which logs count, as in `host:hangzhou123 -service:coredns`.
    """

    func_name: str | Unset = UNSET
    field_key: str | Unset = UNSET
    group_by: list[str] | None | Unset = UNSET
    index: None | str | Unset = UNSET
    source: None | str | Unset = UNSET
    filters: list[MetricRuleFilter] | None | Unset = UNSET
    filter_string: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_name = self.func_name

        field_key = self.field_key

        group_by: list[str] | None | Unset
        if isinstance(self.group_by, Unset):
            group_by = UNSET
        elif isinstance(self.group_by, list):
            group_by = self.group_by

        else:
            group_by = self.group_by

        index: None | str | Unset
        if isinstance(self.index, Unset):
            index = UNSET
        else:
            index = self.index

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        filters: list[dict[str, Any]] | None | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, list):
            filters = []
            for filters_type_0_item_data in self.filters:
                filters_type_0_item = filters_type_0_item_data.to_dict()
                filters.append(filters_type_0_item)

        else:
            filters = self.filters

        filter_string: None | str | Unset
        if isinstance(self.filter_string, Unset):
            filter_string = UNSET
        else:
            filter_string = self.filter_string

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if func_name is not UNSET:
            field_dict["funcName"] = func_name
        if field_key is not UNSET:
            field_dict["fieldKey"] = field_key
        if group_by is not UNSET:
            field_dict["groupBy"] = group_by
        if index is not UNSET:
            field_dict["index"] = index
        if source is not UNSET:
            field_dict["source"] = source
        if filters is not UNSET:
            field_dict["filters"] = filters
        if filter_string is not UNSET:
            field_dict["filterString"] = filter_string

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not MetricRuleExtend or type(src_dict) is not dict:
            return indirectly(MetricRuleExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.func_name = UNSET if (v := src_dict.get("funcName")) is None else v
        self.field_key = UNSET if (v := src_dict.get("fieldKey")) is None else v
        self.group_by = v if (v := src_dict.get("groupBy", UNSET)) is None or v is UNSET else _read_group_by(v)
        self.index = src_dict.get("index", UNSET)
        self.source = src_dict.get("source", UNSET)
        self.filters = v if (v := src_dict.get("filters", UNSET)) is None or v is UNSET else _read_filters(v)
        self.filter_string = src_dict.get("filterString", UNSET)
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
