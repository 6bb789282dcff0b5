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
    from ..models.object_class_template_main import ObjectClassTemplateMain


T = TypeVar("T", bound="ObjectClassTemplate")


_KNOWN = frozenset(
    (
        "title",
        "summary",
        "iconSet",
        "main",
    )
)


@_attrs_define(repr=False)
class ObjectClassTemplate:
    """How the console shows objects of a class.

    Attributes:
        title (str | Unset):
        summary (str | Unset):
        icon_set (Any | Unset): Pictures of the class, an object or null.
        main (list[ObjectClassTemplateMain] | Unset):
    """

    title: str | Unset = UNSET
    summary: str | Unset = UNSET
    icon_set: Any | Unset = UNSET
    main: list[ObjectClassTemplateMain] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        summary = self.summary

        icon_set = self.icon_set

        main: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.main, Unset):
            main = []
            for main_item_data in self.main:
                main_item = main_item_data.to_dict()
                main.append(main_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if summary is not UNSET:
            field_dict["summary"] = summary
        if icon_set is not UNSET:
            field_dict["iconSet"] = icon_set
        if main is not UNSET:
            field_dict["main"] = main

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ObjectClassTemplate or type(src_dict) is not dict:
            return indirectly(ObjectClassTemplate, cls, src_dict)
        self = cls.__new__(cls)
        self.title = UNSET if (v := src_dict.get("title")) is None else v
        self.summary = UNSET if (v := src_dict.get("summary")) is None else v
        self.icon_set = src_dict.get("iconSet", UNSET)
        self.main = (
            UNSET
            if (v := src_dict.get("main")) is None
            else each(_models.ObjectClassTemplateMain.from_dict, v, "ObjectClassTemplate.main")
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
