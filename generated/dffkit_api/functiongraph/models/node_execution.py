# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workflow_execution_status import WorkflowExecutionStatus, check_workflow_execution_status
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="NodeExecution")


_KNOWN = frozenset(
    (
        "status",
        "input",
        "output",
        "begin_time",
        "end_time",
        "error_message",
        "request_id",
    )
)


@_attrs_define(repr=False)
class NodeExecution:
    """One run of a state.

    Attributes:
        status (WorkflowExecutionStatus | Unset): How an execution or one of its states stands: over with success, fail,
            timeout or cancel; the others are not over yet. Of these, the waiting call knows only success, fail and timeout.
        input_ (Any | Unset): The input of the state.
        output (Any | Unset): The result of the state.
        begin_time (int | Unset): When it began; milliseconds since 1970.
        end_time (int | Unset): When it ended; milliseconds since 1970.
        error_message (Any | Unset): Why it failed; empty where it did not.
        request_id (str | Unset): Id of the request of this state.
    """

    status: WorkflowExecutionStatus | Unset = UNSET
    input_: Any | Unset = UNSET
    output: Any | Unset = UNSET
    begin_time: int | Unset = UNSET
    end_time: int | Unset = UNSET
    error_message: Any | Unset = UNSET
    request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        input_ = self.input_

        output = self.output

        begin_time = self.begin_time

        end_time = self.end_time

        error_message = self.error_message

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if input_ is not UNSET:
            field_dict["input"] = input_
        if output is not UNSET:
            field_dict["output"] = output
        if begin_time is not UNSET:
            field_dict["begin_time"] = begin_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NodeExecution or type(src_dict) is not dict:
            return indirectly(NodeExecution, cls, src_dict)
        self = cls.__new__(cls)
        self.status = UNSET if (v := src_dict.get("status")) is None else check_workflow_execution_status(v)
        self.input_ = src_dict.get("input", UNSET)
        self.output = src_dict.get("output", UNSET)
        self.begin_time = UNSET if (v := src_dict.get("begin_time")) is None else v
        self.end_time = UNSET if (v := src_dict.get("end_time")) is None else v
        self.error_message = src_dict.get("error_message", UNSET)
        self.request_id = UNSET if (v := src_dict.get("request_id")) is None else v
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
