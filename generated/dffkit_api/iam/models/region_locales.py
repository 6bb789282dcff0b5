# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="RegionLocales")


_KNOWN = frozenset(
    (
        "zh-cn",
        "en-us",
        "pt-br",
        "es-us",
        "es-es",
    )
)


@_attrs_define(repr=False)
class RegionLocales:
    """Names of the region, for people. Which languages there are differs from region to region.

    Attributes:
        zh_cn (str | Unset): Chinese.
        en_us (str | Unset): English.
        pt_br (str | Unset): Portuguese as in Brazil.
        es_us (str | Unset): Spanish as in the Americas.
        es_es (str | Unset): Spanish as in Spain.
    """

    zh_cn: str | Unset = UNSET
    en_us: str | Unset = UNSET
    pt_br: str | Unset = UNSET
    es_us: str | Unset = UNSET
    es_es: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        zh_cn = self.zh_cn

        en_us = self.en_us

        pt_br = self.pt_br

        es_us = self.es_us

        es_es = self.es_es

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if zh_cn is not UNSET:
            field_dict["zh-cn"] = zh_cn
        if en_us is not UNSET:
            field_dict["en-us"] = en_us
        if pt_br is not UNSET:
            field_dict["pt-br"] = pt_br
        if es_us is not UNSET:
            field_dict["es-us"] = es_us
        if es_es is not UNSET:
            field_dict["es-es"] = es_es

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RegionLocales or type(src_dict) is not dict:
            return indirectly(RegionLocales, cls, src_dict)
        self = cls.__new__(cls)
        self.zh_cn = UNSET if (v := src_dict.get("zh-cn")) is None else v
        self.en_us = UNSET if (v := src_dict.get("en-us")) is None else v
        self.pt_br = UNSET if (v := src_dict.get("pt-br")) is None else v
        self.es_us = UNSET if (v := src_dict.get("es-us")) is None else v
        self.es_es = UNSET if (v := src_dict.get("es-es")) is None else v
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
