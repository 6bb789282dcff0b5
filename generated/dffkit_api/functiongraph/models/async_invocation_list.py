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
    from ..models.async_invocation import AsyncInvocation


T = TypeVar("T", bound="AsyncInvocationList")


_KNOWN = frozenset(
    (
        "invocations",
        "count",
        "next_marker",
    )
)


@_attrs_define(repr=False)
class AsyncInvocationList:
    """One page of asynchronous runs.

    Attributes:
        invocations (list[AsyncInvocation]): The runs of this page.
        count (int | Unset): How many runs match in all.
        next_marker (int | Unset): Where the next page starts.
    """

    invocations: list[AsyncInvocation]
    count: int | Unset = UNSET
    next_marker: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        invocations = []
        for invocations_item_data in self.invocations:
            invocations_item = invocations_item_data.to_dict()
            invocations.append(invocations_item)

        count = self.count

        next_marker = self.next_marker

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invocations": invocations,
            }
        )
        if count is not UNSET:
            field_dict["count"] = count
        if next_marker is not UNSET:
            field_dict["next_marker"] = next_marker

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AsyncInvocationList or type(src_dict) is not dict:
            return indirectly(AsyncInvocationList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.invocations = (
                []
                if (v := src_dict["invocations"]) is None
                else each(_models.AsyncInvocation.from_dict, v, "AsyncInvocationList.invocations")
            )
        except KeyError as lacking:
            no_key("AsyncInvocationList", lacking)
        self.count = UNSET if (v := src_dict.get("count")) is None else v
        self.next_marker = UNSET if (v := src_dict.get("next_marker")) is None else v
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
