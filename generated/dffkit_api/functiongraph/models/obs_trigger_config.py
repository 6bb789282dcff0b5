# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="OBSTriggerConfig")


_KNOWN = frozenset(
    (
        "bucket",
        "events",
        "prefix",
        "suffix",
    )
)


@_attrs_define(repr=False)
class OBSTriggerConfig:
    """Which events of a bucket start the workflow; to be given where the type of the trigger is OBS.

    Attributes:
        bucket (str): Name of the bucket.
        events (list[str]): The events, such as `ObjectCreated:Put`.
        prefix (str): Beginning of the names of the objects.
        suffix (str): End of the names of the objects.
    """

    bucket: str
    events: list[str]
    prefix: str
    suffix: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        bucket = self.bucket

        events = self.events

        prefix = self.prefix

        suffix = self.suffix

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bucket": bucket,
                "events": events,
                "prefix": prefix,
                "suffix": suffix,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not OBSTriggerConfig or type(src_dict) is not dict:
            return indirectly(OBSTriggerConfig, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.bucket = no_null("OBSTriggerConfig.bucket") if (v := src_dict["bucket"]) is None else v
            self.events = [] if (v := src_dict["events"]) is None else whole(v, "OBSTriggerConfig.events")
            self.prefix = no_null("OBSTriggerConfig.prefix") if (v := src_dict["prefix"]) is None else v
            self.suffix = no_null("OBSTriggerConfig.suffix") if (v := src_dict["suffix"]) is None else v
        except KeyError as lacking:
            no_key("OBSTriggerConfig", lacking)
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
