# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.auth_scope_domain import AuthScopeDomain
    from ..models.auth_scope_project import AuthScopeProject


T = TypeVar("T", bound="AuthScope")


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
        from ..models.auth_scope_domain import AuthScopeDomain  # noqa: PLC0415
        from ..models.auth_scope_project import AuthScopeProject  # noqa: PLC0415

        d = dict(src_dict)
        _domain = d.pop("domain", UNSET)
        domain: AuthScopeDomain | Unset
        if isinstance(_domain, Unset):
            domain = UNSET
        else:
            domain = AuthScopeDomain.from_dict(_domain)

        _project = d.pop("project", UNSET)
        project: AuthScopeProject | Unset
        if isinstance(_project, Unset):
            project = UNSET
        else:
            project = AuthScopeProject.from_dict(_project)

        auth_scope = cls(
            domain=domain,
            project=project,
        )

        auth_scope.additional_properties = d
        return auth_scope

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
