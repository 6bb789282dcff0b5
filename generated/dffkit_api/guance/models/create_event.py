# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.create_event_status import CreateEventStatus, check_create_event_status
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.event_tags import EventTags


T = TypeVar("T", bound="CreateEvent")


_KNOWN = frozenset(
    (
        "date",
        "status",
        "title",
        "message",
        "origin",
        "customTags",
    )
)


@_attrs_define(repr=False)
class CreateEvent:
    """
    Attributes:
        date (int): When it happened, milliseconds since 1970.
        status (CreateEventStatus):
        title (str):
        message (str | Unset):
        origin (str | Unset): Where it comes from.
        custom_tags (EventTags | Unset): Tags of one's own.
    """

    date: int
    status: CreateEventStatus
    title: str
    message: str | Unset = UNSET
    origin: str | Unset = UNSET
    custom_tags: EventTags | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        date = self.date

        status: str = self.status

        title = self.title

        message = self.message

        origin = self.origin

        custom_tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.custom_tags, Unset):
            custom_tags = self.custom_tags.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "date": date,
                "status": status,
                "title": title,
            }
        )
        if message is not UNSET:
            field_dict["message"] = message
        if origin is not UNSET:
            field_dict["origin"] = origin
        if custom_tags is not UNSET:
            field_dict["customTags"] = custom_tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateEvent or type(src_dict) is not dict:
            return indirectly(CreateEvent, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.date = no_null("CreateEvent.date") if (v := src_dict["date"]) is None else v
            self.status = (
                no_null("CreateEvent.status") if (v := src_dict["status"]) is None else check_create_event_status(v)
            )
            self.title = no_null("CreateEvent.title") if (v := src_dict["title"]) is None else v
        except KeyError as lacking:
            no_key("CreateEvent", lacking)
        self.message = UNSET if (v := src_dict.get("message")) is None else v
        self.origin = UNSET if (v := src_dict.get("origin")) is None else v
        self.custom_tags = UNSET if (v := src_dict.get("customTags")) is None else _models.EventTags.from_dict(v)
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
