# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="WorkflowErrorRule")


_KNOWN = frozenset(
    (
        "error",
        "transition",
        "retry_ref",
    )
)


@_attrs_define(repr=False)
class WorkflowErrorRule:
    """What to do about one kind of error.

    Attributes:
        error (str | Unset): Which errors are meant, such as `$.errorCode == 500`.
        transition (str | Unset): Id of the state to go on with.
        retry_ref (str | Unset): Name of the rule for trying again, as in `retries`.
    """

    error: str | Unset = UNSET
    transition: str | Unset = UNSET
    retry_ref: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        error = self.error

        transition = self.transition

        retry_ref = self.retry_ref

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if error is not UNSET:
            field_dict["error"] = error
        if transition is not UNSET:
            field_dict["transition"] = transition
        if retry_ref is not UNSET:
            field_dict["retry_ref"] = retry_ref

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowErrorRule or type(src_dict) is not dict:
            return indirectly(WorkflowErrorRule, cls, src_dict)
        self = cls.__new__(cls)
        self.error = UNSET if (v := src_dict.get("error")) is None else v
        self.transition = UNSET if (v := src_dict.get("transition")) is None else v
        self.retry_ref = UNSET if (v := src_dict.get("retry_ref")) is None else v
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
