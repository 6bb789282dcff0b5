# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.send_logmine_task_namespace import SendLogmineTaskNamespace, check_send_logmine_task_namespace
from ..types import UNSET, Unset, beyond, indirectly, no_key, shown, whole, without_secrets

T = TypeVar("T", bound="SendLogmineTask")


_KNOWN = frozenset(
    (
        "analysisField",
        "query",
        "namespace",
        "conditions",
        "timeRange",
        "highlight",
    )
)


@_attrs_define(repr=False)
class SendLogmineTask:
    """
    Attributes:
        analysis_field (None | str): The field whose texts are compared, as in `message`.
        query (str | Unset): DQL of the form ``L::`*`:(`__docid`, message){}``; replaces `namespace` and `conditions`.
        namespace (SendLogmineTaskNamespace | Unset): Kind of data.
        conditions (str | Unset): DQL filter, as in `source IN ['nginx']`; may be empty.
        time_range (list[int] | Unset): Begin and end, in milliseconds since 1970.
        highlight (bool | Unset): Whether matches are highlighted.
    """

    analysis_field: None | str
    query: str | Unset = UNSET
    namespace: SendLogmineTaskNamespace | Unset = UNSET
    conditions: str | Unset = UNSET
    time_range: list[int] | Unset = UNSET
    highlight: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        analysis_field: None | str
        analysis_field = self.analysis_field

        query = self.query

        namespace: str | Unset = UNSET
        if not isinstance(self.namespace, Unset):
            namespace = self.namespace

        conditions = self.conditions

        time_range: list[int] | Unset = UNSET
        if not isinstance(self.time_range, Unset):
            time_range = self.time_range

        highlight = self.highlight

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "analysisField": analysis_field,
            }
        )
        if query is not UNSET:
            field_dict["query"] = query
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if conditions is not UNSET:
            field_dict["conditions"] = conditions
        if time_range is not UNSET:
            field_dict["timeRange"] = time_range
        if highlight is not UNSET:
            field_dict["highlight"] = highlight

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SendLogmineTask or type(src_dict) is not dict:
            return indirectly(SendLogmineTask, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.analysis_field = src_dict["analysisField"]
        except KeyError as lacking:
            no_key("SendLogmineTask", lacking)
        self.query = UNSET if (v := src_dict.get("query")) is None else v
        self.namespace = UNSET if (v := src_dict.get("namespace")) is None else check_send_logmine_task_namespace(v)
        self.conditions = UNSET if (v := src_dict.get("conditions")) is None else v
        self.time_range = UNSET if (v := src_dict.get("timeRange")) is None else whole(v, "SendLogmineTask.time_range")
        self.highlight = UNSET if (v := src_dict.get("highlight")) is None else v
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
