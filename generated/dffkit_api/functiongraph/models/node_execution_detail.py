# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.node_execution import NodeExecution


T = TypeVar("T", bound="NodeExecutionDetail")


@_attrs_define(repr=False)
class NodeExecutionDetail:
    """
    Attributes:
        node_id (str | Unset):
        node_name (str | Unset):
        execution_id (str | Unset):
        executions (list[NodeExecution] | Unset):
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
        from ..models.node_execution import NodeExecution  # noqa: PLC0415

        d = dict(src_dict)
        node_id = d.pop("node_id", UNSET)

        node_name = d.pop("node_name", UNSET)

        execution_id = d.pop("execution_id", UNSET)

        _executions = d.pop("executions", UNSET)
        executions: list[NodeExecution] | Unset = UNSET
        if _executions is not UNSET:
            executions = []
            for executions_item_data in _executions:
                executions_item = NodeExecution.from_dict(executions_item_data)

                executions.append(executions_item)

        node_execution_detail = cls(
            node_id=node_id,
            node_name=node_name,
            execution_id=execution_id,
            executions=executions,
        )

        node_execution_detail.additional_properties = d
        return node_execution_detail

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
