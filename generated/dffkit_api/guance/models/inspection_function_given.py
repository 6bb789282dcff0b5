# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.inspection_function_kwargs import InspectionFunctionKwargs


T = TypeVar("T", bound="InspectionFunctionGiven")


_KNOWN = frozenset(
    (
        "funcId",
        "description",
        "definition",
        "category",
        "args",
        "kwargs",
    )
)


@_attrs_define(repr=False)
class InspectionFunctionGiven:
    """The function that is to check.

    Attributes:
        func_id (str): As in `my_scripts__check.run`.
        description (str | Unset): Its documentation.
        definition (str | Unset): Its signature, as in `run(name='')`.
        category (str | Unset): As in `general`.
        args (list[str] | Unset): Names of its parameters.
        kwargs (InspectionFunctionKwargs | Unset): Its parameters by name, each with its default.
    """

    func_id: str
    description: str | Unset = UNSET
    definition: str | Unset = UNSET
    category: str | Unset = UNSET
    args: list[str] | Unset = UNSET
    kwargs: InspectionFunctionKwargs | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_id = self.func_id

        description = self.description

        definition = self.definition

        category = self.category

        args: list[str] | Unset = UNSET
        if not isinstance(self.args, Unset):
            args = self.args

        kwargs: dict[str, Any] | Unset = UNSET
        if not isinstance(self.kwargs, Unset):
            kwargs = self.kwargs.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "funcId": func_id,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if definition is not UNSET:
            field_dict["definition"] = definition
        if category is not UNSET:
            field_dict["category"] = category
        if args is not UNSET:
            field_dict["args"] = args
        if kwargs is not UNSET:
            field_dict["kwargs"] = kwargs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not InspectionFunctionGiven or type(src_dict) is not dict:
            return indirectly(InspectionFunctionGiven, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_id = no_null("InspectionFunctionGiven.func_id") if (v := src_dict["funcId"]) is None else v
        except KeyError as lacking:
            no_key("InspectionFunctionGiven", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.definition = UNSET if (v := src_dict.get("definition")) is None else v
        self.category = UNSET if (v := src_dict.get("category")) is None else v
        self.args = UNSET if (v := src_dict.get("args")) is None else whole(v, "InspectionFunctionGiven.args")
        self.kwargs = UNSET if (v := src_dict.get("kwargs")) is None else _models.InspectionFunctionKwargs.from_dict(v)
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
