# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

T = TypeVar("T", bound="ModifyHostLabels")


_KNOWN = frozenset(
    (
        "source",
        "labels",
    )
)


@_attrs_define(repr=False)
class ModifyHostLabels:
    """
    Attributes:
        source (str): Class of the object, as in `HOST`.
        labels (list[str] | Unset): The labels of the host from now on.
    """

    source: str
    labels: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        source = self.source

        labels: list[str] | Unset = UNSET
        if not isinstance(self.labels, Unset):
            labels = self.labels

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "source": source,
            }
        )
        if labels is not UNSET:
            field_dict["labels"] = labels

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyHostLabels or type(src_dict) is not dict:
            return indirectly(ModifyHostLabels, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.source = no_null("ModifyHostLabels.source") if (v := src_dict["source"]) is None else v
        except KeyError as lacking:
            no_key("ModifyHostLabels", lacking)
        self.labels = UNSET if (v := src_dict.get("labels")) is None else whole(v, "ModifyHostLabels.labels")
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
