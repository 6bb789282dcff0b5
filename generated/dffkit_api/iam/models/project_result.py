# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.links import Links


T = TypeVar("T", bound="ProjectResult")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "domain_id",
        "parent_id",
        "is_domain",
        "enabled",
        "description",
        "links",
    )
)


@_attrs_define(repr=False)
class ProjectResult:
    """A project.

    Attributes:
        id (str): Id of the project.
        name (str): Name of the project; that of its region, or with it in front.
        domain_id (str | Unset): Id of the account.
        parent_id (str | Unset): Id of the account, or of the region's own project.
        is_domain (bool | Unset): Whether the project stands for the account; false, as a rule.
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
        if cls is not ProjectResult or type(src_dict) is not dict:
            return indirectly(ProjectResult, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("ProjectResult.id") if (v := src_dict["id"]) is None else v
            self.name = no_null("ProjectResult.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("ProjectResult", lacking)
        self.domain_id = UNSET if (v := src_dict.get("domain_id")) is None else v
        self.parent_id = UNSET if (v := src_dict.get("parent_id")) is None else v
        self.is_domain = UNSET if (v := src_dict.get("is_domain")) is None else v
        self.enabled = UNSET if (v := src_dict.get("enabled")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
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
