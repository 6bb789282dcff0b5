# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_app_templates_result import ListAppTemplatesResult


T = TypeVar("T", bound="ListAppTemplatesResponse")


@_attrs_define(repr=False)
class ListAppTemplatesResponse:
    """
    Attributes:
        templates (list[ListAppTemplatesResult] | Unset):
        next_marker (int | Unset):
        count (int | Unset):
    """

    templates: list[ListAppTemplatesResult] | Unset = UNSET
    next_marker: int | Unset = UNSET
    count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        templates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.templates, Unset):
            templates = []
            for templates_item_data in self.templates:
                templates_item = templates_item_data.to_dict()
                templates.append(templates_item)

        next_marker = self.next_marker

        count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if templates is not UNSET:
            field_dict["templates"] = templates
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_app_templates_result import ListAppTemplatesResult  # noqa: PLC0415

        d = dict(src_dict)
        _templates = d.pop("templates", UNSET)
        templates: list[ListAppTemplatesResult] | Unset = UNSET
        if _templates is not UNSET:
            templates = []
            for templates_item_data in _templates:
                templates_item = ListAppTemplatesResult.from_dict(templates_item_data)

                templates.append(templates_item)

        next_marker = d.pop("next_marker", UNSET)

        count = d.pop("count", UNSET)

        list_app_templates_response = cls(
            templates=templates,
            next_marker=next_marker,
            count=count,
        )

        list_app_templates_response.additional_properties = d
        return list_app_templates_response

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
