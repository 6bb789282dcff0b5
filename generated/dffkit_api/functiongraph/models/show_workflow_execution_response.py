# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.node_execution_detail import NodeExecutionDetail


T = TypeVar("T", bound="ShowWorkflowExecutionResponse")


@_attrs_define(repr=False)
class ShowWorkflowExecutionResponse:
    """
    Attributes:
        workflow_id (str | Unset):
        workflow_urn (str | Unset):
        execution_id (str | Unset):
        status (str | Unset):
        headers (Any | Unset):
        input_ (Any | Unset):
        output (Any | Unset):
        begin_time (str | Unset):
        end_time (str | Unset):
        last_update_time (str | Unset):
        created_by (str | Unset):
        node_execution_details (list[NodeExecutionDetail] | Unset):
    """

    workflow_id: str | Unset = UNSET
    workflow_urn: str | Unset = UNSET
    execution_id: str | Unset = UNSET
    status: str | Unset = UNSET
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
        workflow_id = self.workflow_id

        workflow_urn = self.workflow_urn

        execution_id = self.execution_id

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
        field_dict.update({})
        if workflow_id is not UNSET:
            field_dict["workflow_id"] = workflow_id
        if workflow_urn is not UNSET:
            field_dict["workflow_urn"] = workflow_urn
        if execution_id is not UNSET:
            field_dict["execution_id"] = execution_id
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
        from ..models.node_execution_detail import NodeExecutionDetail  # noqa: PLC0415

        d = dict(src_dict)
        workflow_id = d.pop("workflow_id", UNSET)

        workflow_urn = d.pop("workflow_urn", UNSET)

        execution_id = d.pop("execution_id", UNSET)

        status = d.pop("status", UNSET)

        headers = d.pop("headers", UNSET)

        input_ = d.pop("input", UNSET)

        output = d.pop("output", UNSET)

        begin_time = d.pop("begin_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        last_update_time = d.pop("last_update_time", UNSET)

        created_by = d.pop("created_by", UNSET)

        _node_execution_details = d.pop("node_execution_details", UNSET)
        node_execution_details: list[NodeExecutionDetail] | Unset = UNSET
        if _node_execution_details is not UNSET:
            node_execution_details = []
            for node_execution_details_item_data in _node_execution_details:
                node_execution_details_item = NodeExecutionDetail.from_dict(node_execution_details_item_data)

                node_execution_details.append(node_execution_details_item)

        show_workflow_execution_response = cls(
            workflow_id=workflow_id,
            workflow_urn=workflow_urn,
            execution_id=execution_id,
            status=status,
            headers=headers,
            input_=input_,
            output=output,
            begin_time=begin_time,
            end_time=end_time,
            last_update_time=last_update_time,
            created_by=created_by,
            node_execution_details=node_execution_details,
        )

        show_workflow_execution_response.additional_properties = d
        return show_workflow_execution_response

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
