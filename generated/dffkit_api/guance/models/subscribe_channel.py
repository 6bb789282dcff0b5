# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.subscribe_channel_type import SubscribeChannelType, check_subscribe_channel_type
from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="SubscribeChannel")


_KNOWN = frozenset(("type",))


@_attrs_define(repr=False)
class SubscribeChannel:
    """
    Attributes:
        type_ (SubscribeChannelType): In charge of it, taking part, or only watching; `cancel` ends that.
    """

    type_: SubscribeChannelType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SubscribeChannel or type(src_dict) is not dict:
            return indirectly(SubscribeChannel, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.type_ = (
                no_null("SubscribeChannel.type_")
                if (v := src_dict["type"]) is None
                else check_subscribe_channel_type(v)
            )
        except KeyError as lacking:
            no_key("SubscribeChannel", lacking)
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
