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
    from ..models.workflow_data import WorkflowData


T = TypeVar("T", bound="Function")


_KNOWN = frozenset(
    (
        "name",
        "operation",
        "metadata",
    )
)


@_attrs_define(repr=False)
class Function:
    """A function under the name that the states of this workflow know it by.

    Attributes:
        name (str): Name, unique within the workflow.
        operation (str): URN of the function.
        metadata (WorkflowData | Unset): Any JSON object.
    """

    name: str
    operation: str
    metadata: WorkflowData | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        operation = self.operation

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "operation": operation,
            }
        )
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Function or type(src_dict) is not dict:
            return indirectly(Function, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("Function.name") if (v := src_dict["name"]) is None else v
            self.operation = no_null("Function.operation") if (v := src_dict["operation"]) is None else v
        except KeyError as lacking:
            no_key("Function", lacking)
        self.metadata = UNSET if (v := src_dict.get("metadata")) is None else _models.WorkflowData.from_dict(v)
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
