# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="FunctionTestEvent")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "content",
        "last_modified",
    )
)


@_attrs_define(repr=False)
class FunctionTestEvent:
    """An event that is kept to try the function with. Only the answer to one of them has its content.

    Attributes:
        id (str): Id of the event.
        name (str): Name of the event.
        content (str | Unset): The event: JSON text in base64.
        last_modified (float | Unset): When it was last changed, in seconds since 1970.
    """

    id: str
    name: str
    content: str | Unset = UNSET
    last_modified: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        content = self.content

        last_modified = self.last_modified

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if content is not UNSET:
            field_dict["content"] = content
        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionTestEvent or type(src_dict) is not dict:
            return indirectly(FunctionTestEvent, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("FunctionTestEvent.id") if (v := src_dict["id"]) is None else v
            self.name = no_null("FunctionTestEvent.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("FunctionTestEvent", lacking)
        self.content = UNSET if (v := src_dict.get("content")) is None else v
        self.last_modified = UNSET if (v := src_dict.get("last_modified")) is None else v
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
