# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.viewer_extend import ViewerExtend


T = TypeVar("T", bound="ModifyViewer")


_KNOWN = frozenset(
    (
        "name",
        "desc",
        "type",
        "extend",
        "pathName",
        "tagNames",
        "dashboardBindSet",
    )
)


@_attrs_define(repr=False)
class ModifyViewer:
    """What is left out stays as it is.

    Attributes:
        name (str | Unset):
        desc (str | Unset):
        type_ (str | Unset):
        extend (ViewerExtend | Unset): Which data a viewer shows, and how.
        path_name (str | Unset): Path of the explorer, as in `tracing__profile`.
        tag_names (list[str] | Unset): Names of the tags.
        dashboard_bind_set (list[Any] | Unset): Bound views, as the console keeps them.
    """

    name: str | Unset = UNSET
    desc: str | Unset = UNSET
    type_: str | Unset = UNSET
    extend: ViewerExtend | Unset = UNSET
    path_name: str | Unset = UNSET
    tag_names: list[str] | Unset = UNSET
    dashboard_bind_set: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        desc = self.desc

        type_ = self.type_

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        path_name = self.path_name

        tag_names: list[str] | Unset = UNSET
        if not isinstance(self.tag_names, Unset):
            tag_names = self.tag_names

        dashboard_bind_set: list[Any] | Unset = UNSET
        if not isinstance(self.dashboard_bind_set, Unset):
            dashboard_bind_set = self.dashboard_bind_set

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if desc is not UNSET:
            field_dict["desc"] = desc
        if type_ is not UNSET:
            field_dict["type"] = type_
        if extend is not UNSET:
            field_dict["extend"] = extend
        if path_name is not UNSET:
            field_dict["pathName"] = path_name
        if tag_names is not UNSET:
            field_dict["tagNames"] = tag_names
        if dashboard_bind_set is not UNSET:
            field_dict["dashboardBindSet"] = dashboard_bind_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ModifyViewer or type(src_dict) is not dict:
            return indirectly(ModifyViewer, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.ViewerExtend.from_dict(v)
        self.path_name = UNSET if (v := src_dict.get("pathName")) is None else v
        self.tag_names = UNSET if (v := src_dict.get("tagNames")) is None else whole(v, "ModifyViewer.tag_names")
        self.dashboard_bind_set = UNSET if (v := src_dict.get("dashboardBindSet")) is None else v
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
