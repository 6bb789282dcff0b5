# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.async_invocation_status import AsyncInvocationStatus, check_async_invocation_status
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="AsyncInvocation")


_KNOWN = frozenset(
    (
        "request_id",
        "status",
        "error_message",
        "error_code",
        "start_time",
        "end_time",
    )
)


@_attrs_define(repr=False)
class AsyncInvocation:
    """What became of one asynchronous run.

    Attributes:
        request_id (str): Id of the run, as `async_invoke_function` answers it.
        status (AsyncInvocationStatus | Unset): State of a run: `WAIT` has not begun, `RUNNING` is under way, `SUCCESS`
            and `FAIL` are over, `DISCARD` was never run.
        error_message (str | Unset): What went wrong; empty after a success.
        error_code (int | Unset): Code of the failure; 0 after a success.
        start_time (str | Unset): When the run began, in UTC without an offset.
        end_time (str | Unset): When it ended, in UTC without an offset.
    """

    request_id: str
    status: AsyncInvocationStatus | Unset = UNSET
    error_message: str | Unset = UNSET
    error_code: int | Unset = UNSET
    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        error_message = self.error_message

        error_code = self.error_code

        start_time = self.start_time

        end_time = self.end_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "request_id": request_id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if start_time is not UNSET:
            field_dict["start_time"] = start_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AsyncInvocation or type(src_dict) is not dict:
            return indirectly(AsyncInvocation, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.request_id = no_null("AsyncInvocation.request_id") if (v := src_dict["request_id"]) is None else v
        except KeyError as lacking:
            no_key("AsyncInvocation", lacking)
        self.status = UNSET if (v := src_dict.get("status")) is None else check_async_invocation_status(v)
        self.error_message = UNSET if (v := src_dict.get("error_message")) is None else v
        self.error_code = UNSET if (v := src_dict.get("error_code")) is None else v
        self.start_time = UNSET if (v := src_dict.get("start_time")) is None else v
        self.end_time = UNSET if (v := src_dict.get("end_time")) is None else v
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
