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
    from ..models.node_execution_detail import NodeExecutionDetail


T = TypeVar("T", bound="WorkflowExecution")


_KNOWN = frozenset(
    (
        "execution_id",
        "workflow_id",
        "workflow_urn",
        "status",
        "headers",
        "input",
        "output",
        "begin_time",
        "end_time",
        "last_update_time",
        "created_by",
        "node_execution_details",
    )
)


@_attrs_define(repr=False)
class WorkflowExecution:
    """An execution with its data, state by state.

    Attributes:
        execution_id (str): Id of the execution.
        workflow_id (str | Unset): Id of the workflow.
        workflow_urn (str | Unset): URN of the workflow.
        status (WorkflowExecutionStatus | Unset): How an execution or one of its states stands: over with success, fail,
            timeout or cancel; the others are not over yet. Of these, the waiting call knows only success, fail and timeout.
        headers (Any | Unset): The headers it was started with.
        input_ (Any | Unset): The input it was started with.
        output (Any | Unset): The result as JSON, where it is over.
        begin_time (str | Unset): When it began, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        end_time (str | Unset): When it ended, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        last_update_time (str | Unset): When it last changed, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        created_by (str | Unset): Who started it.
        node_execution_details (list[NodeExecutionDetail] | Unset): The states it has been in.
    """

    execution_id: str
    workflow_id: str | Unset = UNSET
    workflow_urn: str | Unset = UNSET
    status: WorkflowExecutionStatus | Unset = UNSET
    headers: Any | Unset = UNSET
    input_: Any | Unset = UNSET
    output: Any | Unset = UNSET
    begin_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    last_update_time: str | Unset = UNSET
    created_by: str | Unset = UNSET
    node_execution_details: list[NodeExecutionDetail] | Unset = UNSET
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

        headers = self.headers

        input_ = self.input_

        output = self.output

        begin_time = self.begin_time

        end_time = self.end_time

        last_update_time = self.last_update_time

        created_by = self.created_by

        node_execution_details: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.node_execution_details, Unset):
            node_execution_details = []
            for node_execution_details_item_data in self.node_execution_details:
                node_execution_details_item = node_execution_details_item_data.to_dict()
                node_execution_details.append(node_execution_details_item)

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
        if headers is not UNSET:
            field_dict["headers"] = headers
        if input_ is not UNSET:
            field_dict["input"] = input_
        if output is not UNSET:
            field_dict["output"] = output
        if begin_time is not UNSET:
            field_dict["begin_time"] = begin_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if last_update_time is not UNSET:
            field_dict["last_update_time"] = last_update_time
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if node_execution_details is not UNSET:
            field_dict["node_execution_details"] = node_execution_details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowExecution or type(src_dict) is not dict:
            return indirectly(WorkflowExecution, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.execution_id = (
                no_null("WorkflowExecution.execution_id") if (v := src_dict["execution_id"]) is None else v
            )
        except KeyError as lacking:
            no_key("WorkflowExecution", lacking)
        self.workflow_id = UNSET if (v := src_dict.get("workflow_id")) is None else v
        self.workflow_urn = UNSET if (v := src_dict.get("workflow_urn")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else check_workflow_execution_status(v)
        self.headers = src_dict.get("headers", UNSET)
        self.input_ = src_dict.get("input", UNSET)
        self.output = src_dict.get("output", UNSET)
        self.begin_time = UNSET if (v := src_dict.get("begin_time")) is None else v
        self.end_time = UNSET if (v := src_dict.get("end_time")) is None else v
        self.last_update_time = UNSET if (v := src_dict.get("last_update_time")) is None else v
        self.created_by = UNSET if (v := src_dict.get("created_by")) is None else v
        self.node_execution_details = (
            UNSET
            if (v := src_dict.get("node_execution_details")) is None
            else each(_models.NodeExecutionDetail.from_dict, v, "WorkflowExecution.node_execution_details")
        )
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
