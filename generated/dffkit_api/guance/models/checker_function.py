# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.checker_function_kwargs import CheckerFunctionKwargs


T = TypeVar("T", bound="CheckerFunction")


_KNOWN = frozenset(
    (
        "funcId",
        "kwargs",
    )
)


@_attrs_define(repr=False)
class CheckerFunction:
    """
    Attributes:
        func_id (str | Unset): Id of the function, listed by `list_outer_functions` under the tag `monitorType|custom`.
        kwargs (CheckerFunctionKwargs | Unset): Its arguments.
    """

    func_id: str | Unset = UNSET
    kwargs: CheckerFunctionKwargs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_id = self.func_id

        kwargs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kwargs, Unset):
            kwargs = self.kwargs.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if func_id is not UNSET:
            field_dict["funcId"] = func_id
        if kwargs is not UNSET:
            field_dict["kwargs"] = kwargs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerFunction or type(src_dict) is not dict:
            return indirectly(CheckerFunction, cls, src_dict)
        self = cls.__new__(cls)
        self.func_id = UNSET if (v := src_dict.get("funcId")) is None else v
        self.kwargs = UNSET if (v := src_dict.get("kwargs")) is None else _models.CheckerFunctionKwargs.from_dict(v)
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
