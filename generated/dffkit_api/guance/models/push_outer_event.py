# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.outer_event import OuterEvent
    from ..models.outer_event_extra import OuterEventExtra


T = TypeVar("T", bound="PushOuterEvent")


_KNOWN = frozenset(
    (
        "event",
        "extraData",
    )
)


@_attrs_define(repr=False)
class PushOuterEvent:
    """
    Attributes:
        event (OuterEvent): The event. Fields of one's own are texts; their names do not begin with `_` or `df_`, and
            are not those of tags or of fields that events have anyway.
        extra_data (OuterEventExtra | Unset): What `df_meta.extra_data` of the event holds besides.
    """

    event: OuterEvent
    extra_data: OuterEventExtra | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        event = self.event.to_dict()

        extra_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extra_data, Unset):
            extra_data = self.extra_data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "event": event,
            }
        )
        if extra_data is not UNSET:
            field_dict["extraData"] = extra_data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PushOuterEvent or type(src_dict) is not dict:
            return indirectly(PushOuterEvent, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.event = (
                no_null("PushOuterEvent.event") if (v := src_dict["event"]) is None else _models.OuterEvent.from_dict(v)
            )
        except KeyError as lacking:
            no_key("PushOuterEvent", lacking)
        self.extra_data = UNSET if (v := src_dict.get("extraData")) is None else _models.OuterEventExtra.from_dict(v)
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
