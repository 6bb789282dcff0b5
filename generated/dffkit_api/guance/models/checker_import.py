# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.checker import Checker
    from ..models.declaration import Declaration


T = TypeVar("T", bound="CheckerImport")


_KNOWN = frozenset(
    (
        "rule",
        "repeat_name",
        "declaration",
    )
)


@_attrs_define(repr=False)
class CheckerImport:
    """
    Attributes:
        rule (list[Checker] | Unset): The monitors that were created.
        repeat_name (list[Any] | Unset): Names in use that stopped the import.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
    """

    rule: list[Checker] | Unset = UNSET
    repeat_name: list[Any] | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        rule: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rule, Unset):
            rule = []
            for rule_item_data in self.rule:
                rule_item = rule_item_data.to_dict()
                rule.append(rule_item)

        repeat_name: list[Any] | Unset = UNSET
        if not isinstance(self.repeat_name, Unset):
            repeat_name = self.repeat_name

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if rule is not UNSET:
            field_dict["rule"] = rule
        if repeat_name is not UNSET:
            field_dict["repeat_name"] = repeat_name
        if declaration is not UNSET:
            field_dict["declaration"] = declaration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CheckerImport or type(src_dict) is not dict:
            return indirectly(CheckerImport, cls, src_dict)
        self = cls.__new__(cls)
        self.rule = (
            UNSET if (v := src_dict.get("rule")) is None else each(_models.Checker.from_dict, v, "CheckerImport.rule")
        )
        self.repeat_name = UNSET if (v := src_dict.get("repeat_name")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
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
