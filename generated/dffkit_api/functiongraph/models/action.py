# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.function_ref import FunctionRef


T = TypeVar("T", bound="Action")


_KNOWN = frozenset(("function_ref",))


@_attrs_define(repr=False)
class Action:
    """One call of a state.

    Attributes:
        function_ref (FunctionRef | Unset): Which function to call, and with what. An argument `<path> | <constant>`
            takes the value at that JSONPath of the input (`$.a.b[0].c`), else the constant: a number, a text in single
            quotes, true or false, or a path into the constants (`$CONST.a.b`).
    """

    function_ref: FunctionRef | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        function_ref: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function_ref, Unset):
            function_ref = self.function_ref.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if function_ref is not UNSET:
            field_dict["function_ref"] = function_ref

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Action or type(src_dict) is not dict:
            return indirectly(Action, cls, src_dict)
        self = cls.__new__(cls)
        self.function_ref = UNSET if (v := src_dict.get("function_ref")) is None else _models.FunctionRef.from_dict(v)
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
