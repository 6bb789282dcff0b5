# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.workflow_execution_status import WorkflowExecutionStatus, check_workflow_execution_status
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.sync_execution_node_error_detail import SyncExecutionNodeErrorDetail


T = TypeVar("T", bound="SyncExecution")


_KNOWN = frozenset(
    (
        "execution_id",
        "status",
        "output",
        "errors",
        "begin_time",
        "end_time",
    )
)


@_attrs_define(repr=False)
class SyncExecution:
    """An execution that is over, with its result.

    Attributes:
        execution_id (str): Id of the execution.
        status (WorkflowExecutionStatus | Unset): How an execution or one of its states stands: over with success, fail,
            timeout or cancel; the others are not over yet. Of these, the waiting call knows only success, fail and timeout.
        output (Any | Unset): The result as JSON; only where `status` is success.
        errors (list[SyncExecutionNodeErrorDetail] | Unset): What failed; only where `status` is fail.
        begin_time (str | Unset): When it began, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        end_time (str | Unset): When it ended, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
    """

    execution_id: str
    status: WorkflowExecutionStatus | Unset = UNSET
    output: Any | Unset = UNSET
    errors: list[SyncExecutionNodeErrorDetail] | Unset = UNSET
    begin_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        execution_id = self.execution_id

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        output = self.output

        errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = []
            for errors_item_data in self.errors:
                errors_item = errors_item_data.to_dict()
                errors.append(errors_item)

        begin_time = self.begin_time

        end_time = self.end_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "execution_id": execution_id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if output is not UNSET:
            field_dict["output"] = output
        if errors is not UNSET:
            field_dict["errors"] = errors
        if begin_time is not UNSET:
            field_dict["begin_time"] = begin_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SyncExecution or type(src_dict) is not dict:
            return indirectly(SyncExecution, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.execution_id = no_null("SyncExecution.execution_id") if (v := src_dict["execution_id"]) is None else v
        except KeyError as lacking:
            no_key("SyncExecution", lacking)
        self.status = UNSET if (v := src_dict.get("status")) is None else check_workflow_execution_status(v)
        self.output = src_dict.get("output", UNSET)
        self.errors = (
            UNSET
            if (v := src_dict.get("errors")) is None
            else each(_models.SyncExecutionNodeErrorDetail.from_dict, v, "SyncExecution.errors")
        )
        self.begin_time = UNSET if (v := src_dict.get("begin_time")) is None else v
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
