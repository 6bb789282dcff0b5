# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.auth_scope_domain import AuthScopeDomain
    from ..models.auth_scope_project import AuthScopeProject


T = TypeVar("T", bound="AuthScope")


_KNOWN = frozenset(
    (
        "domain",
        "project",
    )
)


@_attrs_define(repr=False)
class AuthScope:
    """What the token is for, either a project or a whole account.

    Attributes:
        domain (AuthScopeDomain | Unset): An account, by id or by name.
        project (AuthScopeProject | Unset): A project, by id or by name.
    """

    domain: AuthScopeDomain | Unset = UNSET
    project: AuthScopeProject | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        domain: dict[str, Any] | Unset = UNSET
        if not isinstance(self.domain, Unset):
            domain = self.domain.to_dict()

        project: dict[str, Any] | Unset = UNSET
        if not isinstance(self.project, Unset):
            project = self.project.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if domain is not UNSET:
            field_dict["domain"] = domain
        if project is not UNSET:
            field_dict["project"] = project

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AuthScope or type(src_dict) is not dict:
            return indirectly(AuthScope, cls, src_dict)
        self = cls.__new__(cls)
        self.domain = UNSET if (v := src_dict.get("domain")) is None else _models.AuthScopeDomain.from_dict(v)
        self.project = UNSET if (v := src_dict.get("project")) is None else _models.AuthScopeProject.from_dict(v)
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
