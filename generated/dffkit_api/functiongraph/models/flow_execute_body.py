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


T = TypeVar("T", bound="FlowExecuteBody")


_KNOWN = frozenset(
    (
        "input",
        "headers",
    )
)


@_attrs_define(repr=False)
class FlowExecuteBody:
    """What a workflow is started with: the input of its first state, and headers that its functions get.

    Attributes:
        input_ (WorkflowData): Any JSON object.
        headers (WorkflowData | Unset): Any JSON object.
    """

    input_: WorkflowData
    headers: WorkflowData | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        input_ = self.input_.to_dict()

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "input": input_,
            }
        )
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FlowExecuteBody or type(src_dict) is not dict:
            return indirectly(FlowExecuteBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.input_ = (
                no_null("FlowExecuteBody.input_")
                if (v := src_dict["input"]) is None
                else _models.WorkflowData.from_dict(v)
            )
        except KeyError as lacking:
            no_key("FlowExecuteBody", lacking)
        self.headers = UNSET if (v := src_dict.get("headers")) is None else _models.WorkflowData.from_dict(v)
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
