# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.func_destination_config import FuncDestinationConfig


T = TypeVar("T", bound="FuncAsyncDestinationConfig")


_KNOWN = frozenset(
    (
        "on_success",
        "on_failure",
    )
)


@_attrs_define(repr=False)
class FuncAsyncDestinationConfig:
    """Who hears of the result.

    Attributes:
        on_success (FuncDestinationConfig | Unset): One receiver of results.
        on_failure (FuncDestinationConfig | Unset): One receiver of results.
    """

    on_success: FuncDestinationConfig | Unset = UNSET
    on_failure: FuncDestinationConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        on_success: dict[str, Any] | Unset = UNSET
        if not isinstance(self.on_success, Unset):
            on_success = self.on_success.to_dict()

        on_failure: dict[str, Any] | Unset = UNSET
        if not isinstance(self.on_failure, Unset):
            on_failure = self.on_failure.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if on_success is not UNSET:
            field_dict["on_success"] = on_success
        if on_failure is not UNSET:
            field_dict["on_failure"] = on_failure

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FuncAsyncDestinationConfig or type(src_dict) is not dict:
            return indirectly(FuncAsyncDestinationConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.on_success = (
            UNSET if (v := src_dict.get("on_success")) is None else _models.FuncDestinationConfig.from_dict(v)
        )
        self.on_failure = (
            UNSET if (v := src_dict.get("on_failure")) is None else _models.FuncDestinationConfig.from_dict(v)
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
