# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.outer_function_data import OuterFunctionData
    from ..models.outer_function_failure import OuterFunctionFailure
    from ..models.outer_function_request import OuterFunctionRequest


T = TypeVar("T", bound="OuterFunctionResult")


_KNOWN = frozenset(
    (
        "ok",
        "error",
        "reason",
        "message",
        "detail",
        "data",
        "reqCost",
        "reqTime",
        "respTime",
        "reqDump",
        "traceId",
    )
)


@_attrs_define(repr=False)
class OuterFunctionResult:
    """The answer of DataFlux Func to the call.

    Attributes:
        ok (bool | Unset): Whether the function worked.
        error (float | Unset): 200 when it worked, else the code of the failure, as in 599.3.
        reason (str | Unset): Name of the failure, as in `EFuncFailed`.
        message (str | Unset): The failure in words.
        detail (OuterFunctionFailure | Unset):
        data (OuterFunctionData | Unset):
        req_cost (float | Unset): Milliseconds taken.
        req_time (str | Unset): Start, ISO 8601 in UTC.
        resp_time (str | Unset): End, ISO 8601 in UTC.
        req_dump (OuterFunctionRequest | Unset): The call as DataFlux Func received it; failures only.
        trace_id (str | Unset):
    """

    ok: bool | Unset = UNSET
    error: float | Unset = UNSET
    reason: str | Unset = UNSET
    message: str | Unset = UNSET
    detail: OuterFunctionFailure | Unset = UNSET
    data: OuterFunctionData | Unset = UNSET
    req_cost: float | Unset = UNSET
    req_time: str | Unset = UNSET
    resp_time: str | Unset = UNSET
    req_dump: OuterFunctionRequest | Unset = UNSET
    trace_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        error = self.error

        reason = self.reason

        message = self.message

        detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detail, Unset):
            detail = self.detail.to_dict()

        data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = self.data.to_dict()

        req_cost = self.req_cost

        req_time = self.req_time

        resp_time = self.resp_time

        req_dump: dict[str, Any] | Unset = UNSET
        if not isinstance(self.req_dump, Unset):
            req_dump = self.req_dump.to_dict()

        trace_id = self.trace_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ok is not UNSET:
            field_dict["ok"] = ok
        if error is not UNSET:
            field_dict["error"] = error
        if reason is not UNSET:
            field_dict["reason"] = reason
        if message is not UNSET:
            field_dict["message"] = message
        if detail is not UNSET:
            field_dict["detail"] = detail
        if data is not UNSET:
            field_dict["data"] = data
        if req_cost is not UNSET:
            field_dict["reqCost"] = req_cost
        if req_time is not UNSET:
            field_dict["reqTime"] = req_time
        if resp_time is not UNSET:
            field_dict["respTime"] = resp_time
        if req_dump is not UNSET:
            field_dict["reqDump"] = req_dump
        if trace_id is not UNSET:
            field_dict["traceId"] = trace_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not OuterFunctionResult or type(src_dict) is not dict:
            return indirectly(OuterFunctionResult, cls, src_dict)
        self = cls.__new__(cls)
        self.ok = UNSET if (v := src_dict.get("ok")) is None else v
        self.error = UNSET if (v := src_dict.get("error")) is None else v
        self.reason = UNSET if (v := src_dict.get("reason")) is None else v
        self.message = UNSET if (v := src_dict.get("message")) is None else v
        self.detail = UNSET if (v := src_dict.get("detail")) is None else _models.OuterFunctionFailure.from_dict(v)
        self.data = UNSET if (v := src_dict.get("data")) is None else _models.OuterFunctionData.from_dict(v)
        self.req_cost = UNSET if (v := src_dict.get("reqCost")) is None else v
        self.req_time = UNSET if (v := src_dict.get("reqTime")) is None else v
        self.resp_time = UNSET if (v := src_dict.get("respTime")) is None else v
        self.req_dump = UNSET if (v := src_dict.get("reqDump")) is None else _models.OuterFunctionRequest.from_dict(v)
        self.trace_id = UNSET if (v := src_dict.get("traceId")) is None else v
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
