# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.named_id import NamedId
    from ..models.token_catalog import TokenCatalog
    from ..models.token_project_result import TokenProjectResult
    from ..models.token_user_result import TokenUserResult


T = TypeVar("T", bound="TokenResult")


@_attrs_define(repr=False)
class TokenResult:
    """What the token is good for.

    Attributes:
        expires_at (datetime.datetime): When the token ends, 24 hours after it was issued.
        catalog (list[TokenCatalog] | Unset): The services the token opens.
        domain (NamedId | Unset): A thing by id and name.
        issued_at (datetime.datetime | Unset): When the token was issued.
        methods (list[str] | Unset): How the user proved who it is.
        project (TokenProjectResult | Unset): The project the token is for.
        roles (list[NamedId] | Unset): What the user may do.
        user (TokenUserResult | Unset): The user the token stands for.
    """

    expires_at: datetime.datetime
    catalog: list[TokenCatalog] | Unset = UNSET
    domain: NamedId | Unset = UNSET
    issued_at: datetime.datetime | Unset = UNSET
    methods: list[str] | Unset = UNSET
    project: TokenProjectResult | Unset = UNSET
    roles: list[NamedId] | Unset = UNSET
    user: TokenUserResult | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        catalog: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.catalog, Unset):
            catalog = []
            for catalog_item_data in self.catalog:
                catalog_item = catalog_item_data.to_dict()
                catalog.append(catalog_item)

        domain: dict[str, Any] | Unset = UNSET
        if not isinstance(self.domain, Unset):
            domain = self.domain.to_dict()

        issued_at: str | Unset = UNSET
        if not isinstance(self.issued_at, Unset):
            issued_at = self.issued_at.isoformat()

        methods: list[str] | Unset = UNSET
        if not isinstance(self.methods, Unset):
            methods = self.methods

        project: dict[str, Any] | Unset = UNSET
        if not isinstance(self.project, Unset):
            project = self.project.to_dict()

        roles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = []
            for roles_item_data in self.roles:
                roles_item = roles_item_data.to_dict()
                roles.append(roles_item)

        user: dict[str, Any] | Unset = UNSET
        if not isinstance(self.user, Unset):
            user = self.user.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expires_at": expires_at,
            }
        )
        if catalog is not UNSET:
            field_dict["catalog"] = catalog
        if domain is not UNSET:
            field_dict["domain"] = domain
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if methods is not UNSET:
            field_dict["methods"] = methods
        if project is not UNSET:
            field_dict["project"] = project
        if roles is not UNSET:
            field_dict["roles"] = roles
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.named_id import NamedId  # noqa: PLC0415
        from ..models.token_catalog import TokenCatalog  # noqa: PLC0415
        from ..models.token_project_result import TokenProjectResult  # noqa: PLC0415
        from ..models.token_user_result import TokenUserResult  # noqa: PLC0415

        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        _catalog = d.pop("catalog", UNSET)
        catalog: list[TokenCatalog] | Unset = UNSET
        if _catalog is not UNSET:
            catalog = []
            for catalog_item_data in _catalog:
                catalog_item = TokenCatalog.from_dict(catalog_item_data)

                catalog.append(catalog_item)

        _domain = d.pop("domain", UNSET)
        domain: NamedId | Unset
        if isinstance(_domain, Unset):
            domain = UNSET
        else:
            domain = NamedId.from_dict(_domain)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.datetime | Unset
        if isinstance(_issued_at, Unset):
            issued_at = UNSET
        else:
            issued_at = datetime.datetime.fromisoformat(_issued_at)

        methods = cast(list[str], d.pop("methods", UNSET))

        _project = d.pop("project", UNSET)
        project: TokenProjectResult | Unset
        if isinstance(_project, Unset):
            project = UNSET
        else:
            project = TokenProjectResult.from_dict(_project)

        _roles = d.pop("roles", UNSET)
        roles: list[NamedId] | Unset = UNSET
        if _roles is not UNSET:
            roles = []
            for roles_item_data in _roles:
                roles_item = NamedId.from_dict(roles_item_data)

                roles.append(roles_item)

        _user = d.pop("user", UNSET)
        user: TokenUserResult | Unset
        if isinstance(_user, Unset):
            user = UNSET
        else:
            user = TokenUserResult.from_dict(_user)

        token_result = cls(
            expires_at=expires_at,
            catalog=catalog,
            domain=domain,
            issued_at=issued_at,
            methods=methods,
            project=project,
            roles=roles,
            user=user,
        )

        token_result.additional_properties = d
        return token_result

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
