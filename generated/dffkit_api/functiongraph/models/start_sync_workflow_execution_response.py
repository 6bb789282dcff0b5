# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.sync_execution_node_error_detail import SyncExecutionNodeErrorDetail


T = TypeVar("T", bound="StartSyncWorkflowExecutionResponse")


@_attrs_define(repr=False)
class StartSyncWorkflowExecutionResponse:
    """
    Attributes:
        execution_id (str | Unset):
        status (str | Unset):
        output (Any | Unset):
        errors (list[SyncExecutionNodeErrorDetail] | Unset):
        begin_time (str | Unset):
        end_time (str | Unset):
    """

    execution_id: str | Unset = UNSET
    status: str | Unset = UNSET
    output: Any | Unset = UNSET
    errors: list[SyncExecutionNodeErrorDetail] | Unset = UNSET
    begin_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        execution_id = self.execution_id

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
        field_dict.update({})
        if execution_id is not UNSET:
            field_dict["execution_id"] = execution_id
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
        from ..models.sync_execution_node_error_detail import SyncExecutionNodeErrorDetail  # noqa: PLC0415

        d = dict(src_dict)
        execution_id = d.pop("execution_id", UNSET)

        status = d.pop("status", UNSET)

        output = d.pop("output", UNSET)

        _errors = d.pop("errors", UNSET)
        errors: list[SyncExecutionNodeErrorDetail] | Unset = UNSET
        if _errors is not UNSET:
            errors = []
            for errors_item_data in _errors:
                errors_item = SyncExecutionNodeErrorDetail.from_dict(errors_item_data)

                errors.append(errors_item)

        begin_time = d.pop("begin_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        start_sync_workflow_execution_response = cls(
            execution_id=execution_id,
            status=status,
            output=output,
            errors=errors,
            begin_time=begin_time,
            end_time=end_time,
        )

        start_sync_workflow_execution_response.additional_properties = d
        return start_sync_workflow_execution_response

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
