# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

T = TypeVar("T", bound="LogIndexAccess")


_KNOWN = frozenset(
    (
        "ak",
        "sk",
        "url",
        "username",
        "password",
        "cloudAccountId",
        "iamProjectName",
        "iamProjectDisplayName",
        "projectId",
        "topicId",
    )
)


@_attrs_define(repr=False)
class LogIndexAccess:
    """How another store is reached; which of these are needed depends on the store.

    Attributes:
        ak (str | Unset): Id of the access key.
        sk (str | Unset): The access key. A secret, hidden in `repr`.
        url (str | Unset): Address of the store.
        username (str | Unset):
        password (str | Unset): A secret, hidden in `repr`.
        cloud_account_id (str | Unset): Id of the account of the cloud.
        iam_project_name (str | Unset): Project of IAM, for `tls`; may be empty.
        iam_project_display_name (str | Unset): Its name for people, for `tls`; may be empty.
        project_id (str | Unset): Id of the project, for `tls`; may be empty.
        topic_id (str | Unset): Id of the topic, for `tls`; may be empty.
    """

    ak: str | Unset = UNSET
    sk: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    url: str | Unset = UNSET
    username: str | Unset = UNSET
    password: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    cloud_account_id: str | Unset = UNSET
    iam_project_name: str | Unset = UNSET
    iam_project_display_name: str | Unset = UNSET
    project_id: str | Unset = UNSET
    topic_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        ak = self.ak

        sk = self.sk

        url = self.url

        username = self.username

        password = self.password

        cloud_account_id = self.cloud_account_id

        iam_project_name = self.iam_project_name

        iam_project_display_name = self.iam_project_display_name

        project_id = self.project_id

        topic_id = self.topic_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ak is not UNSET:
            field_dict["ak"] = ak
        if sk is not UNSET:
            field_dict["sk"] = sk
        if url is not UNSET:
            field_dict["url"] = url
        if username is not UNSET:
            field_dict["username"] = username
        if password is not UNSET:
            field_dict["password"] = password
        if cloud_account_id is not UNSET:
            field_dict["cloudAccountId"] = cloud_account_id
        if iam_project_name is not UNSET:
            field_dict["iamProjectName"] = iam_project_name
        if iam_project_display_name is not UNSET:
            field_dict["iamProjectDisplayName"] = iam_project_display_name
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if topic_id is not UNSET:
            field_dict["topicId"] = topic_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogIndexAccess or type(src_dict) is not dict:
            return indirectly(LogIndexAccess, cls, src_dict)
        self = cls.__new__(cls)
        self.ak = UNSET if (v := src_dict.get("ak")) is None else v
        self.sk = UNSET if (v := src_dict.get("sk")) is None else v
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.username = UNSET if (v := src_dict.get("username")) is None else v
        self.password = UNSET if (v := src_dict.get("password")) is None else v
        self.cloud_account_id = UNSET if (v := src_dict.get("cloudAccountId")) is None else v
        self.iam_project_name = UNSET if (v := src_dict.get("iamProjectName")) is None else v
        self.iam_project_display_name = UNSET if (v := src_dict.get("iamProjectDisplayName")) is None else v
        self.project_id = UNSET if (v := src_dict.get("projectId")) is None else v
        self.topic_id = UNSET if (v := src_dict.get("topicId")) is None else v
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
