# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_function_trigger_result import ListFunctionTriggerResult


T = TypeVar("T", bound="ListFunctionTriggersResponse")


@_attrs_define(repr=False)
class ListFunctionTriggersResponse:
    """
    Attributes:
        body (list[ListFunctionTriggerResult] | Unset):
    """

    body: list[ListFunctionTriggerResult] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        body: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.body, Unset):
            body = []
            for body_item_data in self.body:
                body_item = body_item_data.to_dict()
                body.append(body_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if body is not UNSET:
            field_dict["body"] = body

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_function_trigger_result import ListFunctionTriggerResult  # noqa: PLC0415

        d = dict(src_dict)
        _body = d.pop("body", UNSET)
        body: list[ListFunctionTriggerResult] | Unset = UNSET
        if _body is not UNSET:
            body = []
            for body_item_data in _body:
                body_item = ListFunctionTriggerResult.from_dict(body_item_data)

                body.append(body_item)

        list_function_triggers_response = cls(
            body=body,
        )

        list_function_triggers_response.additional_properties = d
        return list_function_triggers_response

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
