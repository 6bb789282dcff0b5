# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.show_function_template_response_body import ShowFunctionTemplateResponseBody


T = TypeVar("T", bound="ListFunctionTemplateResponse")


@_attrs_define(repr=False)
class ListFunctionTemplateResponse:
    """
    Attributes:
        func_templates (list[ShowFunctionTemplateResponseBody] | Unset):
        next_marker (int | Unset):
    """

    func_templates: list[ShowFunctionTemplateResponseBody] | Unset = UNSET
    next_marker: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_templates: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.func_templates, Unset):
            func_templates = []
            for func_templates_item_data in self.func_templates:
                func_templates_item = func_templates_item_data.to_dict()
                func_templates.append(func_templates_item)

        next_marker = self.next_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if func_templates is not UNSET:
            field_dict["func_templates"] = func_templates
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.show_function_template_response_body import ShowFunctionTemplateResponseBody  # noqa: PLC0415

        d = dict(src_dict)
        _func_templates = d.pop("func_templates", UNSET)
        func_templates: list[ShowFunctionTemplateResponseBody] | Unset = UNSET
        if _func_templates is not UNSET:
            func_templates = []
            for func_templates_item_data in _func_templates:
                func_templates_item = ShowFunctionTemplateResponseBody.from_dict(func_templates_item_data)

                func_templates.append(func_templates_item)

        next_marker = d.pop("next_marker", UNSET)

        list_function_template_response = cls(
            func_templates=func_templates,
            next_marker=next_marker,
        )

        list_function_template_response.additional_properties = d
        return list_function_template_response

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
