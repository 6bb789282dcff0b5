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
    from ..models.object_class_view_keys import ObjectClassViewKeys


T = TypeVar("T", bound="ObjectClassView")


_KNOWN = frozenset(
    (
        "title",
        "required",
        "keys",
        "timerange",
        "viewType",
        "viewName",
    )
)


@_attrs_define(repr=False)
class ObjectClassView:
    """A tab beside an object.

    Attributes:
        title (str | Unset):
        required (Any | Unset): Whether the tab is hidden until `keys` fit; a boolean, or its word as text.
        keys (ObjectClassViewKeys | Unset): Fields and the values they must have; `*` as the field's value fits all.
        timerange (Any | Unset): Time that the tab shows: `default`, a time such as `15m`, or two times before and after
            the object's own.
        view_type (str | Unset): `component` for a built-in page, `dashboard` for a built-in view.
        view_name (str | Unset): Path of the page or name of the view.
    """

    title: str | Unset = UNSET
    required: Any | Unset = UNSET
    keys: ObjectClassViewKeys | Unset = UNSET
    timerange: Any | Unset = UNSET
    view_type: str | Unset = UNSET
    view_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        required = self.required

        keys: dict[str, Any] | Unset = UNSET
        if not isinstance(self.keys, Unset):
            keys = self.keys.to_dict()

        timerange = self.timerange

        view_type = self.view_type

        view_name = self.view_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if required is not UNSET:
            field_dict["required"] = required
        if keys is not UNSET:
            field_dict["keys"] = keys
        if timerange is not UNSET:
            field_dict["timerange"] = timerange
        if view_type is not UNSET:
            field_dict["viewType"] = view_type
        if view_name is not UNSET:
            field_dict["viewName"] = view_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ObjectClassView or type(src_dict) is not dict:
            return indirectly(ObjectClassView, cls, src_dict)
        self = cls.__new__(cls)
        self.title = UNSET if (v := src_dict.get("title")) is None else v
        self.required = src_dict.get("required", UNSET)
        self.keys = UNSET if (v := src_dict.get("keys")) is None else _models.ObjectClassViewKeys.from_dict(v)
        self.timerange = src_dict.get("timerange", UNSET)
        self.view_type = UNSET if (v := src_dict.get("viewType")) is None else v
        self.view_name = UNSET if (v := src_dict.get("viewName")) is None else v
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
