# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="OperateErrorInfo")


_KNOWN = frozenset(
    (
        "workflow_urn",
        "error_detail",
    )
)


@_attrs_define(repr=False)
class OperateErrorInfo:
    """One workflow that could not be deleted, and why.

    Attributes:
        workflow_urn (str | Unset): URN of the workflow.
        error_detail (str | Unset): The reason, in words.
    """

    workflow_urn: str | Unset = UNSET
    error_detail: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        workflow_urn = self.workflow_urn

        error_detail = self.error_detail

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if workflow_urn is not UNSET:
            field_dict["workflow_urn"] = workflow_urn
        if error_detail is not UNSET:
            field_dict["error_detail"] = error_detail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not OperateErrorInfo or type(src_dict) is not dict:
            return indirectly(OperateErrorInfo, cls, src_dict)
        self = cls.__new__(cls)
        self.workflow_urn = UNSET if (v := src_dict.get("workflow_urn")) is None else v
        self.error_detail = UNSET if (v := src_dict.get("error_detail")) is None else v
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
