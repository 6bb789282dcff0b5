# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.links import Links


T = TypeVar("T", bound="ProjectResult")


@_attrs_define(repr=False)
class ProjectResult:
    """A project.

    Attributes:
        id (str): Id of the project.
        name (str): Name of the project; that of its region, or with it in front.
        domain_id (str | Unset): Id of the account.
        parent_id (str | Unset): Id of the account, or of the region's own project.
        is_domain (bool | Unset): Always false.
        enabled (bool | Unset): Whether the project can be used.
        description (str | Unset): What the project is for.
        links (Links | Unset): Addresses of a thing and its neighbours.
    """

    id: str
    name: str
    domain_id: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    is_domain: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    description: str | Unset = UNSET
    links: Links | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        domain_id = self.domain_id

        parent_id = self.parent_id

        is_domain = self.is_domain

        enabled = self.enabled

        description = self.description

        links: dict[str, Any] | Unset = UNSET
        if not isinstance(self.links, Unset):
            links = self.links.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
            }
        )
        if domain_id is not UNSET:
            field_dict["domain_id"] = domain_id
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if is_domain is not UNSET:
            field_dict["is_domain"] = is_domain
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if description is not UNSET:
            field_dict["description"] = description
        if links is not UNSET:
            field_dict["links"] = links

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.links import Links  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        domain_id = d.pop("domain_id", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        is_domain = d.pop("is_domain", UNSET)

        enabled = d.pop("enabled", UNSET)

        description = d.pop("description", UNSET)

        _links = d.pop("links", UNSET)
        links: Links | Unset
        if isinstance(_links, Unset):
            links = UNSET
        else:
            links = Links.from_dict(_links)

        project_result = cls(
            id=id,
            name=name,
            domain_id=domain_id,
            parent_id=parent_id,
            is_domain=is_domain,
            enabled=enabled,
            description=description,
            links=links,
        )

        project_result.additional_properties = d
        return project_result

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
