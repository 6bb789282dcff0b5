# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.agency_assumedby import AgencyAssumedby
    from ..models.named_id import NamedId
    from ..models.token_catalog import TokenCatalog
    from ..models.token_project_result import TokenProjectResult
    from ..models.token_user_result import TokenUserResult


T = TypeVar("T", bound="TokenResult")


_KNOWN = frozenset(
    (
        "expires_at",
        "assumed_by",
        "catalog",
        "domain",
        "issued_at",
        "methods",
        "mfa_authn_at",
        "project",
        "roles",
        "user",
    )
)


@_attrs_define(repr=False)
class TokenResult:
    """What the token is good for.

    Attributes:
        expires_at (datetime.datetime): When the token ends, 24 hours after it was issued.
        assumed_by (AgencyAssumedby | Unset): Who acts for the agency; only for tokens of an agency.
        catalog (list[TokenCatalog] | Unset): The services the token opens.
        domain (NamedId | Unset): A thing by id and name.
        issued_at (datetime.datetime | Unset): When the token was issued.
        methods (list[str] | Unset): How the user proved who it is.
        mfa_authn_at (str | Unset): When the user gave a passcode, UTC; only for tokens got with one.
        project (TokenProjectResult | Unset): The project the token is for.
        roles (list[NamedId] | Unset): What the token allows.
        user (TokenUserResult | Unset): The user the token stands for; of an agency's token, the agency.
    """

    expires_at: datetime.datetime
    assumed_by: AgencyAssumedby | Unset = UNSET
    catalog: list[TokenCatalog] | Unset = UNSET
    domain: NamedId | Unset = UNSET
    issued_at: datetime.datetime | Unset = UNSET
    methods: list[str] | Unset = UNSET
    mfa_authn_at: str | Unset = UNSET
    project: TokenProjectResult | Unset = UNSET
    roles: list[NamedId] | Unset = UNSET
    user: TokenUserResult | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        assumed_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.assumed_by, Unset):
            assumed_by = self.assumed_by.to_dict()

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

        mfa_authn_at = self.mfa_authn_at

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
        if assumed_by is not UNSET:
            field_dict["assumed_by"] = assumed_by
        if catalog is not UNSET:
            field_dict["catalog"] = catalog
        if domain is not UNSET:
            field_dict["domain"] = domain
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if methods is not UNSET:
            field_dict["methods"] = methods
        if mfa_authn_at is not UNSET:
            field_dict["mfa_authn_at"] = mfa_authn_at
        if project is not UNSET:
            field_dict["project"] = project
        if roles is not UNSET:
            field_dict["roles"] = roles
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenResult or type(src_dict) is not dict:
            return indirectly(TokenResult, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.expires_at = (
                no_null("TokenResult.expires_at")
                if (v := src_dict["expires_at"]) is None
                else datetime.datetime.fromisoformat(v)
            )
        except KeyError as lacking:
            no_key("TokenResult", lacking)
        self.assumed_by = UNSET if (v := src_dict.get("assumed_by")) is None else _models.AgencyAssumedby.from_dict(v)
        self.catalog = (
            UNSET
            if (v := src_dict.get("catalog")) is None
            else each(_models.TokenCatalog.from_dict, v, "TokenResult.catalog")
        )
        self.domain = UNSET if (v := src_dict.get("domain")) is None else _models.NamedId.from_dict(v)
        self.issued_at = UNSET if (v := src_dict.get("issued_at")) is None else datetime.datetime.fromisoformat(v)
        self.methods = UNSET if (v := src_dict.get("methods")) is None else whole(v, "TokenResult.methods")
        self.mfa_authn_at = UNSET if (v := src_dict.get("mfa_authn_at")) is None else v
        self.project = UNSET if (v := src_dict.get("project")) is None else _models.TokenProjectResult.from_dict(v)
        self.roles = (
            UNSET if (v := src_dict.get("roles")) is None else each(_models.NamedId.from_dict, v, "TokenResult.roles")
        )
        self.user = UNSET if (v := src_dict.get("user")) is None else _models.TokenUserResult.from_dict(v)
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
