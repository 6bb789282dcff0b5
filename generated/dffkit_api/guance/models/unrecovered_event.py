# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="UnrecoveredEvent")


_KNOWN = frozenset(
    (
        "__docid",
        "date",
        "alert_time_ranges",
        "df_event_id",
        "df_status",
        "df_title",
        "df_message",
        "df_dimension_tags",
        "df_meta",
        "df_monitor_checker_event_ref",
    )
)


@_attrs_define(repr=False)
class UnrecoveredEvent:
    """
    Attributes:
        field_docid (str): Id of the event, `E_…`.
        date (int | Unset): Milliseconds since 1970.
        alert_time_ranges (list[list[int | None]] | Unset): Start and end of each alert, milliseconds since 1970; null
            while it lasts.
        df_event_id (str | Unset): `event-…`.
        df_status (str | Unset):
        df_title (str | Unset):
        df_message (str | Unset):
        df_dimension_tags (str | Unset): What was checked.
        df_meta (str | Unset): How it was checked.
        df_monitor_checker_event_ref (str | Unset): What was checked; `restore_event` takes it.
    """

    field_docid: str
    date: int | Unset = UNSET
    alert_time_ranges: list[list[int | None]] | Unset = UNSET
    df_event_id: str | Unset = UNSET
    df_status: str | Unset = UNSET
    df_title: str | Unset = UNSET
    df_message: str | Unset = UNSET
    df_dimension_tags: str | Unset = UNSET
    df_meta: str | Unset = UNSET
    df_monitor_checker_event_ref: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        field_docid = self.field_docid

        date = self.date

        alert_time_ranges: list[list[int | None]] | Unset = UNSET
        if not isinstance(self.alert_time_ranges, Unset):
            alert_time_ranges = []
            for alert_time_ranges_item_data in self.alert_time_ranges:
                alert_time_ranges_item = []
                for alert_time_ranges_item_item_data in alert_time_ranges_item_data:
                    alert_time_ranges_item_item: int | None
                    alert_time_ranges_item_item = alert_time_ranges_item_item_data
                    alert_time_ranges_item.append(alert_time_ranges_item_item)

                alert_time_ranges.append(alert_time_ranges_item)

        df_event_id = self.df_event_id

        df_status = self.df_status

        df_title = self.df_title

        df_message = self.df_message

        df_dimension_tags = self.df_dimension_tags

        df_meta = self.df_meta

        df_monitor_checker_event_ref = self.df_monitor_checker_event_ref

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "__docid": field_docid,
            }
        )
        if date is not UNSET:
            field_dict["date"] = date
        if alert_time_ranges is not UNSET:
            field_dict["alert_time_ranges"] = alert_time_ranges
        if df_event_id is not UNSET:
            field_dict["df_event_id"] = df_event_id
        if df_status is not UNSET:
            field_dict["df_status"] = df_status
        if df_title is not UNSET:
            field_dict["df_title"] = df_title
        if df_message is not UNSET:
            field_dict["df_message"] = df_message
        if df_dimension_tags is not UNSET:
            field_dict["df_dimension_tags"] = df_dimension_tags
        if df_meta is not UNSET:
            field_dict["df_meta"] = df_meta
        if df_monitor_checker_event_ref is not UNSET:
            field_dict["df_monitor_checker_event_ref"] = df_monitor_checker_event_ref

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UnrecoveredEvent or type(src_dict) is not dict:
            return indirectly(UnrecoveredEvent, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.field_docid = no_null("UnrecoveredEvent.field_docid") if (v := src_dict["__docid"]) is None else v
        except KeyError as lacking:
            no_key("UnrecoveredEvent", lacking)
        self.date = UNSET if (v := src_dict.get("date")) is None else v
        self.alert_time_ranges = (
            UNSET
            if (v := src_dict.get("alert_time_ranges")) is None
            else whole(v, "UnrecoveredEvent.alert_time_ranges")
        )
        self.df_event_id = UNSET if (v := src_dict.get("df_event_id")) is None else v
        self.df_status = UNSET if (v := src_dict.get("df_status")) is None else v
        self.df_title = UNSET if (v := src_dict.get("df_title")) is None else v
        self.df_message = UNSET if (v := src_dict.get("df_message")) is None else v
        self.df_dimension_tags = UNSET if (v := src_dict.get("df_dimension_tags")) is None else v
        self.df_meta = UNSET if (v := src_dict.get("df_meta")) is None else v
        self.df_monitor_checker_event_ref = UNSET if (v := src_dict.get("df_monitor_checker_event_ref")) is None else v
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
