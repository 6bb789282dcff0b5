# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.app_template_summary import AppTemplateSummary


T = TypeVar("T", bound="AppTemplateList")


_KNOWN = frozenset(
    (
        "templates",
        "next_marker",
        "count",
    )
)


@_attrs_define(repr=False)
class AppTemplateList:
    """One page of application templates.

    Attributes:
        templates (list[AppTemplateSummary]): The templates of this page.
        next_marker (int | Unset): Where the next page starts.
        count (int | Unset): How many templates match in all.
    """

    templates: list[AppTemplateSummary]
    next_marker: int | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        templates = []
        for templates_item_data in self.templates:
            templates_item = templates_item_data.to_dict()
            templates.append(templates_item)

        next_marker = self.next_marker

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "templates": templates,
            }
        )
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AppTemplateList or type(src_dict) is not dict:
            return indirectly(AppTemplateList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.templates = (
                []
                if (v := src_dict["templates"]) is None
                else each(_models.AppTemplateSummary.from_dict, v, "AppTemplateList.templates")
            )
        except KeyError as lacking:
            no_key("AppTemplateList", lacking)
        self.next_marker = UNSET if (v := src_dict.get("next_marker")) is None else v
        self.count = UNSET if (v := src_dict.get("count")) is None else v
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
