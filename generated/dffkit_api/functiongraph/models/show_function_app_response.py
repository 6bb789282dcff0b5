# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.repo_info import RepoInfo
    from ..models.stack_resource import StackResource


T = TypeVar("T", bound="ShowFunctionAppResponse")


@_attrs_define(repr=False)
class ShowFunctionAppResponse:
    """
    Attributes:
        name (str | Unset):
        last_modified_time (int | Unset):
        stack_resources (StackResource | Unset):
        status (str | Unset):
        stack_name (str | Unset):
        stack_id (str | Unset):
        repo_name (str | Unset):
        description (str | Unset):
        repo (RepoInfo | Unset):
        pipeline_id (str | Unset):
        project_id (str | Unset):
        apig_url (str | Unset):
    """

    name: str | Unset = UNSET
    last_modified_time: int | Unset = UNSET
    stack_resources: StackResource | Unset = UNSET
    status: str | Unset = UNSET
    stack_name: str | Unset = UNSET
    stack_id: str | Unset = UNSET
    repo_name: str | Unset = UNSET
    description: str | Unset = UNSET
    repo: RepoInfo | Unset = UNSET
    pipeline_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    apig_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        last_modified_time = self.last_modified_time

        stack_resources: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stack_resources, Unset):
            stack_resources = self.stack_resources.to_dict()

        status = self.status

        stack_name = self.stack_name

        stack_id = self.stack_id

        repo_name = self.repo_name

        description = self.description

        repo: dict[str, Any] | Unset = UNSET
        if not isinstance(self.repo, Unset):
            repo = self.repo.to_dict()

        pipeline_id = self.pipeline_id

        project_id = self.project_id

        apig_url = self.apig_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if last_modified_time is not UNSET:
            field_dict["last_modified_time"] = last_modified_time
        if stack_resources is not UNSET:
            field_dict["stack_resources"] = stack_resources
        if status is not UNSET:
            field_dict["status"] = status
        if stack_name is not UNSET:
            field_dict["stack_name"] = stack_name
        if stack_id is not UNSET:
            field_dict["stack_id"] = stack_id
        if repo_name is not UNSET:
            field_dict["repo_name"] = repo_name
        if description is not UNSET:
            field_dict["description"] = description
        if repo is not UNSET:
            field_dict["repo"] = repo
        if pipeline_id is not UNSET:
            field_dict["pipeline_id"] = pipeline_id
        if project_id is not UNSET:
            field_dict["project_id"] = project_id
        if apig_url is not UNSET:
            field_dict["apig_url"] = apig_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.repo_info import RepoInfo  # noqa: PLC0415
        from ..models.stack_resource import StackResource  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        last_modified_time = d.pop("last_modified_time", UNSET)

        _stack_resources = d.pop("stack_resources", UNSET)
        stack_resources: StackResource | Unset
        if isinstance(_stack_resources, Unset):
            stack_resources = UNSET
        else:
            stack_resources = StackResource.from_dict(_stack_resources)

        status = d.pop("status", UNSET)

        stack_name = d.pop("stack_name", UNSET)

        stack_id = d.pop("stack_id", UNSET)

        repo_name = d.pop("repo_name", UNSET)

        description = d.pop("description", UNSET)

        _repo = d.pop("repo", UNSET)
        repo: RepoInfo | Unset
        if isinstance(_repo, Unset):
            repo = UNSET
        else:
            repo = RepoInfo.from_dict(_repo)

        pipeline_id = d.pop("pipeline_id", UNSET)

        project_id = d.pop("project_id", UNSET)

        apig_url = d.pop("apig_url", UNSET)

        show_function_app_response = cls(
            name=name,
            last_modified_time=last_modified_time,
            stack_resources=stack_resources,
            status=status,
            stack_name=stack_name,
            stack_id=stack_id,
            repo_name=repo_name,
            description=description,
            repo=repo,
            pipeline_id=pipeline_id,
            project_id=project_id,
            apig_url=apig_url,
        )

        show_function_app_response.additional_properties = d
        return show_function_app_response

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
