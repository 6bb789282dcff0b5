# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.app_template_resource_detail import AppTemplateResourceDetail


T = TypeVar("T", bound="ShowAppTemplateResponse")


@_attrs_define(repr=False)
class ShowAppTemplateResponse:
    """
    Attributes:
        name (str | Unset):
        description (str | Unset):
        runtime (str | Unset):
        category (str | Unset):
        params (str | Unset):
        image (str | Unset):
        deploy_count (int | Unset):
        version (int | Unset):
        template_guide (str | Unset):
        create_time (int | Unset):
        update_time (int | Unset):
        resources (list[AppTemplateResourceDetail] | Unset):
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    runtime: str | Unset = UNSET
    category: str | Unset = UNSET
    params: str | Unset = UNSET
    image: str | Unset = UNSET
    deploy_count: int | Unset = UNSET
    version: int | Unset = UNSET
    template_guide: str | Unset = UNSET
    create_time: int | Unset = UNSET
    update_time: int | Unset = UNSET
    resources: list[AppTemplateResourceDetail] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        runtime = self.runtime

        category = self.category

        params = self.params

        image = self.image

        deploy_count = self.deploy_count

        version = self.version

        template_guide = self.template_guide

        create_time = self.create_time

        update_time = self.update_time

        resources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.resources, Unset):
            resources = []
            for resources_item_data in self.resources:
                resources_item = resources_item_data.to_dict()
                resources.append(resources_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if category is not UNSET:
            field_dict["category"] = category
        if params is not UNSET:
            field_dict["params"] = params
        if image is not UNSET:
            field_dict["image"] = image
        if deploy_count is not UNSET:
            field_dict["deploy_count"] = deploy_count
        if version is not UNSET:
            field_dict["version"] = version
        if template_guide is not UNSET:
            field_dict["template_guide"] = template_guide
        if create_time is not UNSET:
            field_dict["create_time"] = create_time
        if update_time is not UNSET:
            field_dict["update_time"] = update_time
        if resources is not UNSET:
            field_dict["resources"] = resources

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.app_template_resource_detail import AppTemplateResourceDetail  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        runtime = d.pop("runtime", UNSET)

        category = d.pop("category", UNSET)

        params = d.pop("params", UNSET)

        image = d.pop("image", UNSET)

        deploy_count = d.pop("deploy_count", UNSET)

        version = d.pop("version", UNSET)

        template_guide = d.pop("template_guide", UNSET)

        create_time = d.pop("create_time", UNSET)

        update_time = d.pop("update_time", UNSET)

        _resources = d.pop("resources", UNSET)
        resources: list[AppTemplateResourceDetail] | Unset = UNSET
        if _resources is not UNSET:
            resources = []
            for resources_item_data in _resources:
                resources_item = AppTemplateResourceDetail.from_dict(resources_item_data)

                resources.append(resources_item)

        show_app_template_response = cls(
            name=name,
            description=description,
            runtime=runtime,
            category=category,
            params=params,
            image=image,
            deploy_count=deploy_count,
            version=version,
            template_guide=template_guide,
            create_time=create_time,
            update_time=update_time,
            resources=resources,
        )

        show_app_template_response.additional_properties = d
        return show_app_template_response

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
