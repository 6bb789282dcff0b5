# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.note_extend import NoteExtend


T = TypeVar("T", bound="NoteSettings")


_KNOWN = frozenset(
    (
        "name",
        "chartUUIDs",
        "extend",
    )
)


@_attrs_define(repr=False)
class NoteSettings:
    """
    Attributes:
        name (str):
        chart_uuids (list[str] | Unset): Ids of the charts, `chrt_…`, in their order.
        extend (NoteExtend | Unset): Further data of the console.
    """

    name: str
    chart_uuids: list[str] | Unset = UNSET
    extend: NoteExtend | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        chart_uuids: list[str] | Unset = UNSET
        if not isinstance(self.chart_uuids, Unset):
            chart_uuids = self.chart_uuids

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if chart_uuids is not UNSET:
            field_dict["chartUUIDs"] = chart_uuids
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NoteSettings or type(src_dict) is not dict:
            return indirectly(NoteSettings, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("NoteSettings.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("NoteSettings", lacking)
        self.chart_uuids = UNSET if (v := src_dict.get("chartUUIDs")) is None else whole(v, "NoteSettings.chart_uuids")
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.NoteExtend.from_dict(v)
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
