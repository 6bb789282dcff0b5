# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.application_status import ApplicationStatus, check_application_status
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.repo_info import RepoInfo
    from ..models.stack_resource import StackResource


T = TypeVar("T", bound="FunctionApplication")


def _read_stack_resources(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.StackResource.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "last_modified_time",
        "stack_resources",
        "status",
        "stack_name",
        "stack_id",
        "repo_name",
        "description",
        "repo",
        "pipeline_id",
        "project_id",
        "apig_url",
    )
)


@_attrs_define(repr=False)
class FunctionApplication:
    """An application with the resources that belong to it.

    Attributes:
        name (str): Name of the application.
        last_modified_time (int | Unset): When it was last changed, in milliseconds since 1970.
        stack_resources (None | StackResource | Unset):
        status (ApplicationStatus | Unset): How far an application is: being made (`creating`, `creatingRepo`,
            `creatingStack`), there (`success`), not made (`failed`, `repoFail`, `stackFail`), being deleted (`deleting`) or
            not deleted (`deletionFail`, `DELETION_FAILED`).
        stack_name (str | Unset): Name of the resource stack.
        stack_id (str | Unset): Id of the resource stack.
        repo_name (str | Unset): Name of the code repository.
        description (str | Unset): What the application is for.
        repo (RepoInfo | Unset): The code repository of an application.
        pipeline_id (str | Unset): Id of the pipeline.
        project_id (str | Unset): Id of the project.
        apig_url (str | Unset): Address the application is called at.
    """

    name: str
    last_modified_time: int | Unset = UNSET
    stack_resources: None | StackResource | Unset = UNSET
    status: ApplicationStatus | Unset = UNSET
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
        from ..models.stack_resource import StackResource  # noqa: PLC0415

        name = self.name

        last_modified_time = self.last_modified_time

        stack_resources: dict[str, Any] | None | Unset
        if isinstance(self.stack_resources, Unset):
            stack_resources = UNSET
        elif isinstance(self.stack_resources, StackResource):
            stack_resources = self.stack_resources.to_dict()
        else:
            stack_resources = self.stack_resources

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
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
        field_dict.update(
            {
                "name": name,
            }
        )
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
        if cls is not FunctionApplication or type(src_dict) is not dict:
            return indirectly(FunctionApplication, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("FunctionApplication.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("FunctionApplication", lacking)
        self.last_modified_time = UNSET if (v := src_dict.get("last_modified_time")) is None else v
        self.stack_resources = (
            v if (v := src_dict.get("stack_resources", UNSET)) is None or v is UNSET else _read_stack_resources(v)
        )
        self.status = UNSET if (v := src_dict.get("status")) is None else check_application_status(v)
        self.stack_name = UNSET if (v := src_dict.get("stack_name")) is None else v
        self.stack_id = UNSET if (v := src_dict.get("stack_id")) is None else v
        self.repo_name = UNSET if (v := src_dict.get("repo_name")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.repo = UNSET if (v := src_dict.get("repo")) is None else _models.RepoInfo.from_dict(v)
        self.pipeline_id = UNSET if (v := src_dict.get("pipeline_id")) is None else v
        self.project_id = UNSET if (v := src_dict.get("project_id")) is None else v
        self.apig_url = UNSET if (v := src_dict.get("apig_url")) is None else v
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
