# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="Event")


_KNOWN = frozenset(
    (
        "__docid",
        "time",
        "create_time",
        "Result",
        "df_source",
        "df_status",
        "df_title",
        "df_message",
        "df_event_id",
        "df_date_range",
        "df_dimension_tags",
        "df_meta",
        "df_monitor_id",
        "df_monitor_name",
        "df_monitor_type",
        "df_monitor_checker",
        "df_monitor_checker_id",
        "df_monitor_checker_name",
        "df_monitor_checker_ref",
        "df_monitor_checker_event_ref",
        "df_monitor_checker_sub",
        "df_monitor_checker_value",
    )
)


@_attrs_define(repr=False)
class Event:
    """An event; its tags are fields too. Values are texts, even those that are numbers.

    Attributes:
        field_docid (str): Id of the event, `E_…`.
        time (int | Unset): Milliseconds since 1970.
        create_time (int | Unset): Milliseconds since 1970.
        result (str | Unset): What was found.
        df_source (str | Unset): As in `monitor` or `custom`.
        df_status (str | Unset): `critical`, `error`, `warning`, `ok`, `info` or `nodata`.
        df_title (str | Unset):
        df_message (str | Unset):
        df_event_id (str | Unset): `event-…`.
        df_date_range (str | Unset): Seconds that were looked at, as text.
        df_dimension_tags (str | Unset): What was checked.
        df_meta (str | Unset): How it was checked.
        df_monitor_id (str | Unset): Group of monitors, `monitor_…`.
        df_monitor_name (str | Unset):
        df_monitor_type (str | Unset):
        df_monitor_checker (str | Unset): Kind of check, as in `custom_metric`.
        df_monitor_checker_id (str | Unset): The monitor, `rul_…`.
        df_monitor_checker_name (str | Unset):
        df_monitor_checker_ref (str | Unset):
        df_monitor_checker_event_ref (str | Unset): What the monitor checked; the same in all its events.
        df_monitor_checker_sub (str | Unset):
        df_monitor_checker_value (str | Unset):
    """

    field_docid: str
    time: int | Unset = UNSET
    create_time: int | Unset = UNSET
    result: str | Unset = UNSET
    df_source: str | Unset = UNSET
    df_status: str | Unset = UNSET
    df_title: str | Unset = UNSET
    df_message: str | Unset = UNSET
    df_event_id: str | Unset = UNSET
    df_date_range: str | Unset = UNSET
    df_dimension_tags: str | Unset = UNSET
    df_meta: str | Unset = UNSET
    df_monitor_id: str | Unset = UNSET
    df_monitor_name: str | Unset = UNSET
    df_monitor_type: str | Unset = UNSET
    df_monitor_checker: str | Unset = UNSET
    df_monitor_checker_id: str | Unset = UNSET
    df_monitor_checker_name: str | Unset = UNSET
    df_monitor_checker_ref: str | Unset = UNSET
    df_monitor_checker_event_ref: str | Unset = UNSET
    df_monitor_checker_sub: str | Unset = UNSET
    df_monitor_checker_value: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        field_docid = self.field_docid

        time = self.time

        create_time = self.create_time

        result = self.result

        df_source = self.df_source

        df_status = self.df_status

        df_title = self.df_title

        df_message = self.df_message

        df_event_id = self.df_event_id

        df_date_range = self.df_date_range

        df_dimension_tags = self.df_dimension_tags

        df_meta = self.df_meta

        df_monitor_id = self.df_monitor_id

        df_monitor_name = self.df_monitor_name

        df_monitor_type = self.df_monitor_type

        df_monitor_checker = self.df_monitor_checker

        df_monitor_checker_id = self.df_monitor_checker_id

        df_monitor_checker_name = self.df_monitor_checker_name

        df_monitor_checker_ref = self.df_monitor_checker_ref

        df_monitor_checker_event_ref = self.df_monitor_checker_event_ref

        df_monitor_checker_sub = self.df_monitor_checker_sub

        df_monitor_checker_value = self.df_monitor_checker_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "__docid": field_docid,
            }
        )
        if time is not UNSET:
            field_dict["time"] = time
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if result is not UNSET:
            field_dict["Result"] = result
        if df_source is not UNSET:
            field_dict["df_source"] = df_source
        if df_status is not UNSET:
            field_dict["df_status"] = df_status
        if df_title is not UNSET:
            field_dict["df_title"] = df_title
        if df_message is not UNSET:
            field_dict["df_message"] = df_message
        if df_event_id is not UNSET:
            field_dict["df_event_id"] = df_event_id
        if df_date_range is not UNSET:
            field_dict["df_date_range"] = df_date_range
        if df_dimension_tags is not UNSET:
            field_dict["df_dimension_tags"] = df_dimension_tags
        if df_meta is not UNSET:
            field_dict["df_meta"] = df_meta
        if df_monitor_id is not UNSET:
            field_dict["df_monitor_id"] = df_monitor_id
        if df_monitor_name is not UNSET:
            field_dict["df_monitor_name"] = df_monitor_name
        if df_monitor_type is not UNSET:
            field_dict["df_monitor_type"] = df_monitor_type
        if df_monitor_checker is not UNSET:
            field_dict["df_monitor_checker"] = df_monitor_checker
        if df_monitor_checker_id is not UNSET:
            field_dict["df_monitor_checker_id"] = df_monitor_checker_id
        if df_monitor_checker_name is not UNSET:
            field_dict["df_monitor_checker_name"] = df_monitor_checker_name
        if df_monitor_checker_ref is not UNSET:
            field_dict["df_monitor_checker_ref"] = df_monitor_checker_ref
        if df_monitor_checker_event_ref is not UNSET:
            field_dict["df_monitor_checker_event_ref"] = df_monitor_checker_event_ref
        if df_monitor_checker_sub is not UNSET:
            field_dict["df_monitor_checker_sub"] = df_monitor_checker_sub
        if df_monitor_checker_value is not UNSET:
            field_dict["df_monitor_checker_value"] = df_monitor_checker_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Event or type(src_dict) is not dict:
            return indirectly(Event, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.field_docid = no_null("Event.field_docid") if (v := src_dict["__docid"]) is None else v
        except KeyError as lacking:
            no_key("Event", lacking)
        self.time = UNSET if (v := src_dict.get("time")) is None else v
        self.create_time = UNSET if (v := src_dict.get("create_time")) is None else v
        self.result = UNSET if (v := src_dict.get("Result")) is None else v
        self.df_source = UNSET if (v := src_dict.get("df_source")) is None else v
        self.df_status = UNSET if (v := src_dict.get("df_status")) is None else v
        self.df_title = UNSET if (v := src_dict.get("df_title")) is None else v
        self.df_message = UNSET if (v := src_dict.get("df_message")) is None else v
        self.df_event_id = UNSET if (v := src_dict.get("df_event_id")) is None else v
        self.df_date_range = UNSET if (v := src_dict.get("df_date_range")) is None else v
        self.df_dimension_tags = UNSET if (v := src_dict.get("df_dimension_tags")) is None else v
        self.df_meta = UNSET if (v := src_dict.get("df_meta")) is None else v
        self.df_monitor_id = UNSET if (v := src_dict.get("df_monitor_id")) is None else v
        self.df_monitor_name = UNSET if (v := src_dict.get("df_monitor_name")) is None else v
        self.df_monitor_type = UNSET if (v := src_dict.get("df_monitor_type")) is None else v
        self.df_monitor_checker = UNSET if (v := src_dict.get("df_monitor_checker")) is None else v
        self.df_monitor_checker_id = UNSET if (v := src_dict.get("df_monitor_checker_id")) is None else v
        self.df_monitor_checker_name = UNSET if (v := src_dict.get("df_monitor_checker_name")) is None else v
        self.df_monitor_checker_ref = UNSET if (v := src_dict.get("df_monitor_checker_ref")) is None else v
        self.df_monitor_checker_event_ref = UNSET if (v := src_dict.get("df_monitor_checker_event_ref")) is None else v
        self.df_monitor_checker_sub = UNSET if (v := src_dict.get("df_monitor_checker_sub")) is None else v
        self.df_monitor_checker_value = UNSET if (v := src_dict.get("df_monitor_checker_value")) is None else v
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
