# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.new_rum_app_type import NewRumAppType, check_new_rum_app_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.rum_app_extend import RumAppExtend


T = TypeVar("T", bound="NewRumApp")


_KNOWN = frozenset(
    (
        "name",
        "type",
        "extend",
    )
)


@_attrs_define(repr=False)
class NewRumApp:
    """
    Attributes:
        name (str):
        type_ (NewRumAppType):
        extend (RumAppExtend | Unset): Other settings.
    """

    name: str
    type_: NewRumAppType
    extend: RumAppExtend | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str = self.type_

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
            }
        )
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NewRumApp or type(src_dict) is not dict:
            return indirectly(NewRumApp, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("NewRumApp.name") if (v := src_dict["name"]) is None else v
            self.type_ = no_null("NewRumApp.type_") if (v := src_dict["type"]) is None else check_new_rum_app_type(v)
        except KeyError as lacking:
            no_key("NewRumApp", lacking)
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.RumAppExtend.from_dict(v)
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
