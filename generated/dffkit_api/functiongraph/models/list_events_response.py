# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_events_result import ListEventsResult


T = TypeVar("T", bound="ListEventsResponse")


@_attrs_define(repr=False)
class ListEventsResponse:
    """
    Attributes:
        count (int | Unset):
        events (list[ListEventsResult] | Unset):
        next_marker (int | Unset):
    """

    count: int | Unset = UNSET
    events: list[ListEventsResult] | Unset = UNSET
    next_marker: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = []
            for events_item_data in self.events:
                events_item = events_item_data.to_dict()
                events.append(events_item)

        next_marker = self.next_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if count is not UNSET:
            field_dict["count"] = count
        if events is not UNSET:
            field_dict["events"] = events
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_events_result import ListEventsResult  # noqa: PLC0415

        d = dict(src_dict)
        count = d.pop("count", UNSET)

        _events = d.pop("events", UNSET)
        events: list[ListEventsResult] | Unset = UNSET
        if _events is not UNSET:
            events = []
            for events_item_data in _events:
                events_item = ListEventsResult.from_dict(events_item_data)

                events.append(events_item)

        next_marker = d.pop("next_marker", UNSET)

        list_events_response = cls(
            count=count,
            events=events,
            next_marker=next_marker,
        )

        list_events_response.additional_properties = d
        return list_events_response

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
