# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_function_async_invocations_result import ListFunctionAsyncInvocationsResult


T = TypeVar("T", bound="ListActiveAsyncInvocationsResponse")


@_attrs_define(repr=False)
class ListActiveAsyncInvocationsResponse:
    """
    Attributes:
        invocations (list[ListFunctionAsyncInvocationsResult] | Unset):
        count (int | Unset):
        next_marker (int | Unset):
    """

    invocations: list[ListFunctionAsyncInvocationsResult] | Unset = UNSET
    count: int | Unset = UNSET
    next_marker: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        invocations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.invocations, Unset):
            invocations = []
            for invocations_item_data in self.invocations:
                invocations_item = invocations_item_data.to_dict()
                invocations.append(invocations_item)

        count = self.count

        next_marker = self.next_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if invocations is not UNSET:
            field_dict["invocations"] = invocations
        if count is not UNSET:
            field_dict["count"] = count
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_function_async_invocations_result import ListFunctionAsyncInvocationsResult  # noqa: PLC0415

        d = dict(src_dict)
        _invocations = d.pop("invocations", UNSET)
        invocations: list[ListFunctionAsyncInvocationsResult] | Unset = UNSET
        if _invocations is not UNSET:
            invocations = []
            for invocations_item_data in _invocations:
                invocations_item = ListFunctionAsyncInvocationsResult.from_dict(invocations_item_data)

                invocations.append(invocations_item)

        count = d.pop("count", UNSET)

        next_marker = d.pop("next_marker", UNSET)

        list_active_async_invocations_response = cls(
            invocations=invocations,
            count=count,
            next_marker=next_marker,
        )

        list_active_async_invocations_response.additional_properties = d
        return list_active_async_invocations_response

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
