# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="InvocationResult")


_KNOWN = frozenset(
    (
        "request_id",
        "result",
        "status",
        "log",
    )
)


@_attrs_define(repr=False)
class InvocationResult:
    """What came of one run, as version v1 reports it.

    Attributes:
        request_id (str): Id of the run.
        result (str): What the function returned: text, or JSON text where it returned something else.
        status (int): How the run ended; 200 is well.
        log (str | Unset): The last 4 KB of the log, where the call asked for them.
    """

    request_id: str
    result: str
    status: int
    log: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        request_id = self.request_id

        result = self.result

        status = self.status

        log = self.log

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "request_id": request_id,
                "result": result,
                "status": status,
            }
        )
        if log is not UNSET:
            field_dict["log"] = log

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not InvocationResult or type(src_dict) is not dict:
            return indirectly(InvocationResult, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.request_id = no_null("InvocationResult.request_id") if (v := src_dict["request_id"]) is None else v
            self.result = no_null("InvocationResult.result") if (v := src_dict["result"]) is None else v
            self.status = no_null("InvocationResult.status") if (v := src_dict["status"]) is None else v
        except KeyError as lacking:
            no_key("InvocationResult", lacking)
        self.log = UNSET if (v := src_dict.get("log")) is None else v
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
