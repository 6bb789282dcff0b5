# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.error_envelope_detail import ErrorEnvelopeDetail
    from ..models.request_dump import RequestDump


T = TypeVar("T", bound="ErrorEnvelope")


_KNOWN = frozenset(
    (
        "ok",
        "error",
        "message",
        "reason",
        "traceId",
        "clientTime",
        "reqTime",
        "respTime",
        "reqCost",
        "detail",
        "status",
        "reqDump",
    )
)


@_attrs_define(repr=False)
class ErrorEnvelope:
    """
    Attributes:
        ok (bool):
        error (float): 200, or the code of a failure: the HTTP status and a fraction, as in 599.1.
        message (str): What went wrong; empty when nothing did.
        reason (str): Name of the failure and its kind, as in `EBizCondition.SyncAPIDisabled`.
        trace_id (str | Unset): What the caller sent as `X-Trace-Id`, else `TRACE-…`.
        client_time (None | str | Unset): What the caller sent as `X-Client-Time`.
        req_time (str | Unset): When the request came, in ISO 8601.
        resp_time (str | Unset): When it was answered, in ISO 8601.
        req_cost (float | Unset): Milliseconds.
        detail (ErrorEnvelopeDetail | Unset): What the failure is about, different for each reason.
        status (int | Unset): The HTTP status again.
        req_dump (RequestDump | Unset): The request as the server saw it.
    """

    ok: bool
    error: float
    message: str
    reason: str
    trace_id: str | Unset = UNSET
    client_time: None | str | Unset = UNSET
    req_time: str | Unset = UNSET
    resp_time: str | Unset = UNSET
    req_cost: float | Unset = UNSET
    detail: ErrorEnvelopeDetail | Unset = UNSET
    status: int | Unset = UNSET
    req_dump: RequestDump | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        error = self.error

        message = self.message

        reason = self.reason

        trace_id = self.trace_id

        client_time: None | str | Unset
        if isinstance(self.client_time, Unset):
            client_time = UNSET
        else:
            client_time = self.client_time

        req_time = self.req_time

        resp_time = self.resp_time

        req_cost = self.req_cost

        detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.detail, Unset):
            detail = self.detail.to_dict()

        status = self.status

        req_dump: dict[str, Any] | Unset = UNSET
        if not isinstance(self.req_dump, Unset):
            req_dump = self.req_dump.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
                "error": error,
                "message": message,
                "reason": reason,
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
        if detail is not UNSET:
            field_dict["detail"] = detail
        if status is not UNSET:
            field_dict["status"] = status
        if req_dump is not UNSET:
            field_dict["reqDump"] = req_dump

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ErrorEnvelope or type(src_dict) is not dict:
            return indirectly(ErrorEnvelope, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.ok = no_null("ErrorEnvelope.ok") if (v := src_dict["ok"]) is None else v
            self.error = no_null("ErrorEnvelope.error") if (v := src_dict["error"]) is None else v
            self.message = no_null("ErrorEnvelope.message") if (v := src_dict["message"]) is None else v
            self.reason = no_null("ErrorEnvelope.reason") if (v := src_dict["reason"]) is None else v
        except KeyError as lacking:
            no_key("ErrorEnvelope", lacking)
        self.trace_id = UNSET if (v := src_dict.get("traceId")) is None else v
        self.client_time = src_dict.get("clientTime", UNSET)
        self.req_time = UNSET if (v := src_dict.get("reqTime")) is None else v
        self.resp_time = UNSET if (v := src_dict.get("respTime")) is None else v
        self.req_cost = UNSET if (v := src_dict.get("reqCost")) is None else v
        self.detail = UNSET if (v := src_dict.get("detail")) is None else _models.ErrorEnvelopeDetail.from_dict(v)
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.req_dump = UNSET if (v := src_dict.get("reqDump")) is None else _models.RequestDump.from_dict(v)
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
