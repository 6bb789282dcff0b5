# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, hidden, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.person import Person


T = TypeVar("T", bound="AccessKey")


_KNOWN = frozenset(
    (
        "uuid",
        "sk",
        "ak",
        "name",
        "id",
        "status",
        "workspaceUUID",
        "creator",
        "creatorInfo",
        "updator",
        "createAt",
        "updateAt",
        "deleteAt",
    )
)


@_attrs_define(repr=False)
class AccessKey:
    """
    Attributes:
        uuid (str): Id of the key, `wsak_…`: what goes into the header `DF-API-KEY`.
        sk (str): The key itself. A secret, hidden in `repr`.
        ak (str | Unset): The id again. No example of the vendor has it, but DataFlux Func matches its key by `ak` and
            `sk`.
        name (str | Unset):
        id (int | None | Unset): Number of the record; null right after its creation.
        status (int | Unset): 0 normal, 2 disabled, 3 deleted.
        workspace_uuid (str | Unset):
        creator (str | Unset): Account (`acnt_…`) or API key (`wsak_…`).
        creator_info (Person | Unset): Who made or changed something.
        updator (None | str | Unset):
        create_at (float | Unset): Seconds since 1970.
        update_at (float | None | Unset): Seconds since 1970; null or -1 means never.
        delete_at (float | Unset): Seconds since 1970; -1 means not deleted.
    """

    uuid: str
    sk: str = _attrs_field(repr=hidden)
    ak: str | Unset = UNSET
    name: str | Unset = UNSET
    id: int | None | Unset = UNSET
    status: int | Unset = UNSET
    workspace_uuid: str | Unset = UNSET
    creator: str | Unset = UNSET
    creator_info: Person | Unset = UNSET
    updator: None | str | Unset = UNSET
    create_at: float | Unset = UNSET
    update_at: float | None | Unset = UNSET
    delete_at: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        uuid = self.uuid

        sk = self.sk

        ak = self.ak

        name = self.name

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        status = self.status

        workspace_uuid = self.workspace_uuid

        creator = self.creator

        creator_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.creator_info, Unset):
            creator_info = self.creator_info.to_dict()

        updator: None | str | Unset
        if isinstance(self.updator, Unset):
            updator = UNSET
        else:
            updator = self.updator

        create_at = self.create_at

        update_at: float | None | Unset
        if isinstance(self.update_at, Unset):
            update_at = UNSET
        else:
            update_at = self.update_at

        delete_at = self.delete_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uuid": uuid,
                "sk": sk,
            }
        )
        if ak is not UNSET:
            field_dict["ak"] = ak
        if name is not UNSET:
            field_dict["name"] = name
        if id is not UNSET:
            field_dict["id"] = id
        if status is not UNSET:
            field_dict["status"] = status
        if workspace_uuid is not UNSET:
            field_dict["workspaceUUID"] = workspace_uuid
        if creator is not UNSET:
            field_dict["creator"] = creator
        if creator_info is not UNSET:
            field_dict["creatorInfo"] = creator_info
        if updator is not UNSET:
            field_dict["updator"] = updator
        if create_at is not UNSET:
            field_dict["createAt"] = create_at
        if update_at is not UNSET:
            field_dict["updateAt"] = update_at
        if delete_at is not UNSET:
            field_dict["deleteAt"] = delete_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AccessKey or type(src_dict) is not dict:
            return indirectly(AccessKey, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.uuid = no_null("AccessKey.uuid") if (v := src_dict["uuid"]) is None else v
            self.sk = no_null("AccessKey.sk") if (v := src_dict["sk"]) is None else v
        except KeyError as lacking:
            no_key("AccessKey", lacking)
        self.ak = UNSET if (v := src_dict.get("ak")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.id = src_dict.get("id", UNSET)
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.workspace_uuid = UNSET if (v := src_dict.get("workspaceUUID")) is None else v
        self.creator = UNSET if (v := src_dict.get("creator")) is None else v
        self.creator_info = UNSET if (v := src_dict.get("creatorInfo")) is None else _models.Person.from_dict(v)
        self.updator = src_dict.get("updator", UNSET)
        self.create_at = UNSET if (v := src_dict.get("createAt")) is None else v
        self.update_at = src_dict.get("updateAt", UNSET)
        self.delete_at = UNSET if (v := src_dict.get("deleteAt")) is None else v
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
