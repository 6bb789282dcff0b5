# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="WorkflowBucket")


_KNOWN = frozenset(
    (
        "bucket",
        "events",
        "prefix",
        "suffix",
    )
)


@_attrs_define(repr=False)
class WorkflowBucket:
    """Which events of a bucket start the workflow.

    Attributes:
        bucket (str | Unset): Name of the bucket.
        events (list[str] | Unset): The events, such as `ObjectCreated:Put`.
        prefix (str | Unset): Beginning of the names of the objects.
        suffix (str | Unset): End of the names of the objects.
    """

    bucket: str | Unset = UNSET
    events: list[str] | Unset = UNSET
    prefix: str | Unset = UNSET
    suffix: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        bucket = self.bucket

        events: list[str] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = self.events

        prefix = self.prefix

        suffix = self.suffix

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bucket is not UNSET:
            field_dict["bucket"] = bucket
        if events is not UNSET:
            field_dict["events"] = events
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if suffix is not UNSET:
            field_dict["suffix"] = suffix

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowBucket or type(src_dict) is not dict:
            return indirectly(WorkflowBucket, cls, src_dict)
        self = cls.__new__(cls)
        self.bucket = UNSET if (v := src_dict.get("bucket")) is None else v
        self.events = UNSET if (v := src_dict.get("events")) is None else whole(v, "WorkflowBucket.events")
        self.prefix = UNSET if (v := src_dict.get("prefix")) is None else v
        self.suffix = UNSET if (v := src_dict.get("suffix")) is None else v
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
