# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workflow_simple_info import WorkflowSimpleInfo


T = TypeVar("T", bound="WorkflowList")


_KNOWN = frozenset(
    (
        "workflows",
        "total",
        "size",
    )
)


@_attrs_define(repr=False)
class WorkflowList:
    """One page of workflows.

    Attributes:
        workflows (list[WorkflowSimpleInfo]): The workflows of this page.
        total (int | Unset): How many workflows match in all.
        size (int | Unset): How many workflows this page has.
    """

    workflows: list[WorkflowSimpleInfo]
    total: int | Unset = UNSET
    size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        workflows = []
        for workflows_item_data in self.workflows:
            workflows_item = workflows_item_data.to_dict()
            workflows.append(workflows_item)

        total = self.total

        size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workflows": workflows,
            }
        )
        if total is not UNSET:
            field_dict["total"] = total
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowList or type(src_dict) is not dict:
            return indirectly(WorkflowList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.workflows = (
                []
                if (v := src_dict["workflows"]) is None
                else each(_models.WorkflowSimpleInfo.from_dict, v, "WorkflowList.workflows")
            )
        except KeyError as lacking:
            no_key("WorkflowList", lacking)
        self.total = UNSET if (v := src_dict.get("total")) is None else v
        self.size = UNSET if (v := src_dict.get("size")) is None else v
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
