# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.raw_query_parse_fields_type_0 import RawQueryParseFieldsType0
    from ..models.raw_query_parse_funcs_type_0 import RawQueryParseFuncsType0
    from ..models.raw_query_parse_sources_type_0 import RawQueryParseSourcesType0


T = TypeVar("T", bound="RawQueryParse")


@_attrs_define(repr=False)
class RawQueryParse:
    """What the server read out of the query.

    Attributes:
        namespace (str | Unset):
        sources (None | RawQueryParseSourcesType0 | Unset):
        fields (None | RawQueryParseFieldsType0 | Unset):
        funcs (None | RawQueryParseFuncsType0 | Unset):
    """

    namespace: str | Unset = UNSET
    sources: None | RawQueryParseSourcesType0 | Unset = UNSET
    fields: None | RawQueryParseFieldsType0 | Unset = UNSET
    funcs: None | RawQueryParseFuncsType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.raw_query_parse_fields_type_0 import RawQueryParseFieldsType0  # noqa: PLC0415
        from ..models.raw_query_parse_funcs_type_0 import RawQueryParseFuncsType0  # noqa: PLC0415
        from ..models.raw_query_parse_sources_type_0 import RawQueryParseSourcesType0  # noqa: PLC0415

        namespace = self.namespace

        sources: dict[str, Any] | None | Unset
        if isinstance(self.sources, Unset):
            sources = UNSET
        elif isinstance(self.sources, RawQueryParseSourcesType0):
            sources = self.sources.to_dict()
        else:
            sources = self.sources

        fields: dict[str, Any] | None | Unset
        if isinstance(self.fields, Unset):
            fields = UNSET
        elif isinstance(self.fields, RawQueryParseFieldsType0):
            fields = self.fields.to_dict()
        else:
            fields = self.fields

        funcs: dict[str, Any] | None | Unset
        if isinstance(self.funcs, Unset):
            funcs = UNSET
        elif isinstance(self.funcs, RawQueryParseFuncsType0):
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
        from ..models.raw_query_parse_fields_type_0 import RawQueryParseFieldsType0  # noqa: PLC0415
        from ..models.raw_query_parse_funcs_type_0 import RawQueryParseFuncsType0  # noqa: PLC0415
        from ..models.raw_query_parse_sources_type_0 import RawQueryParseSourcesType0  # noqa: PLC0415

        d = dict(src_dict)
        namespace = d.pop("namespace", UNSET)

        def _parse_sources(data: object) -> None | RawQueryParseSourcesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                sources_type_0 = RawQueryParseSourcesType0.from_dict(data)

                return sources_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawQueryParseSourcesType0 | Unset, data)

        sources = _parse_sources(d.pop("sources", UNSET))

        def _parse_fields(data: object) -> None | RawQueryParseFieldsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fields_type_0 = RawQueryParseFieldsType0.from_dict(data)

                return fields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawQueryParseFieldsType0 | Unset, data)

        fields = _parse_fields(d.pop("fields", UNSET))

        def _parse_funcs(data: object) -> None | RawQueryParseFuncsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                funcs_type_0 = RawQueryParseFuncsType0.from_dict(data)

                return funcs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RawQueryParseFuncsType0 | Unset, data)

        funcs = _parse_funcs(d.pop("funcs", UNSET))

        raw_query_parse = cls(
            namespace=namespace,
            sources=sources,
            fields=fields,
            funcs=funcs,
        )

        raw_query_parse.additional_properties = d
        return raw_query_parse

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
