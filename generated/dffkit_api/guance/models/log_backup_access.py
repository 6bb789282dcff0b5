# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.log_backup_access_grant_type import LogBackupAccessGrantType, check_log_backup_access_grant_type
from ..models.log_backup_access_mechanism import LogBackupAccessMechanism, check_log_backup_access_mechanism
from ..models.log_backup_access_provider import LogBackupAccessProvider, check_log_backup_access_provider
from ..models.log_backup_access_security_protocol import (
    LogBackupAccessSecurityProtocol,
    check_log_backup_access_security_protocol,
)
from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="LogBackupAccess")


_KNOWN = frozenset(
    (
        "provider",
        "grantType",
        "cloudAccountId",
        "bucket",
        "bucketPath",
        "externalId",
        "role",
        "ak",
        "sk",
        "topic",
        "url",
        "securityProtocol",
        "ca",
        "mechanism",
        "username",
        "password",
        "region",
    )
)


@_attrs_define(repr=False)
class LogBackupAccess:
    """How the store is reached; which of these are needed depends on the store.

    Attributes:
        provider (LogBackupAccessProvider | Unset): The cloud.
        grant_type (LogBackupAccessGrantType | Unset): By a role, or by an access key.
        cloud_account_id (str | Unset): Id of the account of the cloud.
        bucket (str | Unset):
        bucket_path (str | Unset): Folder in the bucket.
        external_id (str | Unset): External id of the role in AWS.
        role (str | Unset): Name of the role.
        ak (str | Unset): Id of the access key.
        sk (str | Unset): The access key. A secret, hidden in `repr`.
        topic (str | Unset): Topic, for `kafka`; may be empty.
        url (str | Unset): Address, for `kafka`.
        security_protocol (LogBackupAccessSecurityProtocol | Unset): For `kafka`.
        ca (str | Unset): Certificate of the client, for `kafka`; may be empty.
        mechanism (LogBackupAccessMechanism | Unset): How to log in, for `kafka`; may be empty.
        username (str | Unset): For `kafka`; may be empty.
        password (str | Unset): For `kafka`; may be empty. A secret, hidden in `repr`.
        region (str | Unset): Region of the store; without it, the one where the vendor's node is.
    """

    provider: LogBackupAccessProvider | Unset = UNSET
    grant_type: LogBackupAccessGrantType | Unset = UNSET
    cloud_account_id: str | Unset = UNSET
    bucket: str | Unset = UNSET
    bucket_path: str | Unset = UNSET
    external_id: str | Unset = UNSET
    role: str | Unset = UNSET
    ak: str | Unset = UNSET
    sk: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    topic: str | Unset = UNSET
    url: str | Unset = UNSET
    security_protocol: LogBackupAccessSecurityProtocol | Unset = UNSET
    ca: str | Unset = UNSET
    mechanism: LogBackupAccessMechanism | Unset = UNSET
    username: str | Unset = UNSET
    password: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    region: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        provider: str | Unset = UNSET
        if not isinstance(self.provider, Unset):
            provider = self.provider

        grant_type: str | Unset = UNSET
        if not isinstance(self.grant_type, Unset):
            grant_type = self.grant_type

        cloud_account_id = self.cloud_account_id

        bucket = self.bucket

        bucket_path = self.bucket_path

        external_id = self.external_id

        role = self.role

        ak = self.ak

        sk = self.sk

        topic = self.topic

        url = self.url

        security_protocol: str | Unset = UNSET
        if not isinstance(self.security_protocol, Unset):
            security_protocol = self.security_protocol

        ca = self.ca

        mechanism: str | Unset = UNSET
        if not isinstance(self.mechanism, Unset):
            mechanism = self.mechanism

        username = self.username

        password = self.password

        region = self.region

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if provider is not UNSET:
            field_dict["provider"] = provider
        if grant_type is not UNSET:
            field_dict["grantType"] = grant_type
        if cloud_account_id is not UNSET:
            field_dict["cloudAccountId"] = cloud_account_id
        if bucket is not UNSET:
            field_dict["bucket"] = bucket
        if bucket_path is not UNSET:
            field_dict["bucketPath"] = bucket_path
        if external_id is not UNSET:
            field_dict["externalId"] = external_id
        if role is not UNSET:
            field_dict["role"] = role
        if ak is not UNSET:
            field_dict["ak"] = ak
        if sk is not UNSET:
            field_dict["sk"] = sk
        if topic is not UNSET:
            field_dict["topic"] = topic
        if url is not UNSET:
            field_dict["url"] = url
        if security_protocol is not UNSET:
            field_dict["securityProtocol"] = security_protocol
        if ca is not UNSET:
            field_dict["ca"] = ca
        if mechanism is not UNSET:
            field_dict["mechanism"] = mechanism
        if username is not UNSET:
            field_dict["username"] = username
        if password is not UNSET:
            field_dict["password"] = password
        if region is not UNSET:
            field_dict["region"] = region

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogBackupAccess or type(src_dict) is not dict:
            return indirectly(LogBackupAccess, cls, src_dict)
        self = cls.__new__(cls)
        self.provider = UNSET if (v := src_dict.get("provider")) is None else check_log_backup_access_provider(v)
        self.grant_type = UNSET if (v := src_dict.get("grantType")) is None else check_log_backup_access_grant_type(v)
        self.cloud_account_id = UNSET if (v := src_dict.get("cloudAccountId")) is None else v
        self.bucket = UNSET if (v := src_dict.get("bucket")) is None else v
        self.bucket_path = UNSET if (v := src_dict.get("bucketPath")) is None else v
        self.external_id = UNSET if (v := src_dict.get("externalId")) is None else v
        self.role = UNSET if (v := src_dict.get("role")) is None else v
        self.ak = UNSET if (v := src_dict.get("ak")) is None else v
        self.sk = UNSET if (v := src_dict.get("sk")) is None else v
        self.topic = UNSET if (v := src_dict.get("topic")) is None else v
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.security_protocol = (
            UNSET if (v := src_dict.get("securityProtocol")) is None else check_log_backup_access_security_protocol(v)
        )
        self.ca = UNSET if (v := src_dict.get("ca")) is None else v
        self.mechanism = UNSET if (v := src_dict.get("mechanism")) is None else check_log_backup_access_mechanism(v)
        self.username = UNSET if (v := src_dict.get("username")) is None else v
        self.password = UNSET if (v := src_dict.get("password")) is None else v
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
