# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="CreatedMemberGroup")


_KNOWN = frozenset(("uuid",))


@_attrs_define(repr=False)
class CreatedMemberGroup:
    """
    Attributes:
        uuid (str): Id of the new team, `group_…`.
    """

    uuid: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreatedMemberGroup or type(src_dict) is not dict:
            return indirectly(CreatedMemberGroup, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("CreatedMemberGroup.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("CreatedMemberGroup", lacking)
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
