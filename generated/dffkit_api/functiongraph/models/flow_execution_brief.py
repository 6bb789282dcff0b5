# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workflow_execution_status import WorkflowExecutionStatus, check_workflow_execution_status
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="FlowExecutionBrief")


_KNOWN = frozenset(
    (
        "execution_id",
        "workflow_id",
        "workflow_urn",
        "status",
        "begin_time",
        "end_time",
        "last_update_time",
        "created_by",
    )
)


@_attrs_define(repr=False)
class FlowExecutionBrief:
    """An execution without its data.

    Attributes:
        execution_id (str): Id of the execution.
        workflow_id (str | Unset): Id of the workflow.
        workflow_urn (str | Unset): URN of the workflow.
        status (WorkflowExecutionStatus | Unset): How an execution or one of its states stands: over with success, fail,
            timeout or cancel; the others are not over yet. Of these, the waiting call knows only success, fail and timeout.
        begin_time (str | Unset): When it began, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        end_time (str | Unset): When it ended, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        last_update_time (str | Unset): When it last changed, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        created_by (str | Unset): Who started it.
    """

    execution_id: str
    workflow_id: str | Unset = UNSET
    workflow_urn: str | Unset = UNSET
    status: WorkflowExecutionStatus | Unset = UNSET
    begin_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    last_update_time: str | Unset = UNSET
    created_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        execution_id = self.execution_id

        workflow_id = self.workflow_id

        workflow_urn = self.workflow_urn

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        begin_time = self.begin_time

        end_time = self.end_time

        last_update_time = self.last_update_time

        created_by = self.created_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "execution_id": execution_id,
            }
        )
        if workflow_id is not UNSET:
            field_dict["workflow_id"] = workflow_id
        if workflow_urn is not UNSET:
            field_dict["workflow_urn"] = workflow_urn
        if status is not UNSET:
            field_dict["status"] = status
        if begin_time is not UNSET:
            field_dict["begin_time"] = begin_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if last_update_time is not UNSET:
            field_dict["last_update_time"] = last_update_time
        if created_by is not UNSET:
            field_dict["created_by"] = created_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FlowExecutionBrief or type(src_dict) is not dict:
            return indirectly(FlowExecutionBrief, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.execution_id = (
                no_null("FlowExecutionBrief.execution_id") if (v := src_dict["execution_id"]) is None else v
            )
        except KeyError as lacking:
            no_key("FlowExecutionBrief", lacking)
        self.workflow_id = UNSET if (v := src_dict.get("workflow_id")) is None else v
        self.workflow_urn = UNSET if (v := src_dict.get("workflow_urn")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else check_workflow_execution_status(v)
        self.begin_time = UNSET if (v := src_dict.get("begin_time")) is None else v
        self.end_time = UNSET if (v := src_dict.get("end_time")) is None else v
        self.last_update_time = UNSET if (v := src_dict.get("last_update_time")) is None else v
        self.created_by = UNSET if (v := src_dict.get("created_by")) is None else v
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
