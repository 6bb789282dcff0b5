# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="RepoInfo")


_KNOWN = frozenset(
    (
        "https_url",
        "web_url",
        "repo_status",
        "error_msg",
        "project_id",
    )
)


@_attrs_define(repr=False)
class RepoInfo:
    """The code repository of an application.

    Attributes:
        https_url (str | Unset): Address to clone the repository from.
        web_url (str | Unset): Address of the repository for a browser.
        repo_status (str | Unset): How far the repository is.
        error_msg (str | Unset): What went wrong, in words.
        project_id (str | Unset): Id of the project the repository belongs to.
    """

    https_url: str | Unset = UNSET
    web_url: str | Unset = UNSET
    repo_status: str | Unset = UNSET
    error_msg: str | Unset = UNSET
    project_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        https_url = self.https_url

        web_url = self.web_url

        repo_status = self.repo_status

        error_msg = self.error_msg

        project_id = self.project_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if https_url is not UNSET:
            field_dict["https_url"] = https_url
        if web_url is not UNSET:
            field_dict["web_url"] = web_url
        if repo_status is not UNSET:
            field_dict["repo_status"] = repo_status
        if error_msg is not UNSET:
            field_dict["error_msg"] = error_msg
        if project_id is not UNSET:
            field_dict["project_id"] = project_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RepoInfo or type(src_dict) is not dict:
            return indirectly(RepoInfo, cls, src_dict)
        self = cls.__new__(cls)
        self.https_url = UNSET if (v := src_dict.get("https_url")) is None else v
        self.web_url = UNSET if (v := src_dict.get("web_url")) is None else v
        self.repo_status = UNSET if (v := src_dict.get("repo_status")) is None else v
        self.error_msg = UNSET if (v := src_dict.get("error_msg")) is None else v
        self.project_id = UNSET if (v := src_dict.get("project_id")) is None else v
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
