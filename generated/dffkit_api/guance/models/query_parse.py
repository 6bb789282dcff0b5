# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.parsed_fields import ParsedFields
    from ..models.parsed_functions import ParsedFunctions
    from ..models.parsed_sources import ParsedSources


T = TypeVar("T", bound="QueryParse")


def _read_sources(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.ParsedSources.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_fields(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.ParsedFields.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_funcs(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.ParsedFunctions.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "namespace",
        "sources",
        "fields",
        "funcs",
    )
)


@_attrs_define(repr=False)
class QueryParse:
    """What the server read out of the query.

    Attributes:
        namespace (str | Unset):
        sources (None | ParsedSources | Unset):
        fields (None | ParsedFields | Unset):
        funcs (None | ParsedFunctions | Unset):
    """

    namespace: str | Unset = UNSET
    sources: None | ParsedSources | Unset = UNSET
    fields: None | ParsedFields | Unset = UNSET
    funcs: None | ParsedFunctions | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.parsed_fields import ParsedFields  # noqa: PLC0415
        from ..models.parsed_functions import ParsedFunctions  # noqa: PLC0415
        from ..models.parsed_sources import ParsedSources  # noqa: PLC0415

        namespace = self.namespace

        sources: dict[str, Any] | None | Unset
        if isinstance(self.sources, Unset):
            sources = UNSET
        elif isinstance(self.sources, ParsedSources):
            sources = self.sources.to_dict()
        else:
            sources = self.sources

        fields: dict[str, Any] | None | Unset
        if isinstance(self.fields, Unset):
            fields = UNSET
        elif isinstance(self.fields, ParsedFields):
            fields = self.fields.to_dict()
        else:
            fields = self.fields

        funcs: dict[str, Any] | None | Unset
        if isinstance(self.funcs, Unset):
            funcs = UNSET
        elif isinstance(self.funcs, ParsedFunctions):
            funcs = self.funcs.to_dict()
        else:
            funcs = self.funcs

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if sources is not UNSET:
            field_dict["sources"] = sources
        if fields is not UNSET:
            field_dict["fields"] = fields
        if funcs is not UNSET:
            field_dict["funcs"] = funcs

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not QueryParse or type(src_dict) is not dict:
            return indirectly(QueryParse, cls, src_dict)
        self = cls.__new__(cls)
        self.namespace = UNSET if (v := src_dict.get("namespace")) is None else v
        self.sources = v if (v := src_dict.get("sources", UNSET)) is None or v is UNSET else _read_sources(v)
        self.fields = v if (v := src_dict.get("fields", UNSET)) is None or v is UNSET else _read_fields(v)
        self.funcs = v if (v := src_dict.get("funcs", UNSET)) is None or v is UNSET else _read_funcs(v)
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
