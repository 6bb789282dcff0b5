# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="RepoInfo")


@_attrs_define(repr=False)
class RepoInfo:
    """
    Attributes:
        https_url (str | Unset):
        web_url (str | Unset):
        repo_status (str | Unset):
        error_msg (str | Unset):
        project_id (str | Unset):
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
        d = dict(src_dict)
        https_url = d.pop("https_url", UNSET)

        web_url = d.pop("web_url", UNSET)

        repo_status = d.pop("repo_status", UNSET)

        error_msg = d.pop("error_msg", UNSET)

        project_id = d.pop("project_id", UNSET)

        repo_info = cls(
            https_url=https_url,
            web_url=web_url,
            repo_status=repo_status,
            error_msg=error_msg,
            project_id=project_id,
        )

        repo_info.additional_properties = d
        return repo_info

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
