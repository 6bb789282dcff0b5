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
    from ..models.snapshot_route_params import SnapshotRouteParams
    from ..models.snapshot_route_query import SnapshotRouteQuery


T = TypeVar("T", bound="SnapshotContent")


_KNOWN = frozenset(
    (
        "routeName",
        "routeParams",
        "routeQuery",
    )
)


@_attrs_define(repr=False)
class SnapshotContent:
    """Page of the console that the snapshot leads back to.

    Attributes:
        route_name (str | Unset): Name of the page, as in `Log`.
        route_params (SnapshotRouteParams | Unset): Parts of the page's path.
        route_query (SnapshotRouteQuery | Unset): Query of the page, with more keys on some pages.
    """

    route_name: str | Unset = UNSET
    route_params: SnapshotRouteParams | Unset = UNSET
    route_query: SnapshotRouteQuery | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        route_name = self.route_name

        route_params: dict[str, Any] | Unset = UNSET
        if not isinstance(self.route_params, Unset):
            route_params = self.route_params.to_dict()

        route_query: dict[str, Any] | Unset = UNSET
        if not isinstance(self.route_query, Unset):
            route_query = self.route_query.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if route_name is not UNSET:
            field_dict["routeName"] = route_name
        if route_params is not UNSET:
            field_dict["routeParams"] = route_params
        if route_query is not UNSET:
            field_dict["routeQuery"] = route_query

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SnapshotContent or type(src_dict) is not dict:
            return indirectly(SnapshotContent, cls, src_dict)
        self = cls.__new__(cls)
        self.route_name = UNSET if (v := src_dict.get("routeName")) is None else v
        self.route_params = (
            UNSET if (v := src_dict.get("routeParams")) is None else _models.SnapshotRouteParams.from_dict(v)
        )
        self.route_query = (
            UNSET if (v := src_dict.get("routeQuery")) is None else _models.SnapshotRouteQuery.from_dict(v)
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
