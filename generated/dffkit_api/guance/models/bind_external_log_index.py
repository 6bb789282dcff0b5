# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.bind_external_log_index_store_type import (
    BindExternalLogIndexStoreType,
    check_bind_external_log_index_store_type,
)
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.log_index_access import LogIndexAccess
    from ..models.log_index_extend import LogIndexExtend
    from ..models.log_index_field import LogIndexField


T = TypeVar("T", bound="BindExternalLogIndex")


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.LogIndexExtend.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "storeType",
        "exterStoreName",
        "accessCfg",
        "exterStoreProject",
        "region",
        "isPublicNetworkAccess",
        "extend",
        "fields",
    )
)


@_attrs_define(repr=False)
class BindExternalLogIndex:
    """
    Attributes:
        name (str):
        store_type (BindExternalLogIndexStoreType): Kind of the other store.
        exter_store_name (str): Its name in the other store: the index, the Logstore or the topic.
        access_cfg (LogIndexAccess): How another store is reached; which of these are needed depends on the store.
        exter_store_project (str | Unset): Its project in the other store, for `sls` and `tls`.
        region (str | Unset): Region of the other store.
        is_public_network_access (bool | None | Unset): Whether the store is reached over the internet; for `sls`.
        extend (LogIndexExtend | None | Unset):
        fields (list[LogIndexField] | Unset): Mapping of fields.
    """

    name: str
    store_type: BindExternalLogIndexStoreType
    exter_store_name: str
    access_cfg: LogIndexAccess
    exter_store_project: str | Unset = UNSET
    region: str | Unset = UNSET
    is_public_network_access: bool | None | Unset = UNSET
    extend: LogIndexExtend | None | Unset = UNSET
    fields: list[LogIndexField] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.log_index_extend import LogIndexExtend  # noqa: PLC0415

        name = self.name

        store_type: str = self.store_type

        exter_store_name = self.exter_store_name

        access_cfg = self.access_cfg.to_dict()

        exter_store_project = self.exter_store_project

        region = self.region

        is_public_network_access: bool | None | Unset
        if isinstance(self.is_public_network_access, Unset):
            is_public_network_access = UNSET
        else:
            is_public_network_access = self.is_public_network_access

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, LogIndexExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        fields: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fields, Unset):
            fields = []
            for fields_item_data in self.fields:
                fields_item = fields_item_data.to_dict()
                fields.append(fields_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "storeType": store_type,
                "exterStoreName": exter_store_name,
                "accessCfg": access_cfg,
            }
        )
        if exter_store_project is not UNSET:
            field_dict["exterStoreProject"] = exter_store_project
        if region is not UNSET:
            field_dict["region"] = region
        if is_public_network_access is not UNSET:
            field_dict["isPublicNetworkAccess"] = is_public_network_access
        if extend is not UNSET:
            field_dict["extend"] = extend
        if fields is not UNSET:
            field_dict["fields"] = fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not BindExternalLogIndex or type(src_dict) is not dict:
            return indirectly(BindExternalLogIndex, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("BindExternalLogIndex.name") if (v := src_dict["name"]) is None else v
            self.store_type = (
                no_null("BindExternalLogIndex.store_type")
                if (v := src_dict["storeType"]) is None
                else check_bind_external_log_index_store_type(v)
            )
            self.exter_store_name = (
                no_null("BindExternalLogIndex.exter_store_name") if (v := src_dict["exterStoreName"]) is None else v
            )
            self.access_cfg = (
                no_null("BindExternalLogIndex.access_cfg")
                if (v := src_dict["accessCfg"]) is None
                else _models.LogIndexAccess.from_dict(v)
            )
        except KeyError as lacking:
            no_key("BindExternalLogIndex", lacking)
        self.exter_store_project = UNSET if (v := src_dict.get("exterStoreProject")) is None else v
        self.region = UNSET if (v := src_dict.get("region")) is None else v
        self.is_public_network_access = src_dict.get("isPublicNetworkAccess", UNSET)
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
        self.fields = (
            UNSET
            if (v := src_dict.get("fields")) is None
            else each(_models.LogIndexField.from_dict, v, "BindExternalLogIndex.fields")
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
