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


T = TypeVar("T", bound="FunctionRef")


_KNOWN = frozenset(
    (
        "ref_name",
        "arguments",
        "invoke_mode",
    )
)


@_attrs_define(repr=False)
class FunctionRef:
    """Which function to call, and with what. An argument `<path> | <constant>` takes the value at that JSONPath of the
    input (`$.a.b[0].c`), else the constant: a number, a text in single quotes, true or false, or a path into the
    constants (`$CONST.a.b`).

        Attributes:
            ref_name (str): Name of the function, as in `functions` of the workflow.
            arguments (WorkflowData): Any JSON object.
            invoke_mode (str | Unset): How it is called; `synchronize` is the only way so far.
    """

    ref_name: str
    arguments: WorkflowData
    invoke_mode: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ref_name = self.ref_name

        arguments = self.arguments.to_dict()

        invoke_mode = self.invoke_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ref_name": ref_name,
                "arguments": arguments,
            }
        )
        if invoke_mode is not UNSET:
            field_dict["invoke_mode"] = invoke_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionRef or type(src_dict) is not dict:
            return indirectly(FunctionRef, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.ref_name = no_null("FunctionRef.ref_name") if (v := src_dict["ref_name"]) is None else v
            self.arguments = (
                no_null("FunctionRef.arguments")
                if (v := src_dict["arguments"]) is None
                else _models.WorkflowData.from_dict(v)
            )
        except KeyError as lacking:
            no_key("FunctionRef", lacking)
        self.invoke_mode = UNSET if (v := src_dict.get("invoke_mode")) is None else v
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
