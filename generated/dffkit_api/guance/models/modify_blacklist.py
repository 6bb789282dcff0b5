# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.modify_blacklist_type import ModifyBlacklistType, check_modify_blacklist_type
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.blacklist_filter import BlacklistFilter


T = TypeVar("T", bound="ModifyBlacklist")


def _read_sources(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "ModifyBlacklist.sources")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_filters(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.BlacklistFilter.from_dict, v, "ModifyBlacklist.filters")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "type",
        "desc",
        "source",
        "sources",
        "filters",
    )
)


@_attrs_define(repr=False)
class ModifyBlacklist:
    """
    Attributes:
        name (str):
        type_ (ModifyBlacklistType): Kind of data.
        desc (str | Unset): May be empty.
        source (None | str | Unset): Where the data comes from; ``re(`.*`)`` means from anywhere.
        sources (list[str] | None | Unset): Several sources; goes before `source`.
        filters (list[BlacklistFilter] | None | Unset):
    """

    name: str
    type_: ModifyBlacklistType
    desc: str | Unset = UNSET
    source: None | str | Unset = UNSET
    sources: list[str] | None | Unset = UNSET
    filters: list[BlacklistFilter] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: str = self.type_

        desc = self.desc

        source: None | str | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        sources: list[str] | None | Unset
        if isinstance(self.sources, Unset):
            sources = UNSET
        elif isinstance(self.sources, list):
            sources = self.sources

        else:
            sources = self.sources

        filters: list[dict[str, Any]] | None | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, list):
            filters = []
            for filters_type_0_item_data in self.filters:
                filters_type_0_item = filters_type_0_item_data.to_dict()
                filters.append(filters_type_0_item)

        else:
            filters = self.filters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "type": type_,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if source is not UNSET:
            field_dict["source"] = source
        if sources is not UNSET:
            field_dict["sources"] = sources
        if filters is not UNSET:
            field_dict["filters"] = filters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyBlacklist or type(src_dict) is not dict:
            return indirectly(ModifyBlacklist, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("ModifyBlacklist.name") if (v := src_dict["name"]) is None else v
            self.type_ = (
                no_null("ModifyBlacklist.type_") if (v := src_dict["type"]) is None else check_modify_blacklist_type(v)
            )
        except KeyError as lacking:
            no_key("ModifyBlacklist", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.source = src_dict.get("source", UNSET)
        self.sources = v if (v := src_dict.get("sources", UNSET)) is None or v is UNSET else _read_sources(v)
        self.filters = v if (v := src_dict.get("filters", UNSET)) is None or v is UNSET else _read_filters(v)
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
