# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.app_template_resource_detail import AppTemplateResourceDetail


T = TypeVar("T", bound="AppTemplate")


_KNOWN = frozenset(
    (
        "name",
        "description",
        "runtime",
        "category",
        "params",
        "image",
        "deploy_count",
        "version",
        "template_guide",
        "create_time",
        "update_time",
        "resources",
    )
)


@_attrs_define(repr=False)
class AppTemplate:
    """An application template with all that is known of it.

    Attributes:
        name (str): Name of the template.
        description (str | Unset): What the template is for.
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the user's own,
            `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
        category (str | Unset): What kind of use the template is for.
        params (str | Unset): What can be set when an application is made from it, as text.
        image (str | Unset): Picture of the template, in base64.
        deploy_count (int | Unset): How often it was used.
        version (int | Unset): Version of the template.
        template_guide (str | Unset): How to use the template.
        create_time (int | Unset): When it was created, in milliseconds since 1970.
        update_time (int | Unset): When it was last changed, in milliseconds since 1970.
        resources (list[AppTemplateResourceDetail] | Unset): The cloud services that an application made from it uses.
    """

    name: str
    description: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
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

        runtime: str | Unset = UNSET
        if not isinstance(self.runtime, Unset):
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
        field_dict.update(
            {
                "name": name,
            }
        )
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
        if cls is not AppTemplate or type(src_dict) is not dict:
            return indirectly(AppTemplate, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("AppTemplate.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("AppTemplate", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.runtime = UNSET if (v := src_dict.get("runtime")) is None else check_runtime(v)
        self.category = UNSET if (v := src_dict.get("category")) is None else v
        self.params = UNSET if (v := src_dict.get("params")) is None else v
        self.image = UNSET if (v := src_dict.get("image")) is None else v
        self.deploy_count = UNSET if (v := src_dict.get("deploy_count")) is None else v
        self.version = UNSET if (v := src_dict.get("version")) is None else v
        self.template_guide = UNSET if (v := src_dict.get("template_guide")) is None else v
        self.create_time = UNSET if (v := src_dict.get("create_time")) is None else v
        self.update_time = UNSET if (v := src_dict.get("update_time")) is None else v
        self.resources = (
            UNSET
            if (v := src_dict.get("resources")) is None
            else each(_models.AppTemplateResourceDetail.from_dict, v, "AppTemplate.resources")
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
