# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.member_extend import MemberExtend
    from ..models.member_role import MemberRole
    from ..models.person import Person


T = TypeVar("T", bound="Member")


def _read_creator_info(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.Person.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_updator_info(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.Person.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "uuid",
        "id",
        "workspaceUUID",
        "status",
        "creator",
        "updator",
        "creatorInfo",
        "updatorInfo",
        "createAt",
        "updateAt",
        "deleteAt",
        "declaration",
        "name",
        "username",
        "email",
        "mobile",
        "nameSpace",
        "role",
        "roles",
        "userIconUrl",
        "userType",
        "exterId",
        "extend",
        "waitAudit",
    )
)


@_attrs_define(repr=False)
class Member:
    """
    Attributes:
        uuid (str): Id of the thing; its prefix tells the kind, as in `rul_…`.
        id (int | None | Unset): Number of the record; null right after its creation.
        workspace_uuid (str | Unset): The workspace, `wksp_…`.
        status (int | Unset): 0 normal, 2 disabled, 3 deleted.
        creator (None | str | Unset): Account (`acnt_…`) or API key (`wsak_…`).
        updator (None | str | Unset): Who changed it last.
        creator_info (None | Person | Unset):
        updator_info (None | Person | Unset):
        create_at (float | Unset): Seconds since 1970, with a fraction right after creation.
        update_at (float | None | Unset): Seconds since 1970; null or -1 means never.
        delete_at (float | Unset): Seconds since 1970; -1 means not deleted.
        declaration (Declaration | Unset): Attributes of the workspace, each a text or a list of texts; many answers
            repeat them.
        name (str | Unset):
        username (str | Unset):
        email (str | Unset):
        mobile (str | Unset): Number of the mobile phone.
        name_space (str | Unset):
        role (str | Unset): Id of the role: `owner`, `wsAdmin`, `general`, `readOnly` or `role_…`.
        roles (list[MemberRole] | Unset): The roles; newer answers have them instead of `role`.
        user_icon_url (str | Unset):
        user_type (str | Unset): `common` for an ordinary account.
        exter_id (str | Unset): Id of the account outside of this site, `acnt-…`.
        extend (MemberExtend | Unset):
        wait_audit (int | Unset): 0 where no role waits for an audit.
    """

    uuid: str
    id: int | None | Unset = UNSET
    workspace_uuid: str | Unset = UNSET
    status: int | Unset = UNSET
    creator: None | str | Unset = UNSET
    updator: None | str | Unset = UNSET
    creator_info: None | Person | Unset = UNSET
    updator_info: None | Person | Unset = UNSET
    create_at: float | Unset = UNSET
    update_at: float | None | Unset = UNSET
    delete_at: float | Unset = UNSET
    declaration: Declaration | Unset = UNSET
    name: str | Unset = UNSET
    username: str | Unset = UNSET
    email: str | Unset = UNSET
    mobile: str | Unset = UNSET
    name_space: str | Unset = UNSET
    role: str | Unset = UNSET
    roles: list[MemberRole] | Unset = UNSET
    user_icon_url: str | Unset = UNSET
    user_type: str | Unset = UNSET
    exter_id: str | Unset = UNSET
    extend: MemberExtend | Unset = UNSET
    wait_audit: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person import Person  # noqa: PLC0415

        uuid = self.uuid

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        workspace_uuid = self.workspace_uuid

        status = self.status

        creator: None | str | Unset
        if isinstance(self.creator, Unset):
            creator = UNSET
        else:
            creator = self.creator

        updator: None | str | Unset
        if isinstance(self.updator, Unset):
            updator = UNSET
        else:
            updator = self.updator

        creator_info: dict[str, Any] | None | Unset
        if isinstance(self.creator_info, Unset):
            creator_info = UNSET
        elif isinstance(self.creator_info, Person):
            creator_info = self.creator_info.to_dict()
        else:
            creator_info = self.creator_info

        updator_info: dict[str, Any] | None | Unset
        if isinstance(self.updator_info, Unset):
            updator_info = UNSET
        elif isinstance(self.updator_info, Person):
            updator_info = self.updator_info.to_dict()
        else:
            updator_info = self.updator_info

        create_at = self.create_at

        update_at: float | None | Unset
        if isinstance(self.update_at, Unset):
            update_at = UNSET
        else:
            update_at = self.update_at

        delete_at = self.delete_at

        declaration: dict[str, Any] | Unset = UNSET
        if not isinstance(self.declaration, Unset):
            declaration = self.declaration.to_dict()

        name = self.name

        username = self.username

        email = self.email

        mobile = self.mobile

        name_space = self.name_space

        role = self.role

        roles: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.roles, Unset):
            roles = []
            for roles_item_data in self.roles:
                roles_item = roles_item_data.to_dict()
                roles.append(roles_item)

        user_icon_url = self.user_icon_url

        user_type = self.user_type

        exter_id = self.exter_id

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        wait_audit = self.wait_audit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id
        if workspace_uuid is not UNSET:
            field_dict["workspaceUUID"] = workspace_uuid
        if status is not UNSET:
            field_dict["status"] = status
        if creator is not UNSET:
            field_dict["creator"] = creator
        if updator is not UNSET:
            field_dict["updator"] = updator
        if creator_info is not UNSET:
            field_dict["creatorInfo"] = creator_info
        if updator_info is not UNSET:
            field_dict["updatorInfo"] = updator_info
        if create_at is not UNSET:
            field_dict["createAt"] = create_at
        if update_at is not UNSET:
            field_dict["updateAt"] = update_at
        if delete_at is not UNSET:
            field_dict["deleteAt"] = delete_at
        if declaration is not UNSET:
            field_dict["declaration"] = declaration
        if name is not UNSET:
            field_dict["name"] = name
        if username is not UNSET:
            field_dict["username"] = username
        if email is not UNSET:
            field_dict["email"] = email
        if mobile is not UNSET:
            field_dict["mobile"] = mobile
        if name_space is not UNSET:
            field_dict["nameSpace"] = name_space
        if role is not UNSET:
            field_dict["role"] = role
        if roles is not UNSET:
            field_dict["roles"] = roles
        if user_icon_url is not UNSET:
            field_dict["userIconUrl"] = user_icon_url
        if user_type is not UNSET:
            field_dict["userType"] = user_type
        if exter_id is not UNSET:
            field_dict["exterId"] = exter_id
        if extend is not UNSET:
            field_dict["extend"] = extend
        if wait_audit is not UNSET:
            field_dict["waitAudit"] = wait_audit

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Member or type(src_dict) is not dict:
            return indirectly(Member, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("Member.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("Member", lacking)
        self.id = src_dict.get("id", UNSET)
        self.workspace_uuid = UNSET if (v := src_dict.get("workspaceUUID")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.creator = src_dict.get("creator", UNSET)
        self.updator = src_dict.get("updator", UNSET)
        self.creator_info = (
            v if (v := src_dict.get("creatorInfo", UNSET)) is None or v is UNSET else _read_creator_info(v)
        )
        self.updator_info = (
            v if (v := src_dict.get("updatorInfo", UNSET)) is None or v is UNSET else _read_updator_info(v)
        )
        self.create_at = UNSET if (v := src_dict.get("createAt")) is None else v
        self.update_at = src_dict.get("updateAt", UNSET)
        self.delete_at = UNSET if (v := src_dict.get("deleteAt")) is None else v
        self.declaration = UNSET if (v := src_dict.get("declaration")) is None else _models.Declaration.from_dict(v)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.username = UNSET if (v := src_dict.get("username")) is None else v
        self.email = UNSET if (v := src_dict.get("email")) is None else v
        self.mobile = UNSET if (v := src_dict.get("mobile")) is None else v
        self.name_space = UNSET if (v := src_dict.get("nameSpace")) is None else v
        self.role = UNSET if (v := src_dict.get("role")) is None else v
        self.roles = (
            UNSET if (v := src_dict.get("roles")) is None else each(_models.MemberRole.from_dict, v, "Member.roles")
        )
        self.user_icon_url = UNSET if (v := src_dict.get("userIconUrl")) is None else v
        self.user_type = UNSET if (v := src_dict.get("userType")) is None else v
        self.exter_id = UNSET if (v := src_dict.get("exterId")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.MemberExtend.from_dict(v)
        self.wait_audit = UNSET if (v := src_dict.get("waitAudit")) is None else v
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
