# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="UpdateWorkFlowResponse")


@_attrs_define(repr=False)
class UpdateWorkFlowResponse:
    """
    Attributes:
        enable_stream_response (bool | Unset):
        id (str | Unset):
        workflow_urn (str | Unset):
        name (str | Unset):
        description (str | Unset):
        created_time (str | Unset):
        updated_time (str | Unset):
        created_by (str | Unset):
    """

    enable_stream_response: bool | Unset = UNSET
    id: str | Unset = UNSET
    workflow_urn: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    created_time: str | Unset = UNSET
    updated_time: str | Unset = UNSET
    created_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        enable_stream_response = self.enable_stream_response

        id = self.id

        workflow_urn = self.workflow_urn

        name = self.name

        description = self.description

        created_time = self.created_time

        updated_time = self.updated_time

        created_by = self.created_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if enable_stream_response is not UNSET:
            field_dict["enable_stream_response"] = enable_stream_response
        if id is not UNSET:
            field_dict["id"] = id
        if workflow_urn is not UNSET:
            field_dict["workflow_urn"] = workflow_urn
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if created_time is not UNSET:
            field_dict["created_time"] = created_time
        if updated_time is not UNSET:
            field_dict["updated_time"] = updated_time
        if created_by is not UNSET:
            field_dict["created_by"] = created_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        enable_stream_response = d.pop("enable_stream_response", UNSET)

        id = d.pop("id", UNSET)

        workflow_urn = d.pop("workflow_urn", UNSET)

        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        created_time = d.pop("created_time", UNSET)

        updated_time = d.pop("updated_time", UNSET)

        created_by = d.pop("created_by", UNSET)

        update_work_flow_response = cls(
            enable_stream_response=enable_stream_response,
            id=id,
            workflow_urn=workflow_urn,
            name=name,
            description=description,
            created_time=created_time,
            updated_time=updated_time,
            created_by=created_by,
        )

        update_work_flow_response.additional_properties = d
        return update_work_flow_response

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
