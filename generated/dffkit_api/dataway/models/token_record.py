# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="TokenRecord")


_KNOWN = frozenset(
    (
        "ws_uuid",
        "bill_state",
        "ver_type",
        "token",
        "db_uuid",
        "status",
        "creator",
        "expire_at",
        "create_at",
        "update_at",
        "delete_at",
    )
)


@_attrs_define(repr=False)
class TokenRecord:
    """
    Attributes:
        ws_uuid (str | Unset): Id of the workspace, `wksp_…`.
        bill_state (str | Unset): State of payment, as in `normal`.
        ver_type (str | Unset): Kind of the contract, as in `pay`.
        token (str | Unset): A secret, hidden in `repr`.
        db_uuid (str | Unset): Id of the store of its time series, `ifdb_…`.
        status (int | Unset): 0 is normal, 2 disabled, 3 deleted.
        creator (str | Unset):
        expire_at (int | Unset): Seconds since 1970; -1 means never.
        create_at (int | Unset): Seconds since 1970.
        update_at (int | Unset): Seconds since 1970.
        delete_at (int | Unset): Seconds since 1970, or nothing.
    """

    ws_uuid: str | Unset = UNSET
    bill_state: str | Unset = UNSET
    ver_type: str | Unset = UNSET
    token: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    db_uuid: str | Unset = UNSET
    status: int | Unset = UNSET
    creator: str | Unset = UNSET
    expire_at: int | Unset = UNSET
    create_at: int | Unset = UNSET
    update_at: int | Unset = UNSET
    delete_at: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ws_uuid = self.ws_uuid

        bill_state = self.bill_state

        ver_type = self.ver_type

        token = self.token

        db_uuid = self.db_uuid

        status = self.status

        creator = self.creator

        expire_at = self.expire_at

        create_at = self.create_at

        update_at = self.update_at

        delete_at = self.delete_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ws_uuid is not UNSET:
            field_dict["ws_uuid"] = ws_uuid
        if bill_state is not UNSET:
            field_dict["bill_state"] = bill_state
        if ver_type is not UNSET:
            field_dict["ver_type"] = ver_type
        if token is not UNSET:
            field_dict["token"] = token
        if db_uuid is not UNSET:
            field_dict["db_uuid"] = db_uuid
        if status is not UNSET:
            field_dict["status"] = status
        if creator is not UNSET:
            field_dict["creator"] = creator
        if expire_at is not UNSET:
            field_dict["expire_at"] = expire_at
        if create_at is not UNSET:
            field_dict["create_at"] = create_at
        if update_at is not UNSET:
            field_dict["update_at"] = update_at
        if delete_at is not UNSET:
            field_dict["delete_at"] = delete_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not TokenRecord or type(src_dict) is not dict:
            return indirectly(TokenRecord, cls, src_dict)
        self = cls.__new__(cls)
        self.ws_uuid = UNSET if (v := src_dict.get("ws_uuid")) is None else v
        self.bill_state = UNSET if (v := src_dict.get("bill_state")) is None else v
        self.ver_type = UNSET if (v := src_dict.get("ver_type")) is None else v
        self.token = UNSET if (v := src_dict.get("token")) is None else v
        self.db_uuid = UNSET if (v := src_dict.get("db_uuid")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else v
        self.creator = UNSET if (v := src_dict.get("creator")) is None else v
        self.expire_at = UNSET if (v := src_dict.get("expire_at")) is None else v
        self.create_at = UNSET if (v := src_dict.get("create_at")) is None else v
        self.update_at = UNSET if (v := src_dict.get("update_at")) is None else v
        self.delete_at = UNSET if (v := src_dict.get("delete_at")) is None else v
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
