# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="WorkflowSimpleInfo")


_KNOWN = frozenset(
    (
        "workflow_urn",
        "id",
        "name",
        "description",
        "created_time",
        "updated_time",
        "created_by",
        "enable_stream_response",
    )
)


@_attrs_define(repr=False)
class WorkflowSimpleInfo:
    """A workflow without its definition.

    Attributes:
        workflow_urn (str): URN of the workflow, `urn:fss:<region>:<project id>:workflow:<package>:<name>:<version>`;
            the package is always `default`, the version always `latest`.
        id (str | Unset): Id of the workflow definition.
        name (str | Unset): Name of the workflow.
        description (str | Unset): What the workflow is for.
        created_time (str | Unset): When it was created, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        updated_time (str | Unset): When it was last changed, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        created_by (str | Unset): Who created it.
        enable_stream_response (bool | Unset): Whether the workflow answers as a stream.
    """

    workflow_urn: str
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    created_time: str | Unset = UNSET
    updated_time: str | Unset = UNSET
    created_by: str | Unset = UNSET
    enable_stream_response: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        workflow_urn = self.workflow_urn

        id = self.id

        name = self.name

        description = self.description

        created_time = self.created_time

        updated_time = self.updated_time

        created_by = self.created_by

        enable_stream_response = self.enable_stream_response

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workflow_urn": workflow_urn,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
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
        if enable_stream_response is not UNSET:
            field_dict["enable_stream_response"] = enable_stream_response

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowSimpleInfo or type(src_dict) is not dict:
            return indirectly(WorkflowSimpleInfo, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.workflow_urn = (
                no_null("WorkflowSimpleInfo.workflow_urn") if (v := src_dict["workflow_urn"]) is None else v
            )
        except KeyError as lacking:
            no_key("WorkflowSimpleInfo", lacking)
        self.id = UNSET if (v := src_dict.get("id")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.created_time = UNSET if (v := src_dict.get("created_time")) is None else v
        self.updated_time = UNSET if (v := src_dict.get("updated_time")) is None else v
        self.created_by = UNSET if (v := src_dict.get("created_by")) is None else v
        self.enable_stream_response = UNSET if (v := src_dict.get("enable_stream_response")) is None else v
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
