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
    from ..models.issue_channel import IssueChannel
    from ..models.issue_extend import IssueExtend
    from ..models.issue_file import IssueFile
    from ..models.issue_level_info import IssueLevelInfo
    from ..models.person import Person


T = TypeVar("T", bound="Issue")


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
        "description",
        "level",
        "statusType",
        "subIdentify",
        "resource",
        "resourceType",
        "resourceUUID",
        "extend",
        "attachments",
        "bindChannels",
        "levelInfo",
        "managerInfos",
    )
)


@_attrs_define(repr=False)
class Issue:
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
        name (str | Unset): The title.
        description (str | Unset): What it is about, as HTML.
        level (Any | Unset): Id of the level: `system_level_0` to `system_level_3`, or `issl_…`; a number in records
            from before 2024.
        status_type (int | Unset): 10 open, 15 working, 20 resolved, 25 closed, 30 pending.
        sub_identify (str | Unset):
        resource (str | Unset): Name of what the issue came from.
        resource_type (str | Unset): What it came from: `event`, `dashboard`, `viewer` or `checker`; else empty.
        resource_uuid (str | Unset): Id of what it came from.
        extend (IssueExtend | Unset): Whom and what an issue or a reply mentions.
        attachments (list[IssueFile] | Unset): Its attachments; only where one issue is shown.
        bind_channels (list[IssueChannel] | Unset): The channels it is in; only where one issue is shown.
        level_info (IssueLevelInfo | Unset): The level; only where one issue is shown.
        manager_infos (list[Person] | Unset): Who is in charge: members, teams, or just an e-mail address; only where
            one issue is shown.
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
    description: str | Unset = UNSET
    level: Any | Unset = UNSET
    status_type: int | Unset = UNSET
    sub_identify: str | Unset = UNSET
    resource: str | Unset = UNSET
    resource_type: str | Unset = UNSET
    resource_uuid: str | Unset = UNSET
    extend: IssueExtend | Unset = UNSET
    attachments: list[IssueFile] | Unset = UNSET
    bind_channels: list[IssueChannel] | Unset = UNSET
    level_info: IssueLevelInfo | Unset = UNSET
    manager_infos: list[Person] | Unset = UNSET
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

        description = self.description

        level = self.level

        status_type = self.status_type

        sub_identify = self.sub_identify

        resource = self.resource

        resource_type = self.resource_type

        resource_uuid = self.resource_uuid

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        attachments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = []
            for attachments_item_data in self.attachments:
                attachments_item = attachments_item_data.to_dict()
                attachments.append(attachments_item)

        bind_channels: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.bind_channels, Unset):
            bind_channels = []
            for bind_channels_item_data in self.bind_channels:
                bind_channels_item = bind_channels_item_data.to_dict()
                bind_channels.append(bind_channels_item)

        level_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.level_info, Unset):
            level_info = self.level_info.to_dict()

        manager_infos: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.manager_infos, Unset):
            manager_infos = []
            for manager_infos_item_data in self.manager_infos:
                manager_infos_item = manager_infos_item_data.to_dict()
                manager_infos.append(manager_infos_item)

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
        if description is not UNSET:
            field_dict["description"] = description
        if level is not UNSET:
            field_dict["level"] = level
        if status_type is not UNSET:
            field_dict["statusType"] = status_type
        if sub_identify is not UNSET:
            field_dict["subIdentify"] = sub_identify
        if resource is not UNSET:
            field_dict["resource"] = resource
        if resource_type is not UNSET:
            field_dict["resourceType"] = resource_type
        if resource_uuid is not UNSET:
            field_dict["resourceUUID"] = resource_uuid
        if extend is not UNSET:
            field_dict["extend"] = extend
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if bind_channels is not UNSET:
            field_dict["bindChannels"] = bind_channels
        if level_info is not UNSET:
            field_dict["levelInfo"] = level_info
        if manager_infos is not UNSET:
            field_dict["managerInfos"] = manager_infos

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Issue or type(src_dict) is not dict:
            return indirectly(Issue, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("Issue.uuid") if (v := src_dict["uuid"]) is None else v
        except KeyError as lacking:
            no_key("Issue", lacking)
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
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.level = src_dict.get("level", UNSET)
        self.status_type = UNSET if (v := src_dict.get("statusType")) is None else v
        self.sub_identify = UNSET if (v := src_dict.get("subIdentify")) is None else v
        self.resource = UNSET if (v := src_dict.get("resource")) is None else v
        self.resource_type = UNSET if (v := src_dict.get("resourceType")) is None else v
        self.resource_uuid = UNSET if (v := src_dict.get("resourceUUID")) is None else v
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.IssueExtend.from_dict(v)
        self.attachments = (
            UNSET
            if (v := src_dict.get("attachments")) is None
            else each(_models.IssueFile.from_dict, v, "Issue.attachments")
        )
        self.bind_channels = (
            UNSET
            if (v := src_dict.get("bindChannels")) is None
            else each(_models.IssueChannel.from_dict, v, "Issue.bind_channels")
        )
        self.level_info = UNSET if (v := src_dict.get("levelInfo")) is None else _models.IssueLevelInfo.from_dict(v)
        self.manager_infos = (
            UNSET
            if (v := src_dict.get("managerInfos")) is None
            else each(_models.Person.from_dict, v, "Issue.manager_infos")
        )
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
