# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.token_catalog_endpoint import TokenCatalogEndpoint


T = TypeVar("T", bound="TokenCatalog")


_KNOWN = frozenset(
    (
        "type",
        "id",
        "name",
        "endpoints",
    )
)


@_attrs_define(repr=False)
class TokenCatalog:
    """One service.

    Attributes:
        type_ (str | Unset): Kind of service.
        id (str | Unset): Id of the service.
        name (str | Unset): Name of the service.
        endpoints (list[TokenCatalogEndpoint] | Unset): Where the service is found.
    """

    type_: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    endpoints: list[TokenCatalogEndpoint] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        id = self.id

        name = self.name

        endpoints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.endpoints, Unset):
            endpoints = []
            for endpoints_item_data in self.endpoints:
                endpoints_item = endpoints_item_data.to_dict()
                endpoints.append(endpoints_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if endpoints is not UNSET:
            field_dict["endpoints"] = endpoints

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenCatalog or type(src_dict) is not dict:
            return indirectly(TokenCatalog, cls, src_dict)
        self = cls.__new__(cls)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.id = UNSET if (v := src_dict.get("id")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.endpoints = (
            UNSET
            if (v := src_dict.get("endpoints")) is None
            else each(_models.TokenCatalogEndpoint.from_dict, v, "TokenCatalog.endpoints")
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
