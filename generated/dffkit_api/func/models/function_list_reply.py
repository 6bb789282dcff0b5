# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.published_function import PublishedFunction


T = TypeVar("T", bound="FunctionListReply")


_KNOWN = frozenset(
    (
        "ok",
        "error",
        "message",
        "data",
        "traceId",
        "clientTime",
        "reqTime",
        "respTime",
        "reqCost",
    )
)


@_attrs_define(repr=False)
class FunctionListReply:
    """
    Attributes:
        ok (bool):
        error (float): 200, or the code of a failure: the HTTP status and a fraction, as in 599.1.
        message (str): What went wrong; empty when nothing did.
        data (list[PublishedFunction]):
        trace_id (str | Unset): What the caller sent as `X-Trace-Id`, else `TRACE-…`.
        client_time (None | str | Unset): What the caller sent as `X-Client-Time`.
        req_time (str | Unset): When the request came, in ISO 8601.
        resp_time (str | Unset): When it was answered, in ISO 8601.
        req_cost (float | Unset): Milliseconds.
    """

    ok: bool
    error: float
    message: str
    data: list[PublishedFunction]
    trace_id: str | Unset = UNSET
    client_time: None | str | Unset = UNSET
    req_time: str | Unset = UNSET
    resp_time: str | Unset = UNSET
    req_cost: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        error = self.error

        message = self.message

        data = []
        for data_item_data in self.data:
            data_item = data_item_data.to_dict()
            data.append(data_item)

        trace_id = self.trace_id

        client_time: None | str | Unset
        if isinstance(self.client_time, Unset):
            client_time = UNSET
        else:
            client_time = self.client_time

        req_time = self.req_time

        resp_time = self.resp_time

        req_cost = self.req_cost

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
                "error": error,
                "message": message,
                "data": data,
            }
        )
        if trace_id is not UNSET:
            field_dict["traceId"] = trace_id
        if client_time is not UNSET:
            field_dict["clientTime"] = client_time
        if req_time is not UNSET:
            field_dict["reqTime"] = req_time
        if resp_time is not UNSET:
            field_dict["respTime"] = resp_time
        if req_cost is not UNSET:
            field_dict["reqCost"] = req_cost

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionListReply or type(src_dict) is not dict:
            return indirectly(FunctionListReply, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.ok = no_null("FunctionListReply.ok") if (v := src_dict["ok"]) is None else v
            self.error = no_null("FunctionListReply.error") if (v := src_dict["error"]) is None else v
            self.message = no_null("FunctionListReply.message") if (v := src_dict["message"]) is None else v
            self.data = (
                []
                if (v := src_dict["data"]) is None
                else each(_models.PublishedFunction.from_dict, v, "FunctionListReply.data")
            )
        except KeyError as lacking:
            no_key("FunctionListReply", lacking)
        self.trace_id = UNSET if (v := src_dict.get("traceId")) is None else v
        self.client_time = src_dict.get("clientTime", UNSET)
        self.req_time = UNSET if (v := src_dict.get("reqTime")) is None else v
        self.resp_time = UNSET if (v := src_dict.get("respTime")) is None else v
        self.req_cost = UNSET if (v := src_dict.get("reqCost")) is None else v
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
