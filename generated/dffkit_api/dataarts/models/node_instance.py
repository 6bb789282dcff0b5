# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="NodeInstance")


_KNOWN = frozenset(
    (
        "endTime",
        "executionLogPath",
        "failCount",
        "forceSuccess",
        "inputRowCount",
        "jobId",
        "jobName",
        "outputRowCount",
        "owner",
        "planTime",
        "retryTimes",
        "runningData",
        "runningParam",
        "runningTime",
        "speed",
        "startTime",
        "status",
        "submitTime",
        "taskId",
        "taskName",
        "taskRunningLogId",
        "type",
        "workspaceId",
        "workspaceName",
    )
)


@_attrs_define(repr=False)
class NodeInstance:
    """One run of a job node.

    Attributes:
        end_time (int | Unset): When it ended, in milliseconds since 1970; 0 while it runs.
        execution_log_path (str | Unset): Address of its log in OBS.
        fail_count (int | Unset): How many rows failed; -1 where nobody counted.
        force_success (int | Unset): Whether it was declared a success by hand; 1 is yes, 0 no.
        input_row_count (int | Unset): How many rows were read; -1 where nobody counted.
        job_id (int | Unset): Number of the job; not the `jobId` of the running data.
        job_name (str | Unset): Name of the job.
        output_row_count (int | Unset): How many rows were written; -1 where nobody counted.
        owner (str | Unset): Owner of the job.
        plan_time (int | Unset): When it was due, in milliseconds since 1970.
        retry_times (int | Unset): How often it was tried again.
        running_data (str | Unset): JSON text of a RunningData.
        running_param (str | Unset): JSON text of a RunningParam.
        running_time (int | Unset): How long it has run.
        speed (float | Unset): How fast rows were handled.
        start_time (int | Unset): When it started, in milliseconds since 1970.
        status (str | Unset): State of the run, such as `running`.
        submit_time (int | Unset): When it was submitted, in milliseconds since 1970.
        task_id (int | Unset): Number of the node; the path has it as text.
        task_name (str | Unset): Name of the node.
        task_running_log_id (int | Unset): Number of the run.
        type_ (str | Unset): Kind of node, such as `ETLJob`.
        workspace_id (str | Unset): Id of the workspace.
        workspace_name (str | Unset): Name of the workspace.
    """

    end_time: int | Unset = UNSET
    execution_log_path: str | Unset = UNSET
    fail_count: int | Unset = UNSET
    force_success: int | Unset = UNSET
    input_row_count: int | Unset = UNSET
    job_id: int | Unset = UNSET
    job_name: str | Unset = UNSET
    output_row_count: int | Unset = UNSET
    owner: str | Unset = UNSET
    plan_time: int | Unset = UNSET
    retry_times: int | Unset = UNSET
    running_data: str | Unset = UNSET
    running_param: str | Unset = UNSET
    running_time: int | Unset = UNSET
    speed: float | Unset = UNSET
    start_time: int | Unset = UNSET
    status: str | Unset = UNSET
    submit_time: int | Unset = UNSET
    task_id: int | Unset = UNSET
    task_name: str | Unset = UNSET
    task_running_log_id: int | Unset = UNSET
    type_: str | Unset = UNSET
    workspace_id: str | Unset = UNSET
    workspace_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        end_time = self.end_time

        execution_log_path = self.execution_log_path

        fail_count = self.fail_count

        force_success = self.force_success

        input_row_count = self.input_row_count

        job_id = self.job_id

        job_name = self.job_name

        output_row_count = self.output_row_count

        owner = self.owner

        plan_time = self.plan_time

        retry_times = self.retry_times

        running_data = self.running_data

        running_param = self.running_param

        running_time = self.running_time

        speed = self.speed

        start_time = self.start_time

        status = self.status

        submit_time = self.submit_time

        task_id = self.task_id

        task_name = self.task_name

        task_running_log_id = self.task_running_log_id

        type_ = self.type_

        workspace_id = self.workspace_id

        workspace_name = self.workspace_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if execution_log_path is not UNSET:
            field_dict["executionLogPath"] = execution_log_path
        if fail_count is not UNSET:
            field_dict["failCount"] = fail_count
        if force_success is not UNSET:
            field_dict["forceSuccess"] = force_success
        if input_row_count is not UNSET:
            field_dict["inputRowCount"] = input_row_count
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if job_name is not UNSET:
            field_dict["jobName"] = job_name
        if output_row_count is not UNSET:
            field_dict["outputRowCount"] = output_row_count
        if owner is not UNSET:
            field_dict["owner"] = owner
        if plan_time is not UNSET:
            field_dict["planTime"] = plan_time
        if retry_times is not UNSET:
            field_dict["retryTimes"] = retry_times
        if running_data is not UNSET:
            field_dict["runningData"] = running_data
        if running_param is not UNSET:
            field_dict["runningParam"] = running_param
        if running_time is not UNSET:
            field_dict["runningTime"] = running_time
        if speed is not UNSET:
            field_dict["speed"] = speed
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if status is not UNSET:
            field_dict["status"] = status
        if submit_time is not UNSET:
            field_dict["submitTime"] = submit_time
        if task_id is not UNSET:
            field_dict["taskId"] = task_id
        if task_name is not UNSET:
            field_dict["taskName"] = task_name
        if task_running_log_id is not UNSET:
            field_dict["taskRunningLogId"] = task_running_log_id
        if type_ is not UNSET:
            field_dict["type"] = type_
        if workspace_id is not UNSET:
            field_dict["workspaceId"] = workspace_id
        if workspace_name is not UNSET:
            field_dict["workspaceName"] = workspace_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NodeInstance or type(src_dict) is not dict:
            return indirectly(NodeInstance, cls, src_dict)
        self = cls.__new__(cls)
        self.end_time = UNSET if (v := src_dict.get("endTime")) is None else v
        self.execution_log_path = UNSET if (v := src_dict.get("executionLogPath")) is None else v
        self.fail_count = UNSET if (v := src_dict.get("failCount")) is None else v
        self.force_success = UNSET if (v := src_dict.get("forceSuccess")) is None else v
        self.input_row_count = UNSET if (v := src_dict.get("inputRowCount")) is None else v
        self.job_id = UNSET if (v := src_dict.get("jobId")) is None else v
        self.job_name = UNSET if (v := src_dict.get("jobName")) is None else v
        self.output_row_count = UNSET if (v := src_dict.get("outputRowCount")) is None else v
        self.owner = UNSET if (v := src_dict.get("owner")) is None else v
        self.plan_time = UNSET if (v := src_dict.get("planTime")) is None else v
        self.retry_times = UNSET if (v := src_dict.get("retryTimes")) is None else v
        self.running_data = UNSET if (v := src_dict.get("runningData")) is None else v
        self.running_param = UNSET if (v := src_dict.get("runningParam")) is None else v
        self.running_time = UNSET if (v := src_dict.get("runningTime")) is None else v
        self.speed = UNSET if (v := src_dict.get("speed")) is None else v
        self.start_time = UNSET if (v := src_dict.get("startTime")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.submit_time = UNSET if (v := src_dict.get("submitTime")) is None else v
        self.task_id = UNSET if (v := src_dict.get("taskId")) is None else v
        self.task_name = UNSET if (v := src_dict.get("taskName")) is None else v
        self.task_running_log_id = UNSET if (v := src_dict.get("taskRunningLogId")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.workspace_id = UNSET if (v := src_dict.get("workspaceId")) is None else v
        self.workspace_name = UNSET if (v := src_dict.get("workspaceName")) is None else v
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
