# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workflow_create_body import WorkflowCreateBody


T = TypeVar("T", bound="ShowWorkFlowResponse")


@_attrs_define(repr=False)
class ShowWorkFlowResponse:
    """
    Attributes:
        id (str | Unset):
        workflow_urn (str | Unset):
        created_time (str | Unset):
        updated_time (str | Unset):
        created_by (str | Unset):
        lts_group_id (str | Unset):
        lts_stream_id (str | Unset):
        definition (WorkflowCreateBody | Unset):
    """

    id: str | Unset = UNSET
    workflow_urn: str | Unset = UNSET
    created_time: str | Unset = UNSET
    updated_time: str | Unset = UNSET
    created_by: str | Unset = UNSET
    lts_group_id: str | Unset = UNSET
    lts_stream_id: str | Unset = UNSET
    definition: WorkflowCreateBody | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        workflow_urn = self.workflow_urn

        created_time = self.created_time

        updated_time = self.updated_time

        created_by = self.created_by

        lts_group_id = self.lts_group_id

        lts_stream_id = self.lts_stream_id

        definition: dict[str, Any] | Unset = UNSET
        if not isinstance(self.definition, Unset):
            definition = self.definition.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if workflow_urn is not UNSET:
            field_dict["workflow_urn"] = workflow_urn
        if created_time is not UNSET:
            field_dict["created_time"] = created_time
        if updated_time is not UNSET:
            field_dict["updated_time"] = updated_time
        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        if lts_group_id is not UNSET:
            field_dict["lts_group_id"] = lts_group_id
        if lts_stream_id is not UNSET:
            field_dict["lts_stream_id"] = lts_stream_id
        if definition is not UNSET:
            field_dict["definition"] = definition

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.workflow_create_body import WorkflowCreateBody  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        workflow_urn = d.pop("workflow_urn", UNSET)

        created_time = d.pop("created_time", UNSET)

        updated_time = d.pop("updated_time", UNSET)

        created_by = d.pop("created_by", UNSET)

        lts_group_id = d.pop("lts_group_id", UNSET)

        lts_stream_id = d.pop("lts_stream_id", UNSET)

        _definition = d.pop("definition", UNSET)
        definition: WorkflowCreateBody | Unset
        if isinstance(_definition, Unset):
            definition = UNSET
        else:
            definition = WorkflowCreateBody.from_dict(_definition)

        show_work_flow_response = cls(
            id=id,
            workflow_urn=workflow_urn,
            created_time=created_time,
            updated_time=updated_time,
            created_by=created_by,
            lts_group_id=lts_group_id,
            lts_stream_id=lts_stream_id,
            definition=definition,
        )

        show_work_flow_response.additional_properties = d
        return show_work_flow_response

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
