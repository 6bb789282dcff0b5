# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.outer_event_status import OuterEventStatus, check_outer_event_status
from ..types import UNSET, Unset, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.outer_event_dimensions import OuterEventDimensions


T = TypeVar("T", bound="OuterEvent")


_KNOWN = frozenset(
    (
        "status",
        "date",
        "title",
        "message",
        "dimension_tags",
        "check_value",
    )
)


@_attrs_define(repr=False)
class OuterEvent:
    """The event. Fields of one's own are texts; their names do not begin with `_` or `df_`, and are not those of tags or
    of fields that events have anyway.

        Attributes:
            status (OuterEventStatus):
            date (int | Unset): When it happened, seconds since 1970; now if left out.
            title (str | Unset):
            message (str | Unset):
            dimension_tags (OuterEventDimensions | Unset): What the event is about, as in `host: web001`.
            check_value (float | Unset): What was measured.
    """

    status: OuterEventStatus
    date: int | Unset = UNSET
    title: str | Unset = UNSET
    message: str | Unset = UNSET
    dimension_tags: OuterEventDimensions | Unset = UNSET
    check_value: float | Unset = UNSET
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        date = self.date

        title = self.title

        message = self.message

        dimension_tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.dimension_tags, Unset):
            dimension_tags = self.dimension_tags.to_dict()

        check_value = self.check_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if date is not UNSET:
            field_dict["date"] = date
        if title is not UNSET:
            field_dict["title"] = title
        if message is not UNSET:
            field_dict["message"] = message
        if dimension_tags is not UNSET:
            field_dict["dimension_tags"] = dimension_tags
        if check_value is not UNSET:
            field_dict["check_value"] = check_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not OuterEvent or type(src_dict) is not dict:
            return indirectly(OuterEvent, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.status = (
                no_null("OuterEvent.status") if (v := src_dict["status"]) is None else check_outer_event_status(v)
            )
        except KeyError as lacking:
            no_key("OuterEvent", lacking)
        self.date = UNSET if (v := src_dict.get("date")) is None else v
        self.title = UNSET if (v := src_dict.get("title")) is None else v
        self.message = UNSET if (v := src_dict.get("message")) is None else v
        self.dimension_tags = (
            UNSET if (v := src_dict.get("dimension_tags")) is None else _models.OuterEventDimensions.from_dict(v)
        )
        self.check_value = UNSET if (v := src_dict.get("check_value")) is None else v
        self.additional_properties = {name: v for name, v in src_dict.items() if name not in _KNOWN and v is not None}
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
