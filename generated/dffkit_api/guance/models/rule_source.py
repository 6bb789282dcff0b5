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
    from ..models.rule_name import RuleName


T = TypeVar("T", bound="RuleSource")


_KNOWN = frozenset(
    (
        "sourcesInfo",
        "wsInfo",
    )
)


@_attrs_define(repr=False)
class RuleSource:
    """
    Attributes:
        sources_info (RuleName | Unset):
        ws_info (RuleName | Unset):
    """

    sources_info: RuleName | Unset = UNSET
    ws_info: RuleName | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        sources_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.sources_info, Unset):
            sources_info = self.sources_info.to_dict()

        ws_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ws_info, Unset):
            ws_info = self.ws_info.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if sources_info is not UNSET:
            field_dict["sourcesInfo"] = sources_info
        if ws_info is not UNSET:
            field_dict["wsInfo"] = ws_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RuleSource or type(src_dict) is not dict:
            return indirectly(RuleSource, cls, src_dict)
        self = cls.__new__(cls)
        self.sources_info = UNSET if (v := src_dict.get("sourcesInfo")) is None else _models.RuleName.from_dict(v)
        self.ws_info = UNSET if (v := src_dict.get("wsInfo")) is None else _models.RuleName.from_dict(v)
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
