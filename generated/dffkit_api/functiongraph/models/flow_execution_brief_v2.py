# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="FlowExecutionBriefV2")


@_attrs_define(repr=False)
class FlowExecutionBriefV2:
    """
    Attributes:
        workflow_id (str | Unset):
        execution_id (str | Unset):
        status (str | Unset):
        begin_time (datetime.datetime | Unset):
        end_time (datetime.datetime | Unset):
        last_update_time (datetime.datetime | Unset):
        created_by (str | Unset):
        workflow_urn (str | Unset):
    """

    workflow_id: str | Unset = UNSET
    execution_id: str | Unset = UNSET
    status: str | Unset = UNSET
    begin_time: datetime.datetime | Unset = UNSET
    end_time: datetime.datetime | Unset = UNSET
    last_update_time: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    workflow_urn: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        workflow_id = self.workflow_id

        execution_id = self.execution_id

        status = self.status

        begin_time: str | Unset = UNSET
        if not isinstance(self.begin_time, Unset):
            begin_time = self.begin_time.isoformat()

        end_time: str | Unset = UNSET
        if not isinstance(self.end_time, Unset):
            end_time = self.end_time.isoformat()

        last_update_time: str | Unset = UNSET
        if not isinstance(self.last_update_time, Unset):
            last_update_time = self.last_update_time.isoformat()

        created_by = self.created_by

        workflow_urn = self.workflow_urn

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workflow_id is not UNSET:
            field_dict["workflow_id"] = workflow_id
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
        if workflow_urn is not UNSET:
            field_dict["workflow_urn"] = workflow_urn

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        workflow_id = d.pop("workflow_id", UNSET)

        execution_id = d.pop("execution_id", UNSET)

        status = d.pop("status", UNSET)

        _begin_time = d.pop("begin_time", UNSET)
        begin_time: datetime.datetime | Unset
        if isinstance(_begin_time, Unset):
            begin_time = UNSET
        else:
            begin_time = datetime.datetime.fromisoformat(_begin_time)

        _end_time = d.pop("end_time", UNSET)
        end_time: datetime.datetime | Unset
        if isinstance(_end_time, Unset):
            end_time = UNSET
        else:
            end_time = datetime.datetime.fromisoformat(_end_time)

        _last_update_time = d.pop("last_update_time", UNSET)
        last_update_time: datetime.datetime | Unset
        if isinstance(_last_update_time, Unset):
            last_update_time = UNSET
        else:
            last_update_time = datetime.datetime.fromisoformat(_last_update_time)

        created_by = d.pop("created_by", UNSET)

        workflow_urn = d.pop("workflow_urn", UNSET)

        flow_execution_brief_v2 = cls(
            workflow_id=workflow_id,
            execution_id=execution_id,
            status=status,
            begin_time=begin_time,
            end_time=end_time,
            last_update_time=last_update_time,
            created_by=created_by,
            workflow_urn=workflow_urn,
        )

        flow_execution_brief_v2.additional_properties = d
        return flow_execution_brief_v2

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
