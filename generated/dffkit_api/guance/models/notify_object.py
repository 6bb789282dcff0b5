# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.declaration import Declaration
    from ..models.notify_object_permission_set_info import NotifyObjectPermissionSetInfo
    from ..models.notify_options import NotifyOptions
    from ..models.person import Person


T = TypeVar("T", bound="NotifyObject")


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


def _read_permission_set(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "NotifyObject.permission_set")
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
        "type",
        "optSet",
        "openPermissionSet",
        "permissionSet",
        "permissionSetInfo",
        "forbiddenOperation",
        "allow_operation",
    )
)


@_attrs_define(repr=False)
class NotifyObject:
    """Where notices go.

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
        type_ (str | Unset): `dingTalkRobot`, `HTTPRequest`, `wechatRobot`, `mailGroup`, `feishuRobot`, `sms`,
            `simpleHTTPRequest` …
        opt_set (NotifyOptions | Unset): What a notice needs to get there, by kind: robots of DingTalk and Feishu have
            `webhook` and `secret`, those of WeCom `webhook`; `HTTPRequest` and `simpleHTTPRequest` have `url`; `mailGroup`
            and `sms` have `to`.
        open_permission_set (bool | Unset): Whether `permissionSet` decides who may change it.
        permission_set (list[str] | None | Unset): Roles, teams (`group_…`) and members (`acnt_…`).
        permission_set_info (NotifyObjectPermissionSetInfo | Unset): More about those of `permissionSet`.
        forbidden_operation (bool | Unset): Whether the caller may not change or delete it; where it is missing, the
            caller may.
        allow_operation (bool | None | Unset): Whether the caller may change or delete it; null where its role decides.
            Newer answers have this instead of `forbiddenOperation`.
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
    type_: str | Unset = UNSET
    opt_set: NotifyOptions | Unset = UNSET
    open_permission_set: bool | Unset = UNSET
    permission_set: list[str] | None | Unset = UNSET
    permission_set_info: NotifyObjectPermissionSetInfo | Unset = UNSET
    forbidden_operation: bool | Unset = UNSET
    allow_operation: bool | None | Unset = UNSET
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

        type_ = self.type_

        opt_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.opt_set, Unset):
            opt_set = self.opt_set.to_dict()

        open_permission_set = self.open_permission_set

        permission_set: list[str] | None | Unset
        if isinstance(self.permission_set, Unset):
            permission_set = UNSET
        elif isinstance(self.permission_set, list):
            permission_set = self.permission_set

        else:
            permission_set = self.permission_set

        permission_set_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.permission_set_info, Unset):
            permission_set_info = self.permission_set_info.to_dict()

        forbidden_operation = self.forbidden_operation

        allow_operation: bool | None | Unset
        if isinstance(self.allow_operation, Unset):
            allow_operation = UNSET
        else:
            allow_operation = self.allow_operation

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
        if type_ is not UNSET:
            field_dict["type"] = type_
        if opt_set is not UNSET:
            field_dict["optSet"] = opt_set
        if open_permission_set is not UNSET:
            field_dict["openPermissionSet"] = open_permission_set
        if permission_set is not UNSET:
            field_dict["permissionSet"] = permission_set
        if permission_set_info is not UNSET:
            field_dict["permissionSetInfo"] = permission_set_info
        if forbidden_operation is not UNSET:
            field_dict["forbiddenOperation"] = forbidden_operation
        if allow_operation is not UNSET:
            field_dict["allow_operation"] = allow_operation

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not NotifyObject or type(src_dict) is not dict:
            return indirectly(NotifyObject, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("NotifyObject.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("NotifyObject", lacking)
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
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.opt_set = UNSET if (v := src_dict.get("optSet")) is None else _models.NotifyOptions.from_dict(v)
        self.open_permission_set = UNSET if (v := src_dict.get("openPermissionSet")) is None else v
        self.permission_set = (
            v if (v := src_dict.get("permissionSet", UNSET)) is None or v is UNSET else _read_permission_set(v)
        )
        self.permission_set_info = (
            UNSET
            if (v := src_dict.get("permissionSetInfo")) is None
            else _models.NotifyObjectPermissionSetInfo.from_dict(v)
        )
        self.forbidden_operation = UNSET if (v := src_dict.get("forbiddenOperation")) is None else v
        self.allow_operation = src_dict.get("allow_operation", UNSET)
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
