# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.callback_workflow_request_body_result import (
    CallbackWorkflowRequestBodyResult,
    check_callback_workflow_request_body_result,
)
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workflow_data import WorkflowData


T = TypeVar("T", bound="CallbackWorkflowRequestBody")


_KNOWN = frozenset(
    (
        "result",
        "output",
        "error",
    )
)


@_attrs_define(repr=False)
class CallbackWorkflowRequestBody:
    """The result of a step that ran outside; its output only counts where it succeeded.

    Attributes:
        result (CallbackWorkflowRequestBodyResult): Whether the step succeeded.
        output (WorkflowData): Any JSON object.
        error (str | Unset): Why it failed, in words.
    """

    result: CallbackWorkflowRequestBodyResult
    output: WorkflowData
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        result: str = self.result

        output = self.output.to_dict()

        error = self.error

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "result": result,
                "output": output,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CallbackWorkflowRequestBody or type(src_dict) is not dict:
            return indirectly(CallbackWorkflowRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.result = (
                no_null("CallbackWorkflowRequestBody.result")
                if (v := src_dict["result"]) is None
                else check_callback_workflow_request_body_result(v)
            )
            self.output = (
                no_null("CallbackWorkflowRequestBody.output")
                if (v := src_dict["output"]) is None
                else _models.WorkflowData.from_dict(v)
            )
        except KeyError as lacking:
            no_key("CallbackWorkflowRequestBody", lacking)
        self.error = UNSET if (v := src_dict.get("error")) is None else v
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
