# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workflow_definition import WorkflowDefinition


T = TypeVar("T", bound="WorkflowInfo")


_KNOWN = frozenset(
    (
        "id",
        "workflow_urn",
        "created_time",
        "updated_time",
        "created_by",
        "lts_group_id",
        "lts_stream_id",
        "definition",
    )
)


@_attrs_define(repr=False)
class WorkflowInfo:
    """A workflow with its definition.

    Attributes:
        id (str): Id of the workflow definition.
        workflow_urn (str): URN of the workflow, `urn:fss:<region>:<project id>:workflow:<package>:<name>:<version>`;
            the package is always `default`, the version always `latest`.
        created_time (str | Unset): When it was created, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        updated_time (str | Unset): When it was last changed, UTC, `yyyy-MM-ddTHH:mm:ssZ`.
        created_by (str | Unset): Who created it.
        lts_group_id (str | Unset): Id of the log group in LTS; only of an express workflow that logs.
        lts_stream_id (str | Unset): Id of the log stream in LTS; only of an express workflow that logs.
        definition (WorkflowDefinition | Unset): The definition of a workflow, as it was sent; to change it, send it
            whole.
    """

    id: str
    workflow_urn: str
    created_time: str | Unset = UNSET
    updated_time: str | Unset = UNSET
    created_by: str | Unset = UNSET
    lts_group_id: str | Unset = UNSET
    lts_stream_id: str | Unset = UNSET
    definition: WorkflowDefinition | Unset = UNSET
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
        field_dict.update(
            {
                "id": id,
                "workflow_urn": workflow_urn,
            }
        )
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
        if cls is not WorkflowInfo or type(src_dict) is not dict:
            return indirectly(WorkflowInfo, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("WorkflowInfo.id") if (v := src_dict["id"]) is None else v
            self.workflow_urn = no_null("WorkflowInfo.workflow_urn") if (v := src_dict["workflow_urn"]) is None else v
        except KeyError as lacking:
            no_key("WorkflowInfo", lacking)
        self.created_time = UNSET if (v := src_dict.get("created_time")) is None else v
        self.updated_time = UNSET if (v := src_dict.get("updated_time")) is None else v
        self.created_by = UNSET if (v := src_dict.get("created_by")) is None else v
        self.lts_group_id = UNSET if (v := src_dict.get("lts_group_id")) is None else v
        self.lts_stream_id = UNSET if (v := src_dict.get("lts_stream_id")) is None else v
        self.definition = (
            UNSET if (v := src_dict.get("definition")) is None else _models.WorkflowDefinition.from_dict(v)
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
