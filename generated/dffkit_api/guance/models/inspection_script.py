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
    from ..models.inspection_function import InspectionFunction
    from ..models.inspection_script_call_kwargs import InspectionScriptCallKwargs


T = TypeVar("T", bound="InspectionScript")


_KNOWN = frozenset(
    (
        "type",
        "name",
        "title",
        "callKwargs",
        "refFuncInfo",
    )
)


@_attrs_define(repr=False)
class InspectionScript:
    """
    Attributes:
        type_ (str | Unset): `selfBuiltCheck`.
        name (str | Unset):
        title (str | Unset):
        call_kwargs (InspectionScriptCallKwargs | Unset): What the function is called with.
        ref_func_info (InspectionFunction | Unset): A function of DataFlux Func, as it describes itself.
    """

    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    title: str | Unset = UNSET
    call_kwargs: InspectionScriptCallKwargs | Unset = UNSET
    ref_func_info: InspectionFunction | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        name = self.name

        title = self.title

        call_kwargs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.call_kwargs, Unset):
            call_kwargs = self.call_kwargs.to_dict()

        ref_func_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ref_func_info, Unset):
            ref_func_info = self.ref_func_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if title is not UNSET:
            field_dict["title"] = title
        if call_kwargs is not UNSET:
            field_dict["callKwargs"] = call_kwargs
        if ref_func_info is not UNSET:
            field_dict["refFuncInfo"] = ref_func_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not InspectionScript or type(src_dict) is not dict:
            return indirectly(InspectionScript, cls, src_dict)
        self = cls.__new__(cls)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.title = UNSET if (v := src_dict.get("title")) is None else v
        self.call_kwargs = (
            UNSET if (v := src_dict.get("callKwargs")) is None else _models.InspectionScriptCallKwargs.from_dict(v)
        )
        self.ref_func_info = (
            UNSET if (v := src_dict.get("refFuncInfo")) is None else _models.InspectionFunction.from_dict(v)
        )
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
