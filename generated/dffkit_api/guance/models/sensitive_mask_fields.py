# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.role_mask_fields import RoleMaskFields


T = TypeVar("T", bound="SensitiveMaskFields")


_KNOWN = frozenset(("declaration",))


@_attrs_define(repr=False)
class SensitiveMaskFields:
    """By kind of data, as in `logging`: which fields are masked for which role.

    Attributes:
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
    """

    declaration: Declaration | Unset = UNSET
    additional_properties: dict[str, RoleMaskFields] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            field_dict[prop_name] = prop.to_dict()

        field_dict.update({})
        if declaration is not UNSET:
            field_dict["declaration"] = declaration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SensitiveMaskFields or type(src_dict) is not dict:
            return indirectly(SensitiveMaskFields, cls, src_dict)
        self = cls.__new__(cls)
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
        self.additional_properties = {
            name: _models.RoleMaskFields.from_dict(v)
            for name, v in src_dict.items()
            if name not in _KNOWN and v is not None
        }
        return self

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> RoleMaskFields:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: RoleMaskFields) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
