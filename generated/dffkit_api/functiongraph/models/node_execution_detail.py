# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.node_execution import NodeExecution


T = TypeVar("T", bound="NodeExecutionDetail")


_KNOWN = frozenset(
    (
        "node_id",
        "node_name",
        "execution_id",
        "executions",
    )
)


@_attrs_define(repr=False)
class NodeExecutionDetail:
    """A state of the workflow, and how often it ran.

    Attributes:
        node_id (str | Unset): Id of the state.
        node_name (str | Unset): Name of the state.
        execution_id (str | Unset): Id of the execution of this state.
        executions (list[NodeExecution] | Unset): Its runs: more than one where it was tried again.
    """

    node_id: str | Unset = UNSET
    node_name: str | Unset = UNSET
    execution_id: str | Unset = UNSET
    executions: list[NodeExecution] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        node_id = self.node_id

        node_name = self.node_name

        execution_id = self.execution_id

        executions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.executions, Unset):
            executions = []
            for executions_item_data in self.executions:
                executions_item = executions_item_data.to_dict()
                executions.append(executions_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if node_id is not UNSET:
            field_dict["node_id"] = node_id
        if node_name is not UNSET:
            field_dict["node_name"] = node_name
        if execution_id is not UNSET:
            field_dict["execution_id"] = execution_id
        if executions is not UNSET:
            field_dict["executions"] = executions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NodeExecutionDetail or type(src_dict) is not dict:
            return indirectly(NodeExecutionDetail, cls, src_dict)
        self = cls.__new__(cls)
        self.node_id = UNSET if (v := src_dict.get("node_id")) is None else v
        self.node_name = UNSET if (v := src_dict.get("node_name")) is None else v
        self.execution_id = UNSET if (v := src_dict.get("execution_id")) is None else v
        self.executions = (
            UNSET
            if (v := src_dict.get("executions")) is None
            else each(_models.NodeExecution.from_dict, v, "NodeExecutionDetail.executions")
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
