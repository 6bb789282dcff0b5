# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="FlowExecutionBrief")


@_attrs_define(repr=False)
class FlowExecutionBrief:
    """
    Attributes:
        workflow_id (str | Unset):
        workflow_urn (str | Unset):
        execution_id (str | Unset):
        status (str | Unset):
        begin_time (str | Unset):
        end_time (str | Unset):
        last_update_time (str | Unset):
        created_by (str | Unset):
    """

    workflow_id: str | Unset = UNSET
    workflow_urn: str | Unset = UNSET
    execution_id: str | Unset = UNSET
    status: str | Unset = UNSET
    begin_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    last_update_time: str | Unset = UNSET
    created_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        workflow_id = self.workflow_id

        workflow_urn = self.workflow_urn

        execution_id = self.execution_id

        status = self.status

        begin_time = self.begin_time

        end_time = self.end_time

        last_update_time = self.last_update_time

        created_by = self.created_by

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
        d = dict(src_dict)
        workflow_id = d.pop("workflow_id", UNSET)

        workflow_urn = d.pop("workflow_urn", UNSET)

        execution_id = d.pop("execution_id", UNSET)

        status = d.pop("status", UNSET)

        begin_time = d.pop("begin_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        last_update_time = d.pop("last_update_time", UNSET)

        created_by = d.pop("created_by", UNSET)

        flow_execution_brief = cls(
            workflow_id=workflow_id,
            workflow_urn=workflow_urn,
            execution_id=execution_id,
            status=status,
            begin_time=begin_time,
            end_time=end_time,
            last_update_time=last_update_time,
            created_by=created_by,
        )

        flow_execution_brief.additional_properties = d
        return flow_execution_brief

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
