# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="WorkflowFunctionRef")


_KNOWN = frozenset(
    (
        "ref_name",
        "invoke_mode",
        "arguments",
    )
)


@_attrs_define(repr=False)
class WorkflowFunctionRef:
    """Which function to call, and with what.

    Attributes:
        ref_name (str | Unset): Name of the function, as in `functions` of the workflow.
        invoke_mode (str | Unset): How it is called; `synchronize` is the only way so far.
        arguments (Any | Unset): The arguments by name, with the paths they are taken from.
    """

    ref_name: str | Unset = UNSET
    invoke_mode: str | Unset = UNSET
    arguments: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ref_name = self.ref_name

        invoke_mode = self.invoke_mode

        arguments = self.arguments

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ref_name is not UNSET:
            field_dict["ref_name"] = ref_name
        if invoke_mode is not UNSET:
            field_dict["invoke_mode"] = invoke_mode
        if arguments is not UNSET:
            field_dict["arguments"] = arguments

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowFunctionRef or type(src_dict) is not dict:
            return indirectly(WorkflowFunctionRef, cls, src_dict)
        self = cls.__new__(cls)
        self.ref_name = UNSET if (v := src_dict.get("ref_name")) is None else v
        self.invoke_mode = UNSET if (v := src_dict.get("invoke_mode")) is None else v
        self.arguments = src_dict.get("arguments", UNSET)
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
