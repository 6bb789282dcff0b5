# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.links import Links
    from ..models.project_result import ProjectResult


T = TypeVar("T", bound="ProjectList")


_KNOWN = frozenset(
    (
        "projects",
        "links",
    )
)


@_attrs_define(repr=False)
class ProjectList:
    """Projects.

    Attributes:
        projects (list[ProjectResult]): The projects.
        links (Links | Unset): Addresses of a thing and its neighbours.
    """

    projects: list[ProjectResult]
    links: Links | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        projects = []
        for projects_item_data in self.projects:
            projects_item = projects_item_data.to_dict()
            projects.append(projects_item)

        links: dict[str, Any] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = self.links.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projects": projects,
            }
        )
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ProjectList or type(src_dict) is not dict:
            return indirectly(ProjectList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.projects = (
                []
                if (v := src_dict["projects"]) is None
                else each(_models.ProjectResult.from_dict, v, "ProjectList.projects")
            )
        except KeyError as lacking:
            no_key("ProjectList", lacking)
        self.links = UNSET if (v := src_dict.get("links")) is None else _models.Links.from_dict(v)
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
