# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.create_log_backup_data_type import CreateLogBackupDataType, check_create_log_backup_data_type
from ..models.create_log_backup_duration import CreateLogBackupDuration, check_create_log_backup_duration
from ..models.create_log_backup_store_type import CreateLogBackupStoreType, check_create_log_backup_store_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.log_backup_access import LogBackupAccess
    from ..models.log_backup_extend import LogBackupExtend


T = TypeVar("T", bound="CreateLogBackup")


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.LogBackupExtend.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "storeType",
        "dataType",
        "duration",
        "extend",
        "syncExtensionField",
        "accessCfg",
    )
)


@_attrs_define(repr=False)
class CreateLogBackup:
    """
    Attributes:
        name (str):
        store_type (CreateLogBackupStoreType): Kind of the store.
        data_type (CreateLogBackupDataType | Unset): Kind of data.
        duration (CreateLogBackupDuration | Unset): How long data stays in the vendor's own store.
        extend (LogBackupExtend | None | Unset):
        sync_extension_field (bool | Unset): Whether fields beyond the standard ones are forwarded.
        access_cfg (LogBackupAccess | Unset): How the store is reached; which of these are needed depends on the store.
    """

    name: str
    store_type: CreateLogBackupStoreType
    data_type: CreateLogBackupDataType | Unset = UNSET
    duration: CreateLogBackupDuration | Unset = UNSET
    extend: LogBackupExtend | None | Unset = UNSET
    sync_extension_field: bool | Unset = UNSET
    access_cfg: LogBackupAccess | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.log_backup_extend import LogBackupExtend  # noqa: PLC0415

        name = self.name

        store_type: str = self.store_type

        data_type: str | Unset = UNSET
        if not isinstance(self.data_type, Unset):
            data_type = self.data_type

        duration: str | Unset = UNSET
        if not isinstance(self.duration, Unset):
            duration = self.duration

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, LogBackupExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        sync_extension_field = self.sync_extension_field

        access_cfg: dict[str, Any] | Unset = UNSET
        if not isinstance(self.access_cfg, Unset):
            access_cfg = self.access_cfg.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "storeType": store_type,
            }
        )
        if data_type is not UNSET:
            field_dict["dataType"] = data_type
        if duration is not UNSET:
            field_dict["duration"] = duration
        if extend is not UNSET:
            field_dict["extend"] = extend
        if sync_extension_field is not UNSET:
            field_dict["syncExtensionField"] = sync_extension_field
        if access_cfg is not UNSET:
            field_dict["accessCfg"] = access_cfg

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateLogBackup or type(src_dict) is not dict:
            return indirectly(CreateLogBackup, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateLogBackup.name") if (v := src_dict["name"]) is None else v
            self.store_type = (
                no_null("CreateLogBackup.store_type")
                if (v := src_dict["storeType"]) is None
                else check_create_log_backup_store_type(v)
            )
        except KeyError as lacking:
            no_key("CreateLogBackup", lacking)
        self.data_type = UNSET if (v := src_dict.get("dataType")) is None else check_create_log_backup_data_type(v)
        self.duration = UNSET if (v := src_dict.get("duration")) is None else check_create_log_backup_duration(v)
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
        self.sync_extension_field = UNSET if (v := src_dict.get("syncExtensionField")) is None else v
        self.access_cfg = UNSET if (v := src_dict.get("accessCfg")) is None else _models.LogBackupAccess.from_dict(v)
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
