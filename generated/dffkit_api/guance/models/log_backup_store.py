# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="LogBackupStore")


_KNOWN = frozenset(
    (
        "provider",
        "storeType",
        "dataType",
        "cloudAccountId",
        "bucket",
        "bucketPath",
        "region",
    )
)


@_attrs_define(repr=False)
class LogBackupStore:
    """The store as an answer shows it.

    Attributes:
        provider (str | Unset):
        store_type (str | Unset):
        data_type (str | Unset):
        cloud_account_id (str | Unset): Id of the account of the cloud.
        bucket (str | Unset):
        bucket_path (str | Unset):
        region (str | Unset):
    """

    provider: str | Unset = UNSET
    store_type: str | Unset = UNSET
    data_type: str | Unset = UNSET
    cloud_account_id: str | Unset = UNSET
    bucket: str | Unset = UNSET
    bucket_path: str | Unset = UNSET
    region: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        provider = self.provider

        store_type = self.store_type

        data_type = self.data_type

        cloud_account_id = self.cloud_account_id

        bucket = self.bucket

        bucket_path = self.bucket_path

        region = self.region

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if provider is not UNSET:
            field_dict["provider"] = provider
        if store_type is not UNSET:
            field_dict["storeType"] = store_type
        if data_type is not UNSET:
            field_dict["dataType"] = data_type
        if cloud_account_id is not UNSET:
            field_dict["cloudAccountId"] = cloud_account_id
        if bucket is not UNSET:
            field_dict["bucket"] = bucket
        if bucket_path is not UNSET:
            field_dict["bucketPath"] = bucket_path
        if region is not UNSET:
            field_dict["region"] = region

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogBackupStore or type(src_dict) is not dict:
            return indirectly(LogBackupStore, cls, src_dict)
        self = cls.__new__(cls)
        self.provider = UNSET if (v := src_dict.get("provider")) is None else v
        self.store_type = UNSET if (v := src_dict.get("storeType")) is None else v
        self.data_type = UNSET if (v := src_dict.get("dataType")) is None else v
        self.cloud_account_id = UNSET if (v := src_dict.get("cloudAccountId")) is None else v
        self.bucket = UNSET if (v := src_dict.get("bucket")) is None else v
        self.bucket_path = UNSET if (v := src_dict.get("bucketPath")) is None else v
        self.region = UNSET if (v := src_dict.get("region")) is None else v
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
