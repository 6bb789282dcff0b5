# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.outer_function_call import OuterFunctionCall


T = TypeVar("T", bound="ExecuteOuterFunction")


_KNOWN = frozenset(
    (
        "funcId",
        "funcBody",
    )
)


@_attrs_define(repr=False)
class ExecuteOuterFunction:
    """
    Attributes:
        func_id (str): Id of the function, as in `guance__openapi.test`.
        func_body (OuterFunctionCall | Unset):
    """

    func_id: str
    func_body: OuterFunctionCall | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_id = self.func_id

        func_body: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_body, Unset):
            func_body = self.func_body.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "funcId": func_id,
            }
        )
        if func_body is not UNSET:
            field_dict["funcBody"] = func_body

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ExecuteOuterFunction or type(src_dict) is not dict:
            return indirectly(ExecuteOuterFunction, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_id = no_null("ExecuteOuterFunction.func_id") if (v := src_dict["funcId"]) is None else v
        except KeyError as lacking:
            no_key("ExecuteOuterFunction", lacking)
        self.func_body = UNSET if (v := src_dict.get("funcBody")) is None else _models.OuterFunctionCall.from_dict(v)
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
