# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, beyond, each, hidden, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.template_detail import TemplateDetail
    from ..models.template_trigger import TemplateTrigger


T = TypeVar("T", bound="FunctionTemplate")


_KNOWN = frozenset(
    (
        "id",
        "type",
        "title",
        "template_name",
        "description",
        "runtime",
        "handler",
        "code_type",
        "code",
        "timeout",
        "memory_size",
        "trigger_metadata_list",
        "temp_detail",
        "user_data",
        "encrypted_user_data",
        "dependencies",
        "scene",
        "service",
    )
)


@_attrs_define(repr=False)
class FunctionTemplate:
    """A template that functions are made from, with its code and configuration.

    Attributes:
        id (str): Id of the template.
        type_ (int | Unset): Kind of template, a number.
        title (str | Unset): Title of the template.
        template_name (str | Unset): Name of the template.
        description (str | Unset): What the template is for.
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the user's own,
            `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
        handler (str | Unset): Entry point.
        code_type (str | Unset): How the code is given, such as `inline`.
        code (str | Unset): The code.
        timeout (int | Unset): How long a run may take, in seconds, 3 to 259,200.
        memory_size (int | Unset): Memory, in MB.
        trigger_metadata_list (list[TemplateTrigger] | Unset): The triggers that a function made from it gets.
        temp_detail (TemplateDetail | Unset): What a template takes and gives, in words.
        user_data (str | Unset): Variables of the function as JSON text, or empty.
        encrypted_user_data (str | Unset): Encrypted variables as JSON text, or empty. A secret, hidden in `repr`.
        dependencies (list[str] | Unset): Dependency packages the template needs.
        scene (str | Unset): What kind of use it shows, such as `basic_function_usage`.
        service (str | Unset): Cloud service the template is about.
    """

    id: str
    type_: int | Unset = UNSET
    title: str | Unset = UNSET
    template_name: str | Unset = UNSET
    description: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
    handler: str | Unset = UNSET
    code_type: str | Unset = UNSET
    code: str | Unset = UNSET
    timeout: int | Unset = UNSET
    memory_size: int | Unset = UNSET
    trigger_metadata_list: list[TemplateTrigger] | Unset = UNSET
    temp_detail: TemplateDetail | Unset = UNSET
    user_data: str | Unset = UNSET
    encrypted_user_data: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    dependencies: list[str] | Unset = UNSET
    scene: str | Unset = UNSET
    service: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        title = self.title

        template_name = self.template_name

        description = self.description

        runtime: str | Unset = UNSET
        if not isinstance(self.runtime, Unset):
            runtime = self.runtime

        handler = self.handler

        code_type = self.code_type

        code = self.code

        timeout = self.timeout

        memory_size = self.memory_size

        trigger_metadata_list: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.trigger_metadata_list, Unset):
            trigger_metadata_list = []
            for trigger_metadata_list_item_data in self.trigger_metadata_list:
                trigger_metadata_list_item = trigger_metadata_list_item_data.to_dict()
                trigger_metadata_list.append(trigger_metadata_list_item)

        temp_detail: dict[str, Any] | Unset = UNSET
        if not isinstance(self.temp_detail, Unset):
            temp_detail = self.temp_detail.to_dict()

        user_data = self.user_data

        encrypted_user_data = self.encrypted_user_data

        dependencies: list[str] | Unset = UNSET
        if not isinstance(self.dependencies, Unset):
            dependencies = self.dependencies

        scene = self.scene

        service = self.service

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if title is not UNSET:
            field_dict["title"] = title
        if template_name is not UNSET:
            field_dict["template_name"] = template_name
        if description is not UNSET:
            field_dict["description"] = description
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if handler is not UNSET:
            field_dict["handler"] = handler
        if code_type is not UNSET:
            field_dict["code_type"] = code_type
        if code is not UNSET:
            field_dict["code"] = code
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if memory_size is not UNSET:
            field_dict["memory_size"] = memory_size
        if trigger_metadata_list is not UNSET:
            field_dict["trigger_metadata_list"] = trigger_metadata_list
        if temp_detail is not UNSET:
            field_dict["temp_detail"] = temp_detail
        if user_data is not UNSET:
            field_dict["user_data"] = user_data
        if encrypted_user_data is not UNSET:
            field_dict["encrypted_user_data"] = encrypted_user_data
        if dependencies is not UNSET:
            field_dict["dependencies"] = dependencies
        if scene is not UNSET:
            field_dict["scene"] = scene
        if service is not UNSET:
            field_dict["service"] = service

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not FunctionTemplate or type(src_dict) is not dict:
            return indirectly(FunctionTemplate, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("FunctionTemplate.id") if (v := src_dict["id"]) is None else v
        except KeyError as lacking:
            no_key("FunctionTemplate", lacking)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.title = UNSET if (v := src_dict.get("title")) is None else v
        self.template_name = UNSET if (v := src_dict.get("template_name")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.runtime = UNSET if (v := src_dict.get("runtime")) is None else check_runtime(v)
        self.handler = UNSET if (v := src_dict.get("handler")) is None else v
        self.code_type = UNSET if (v := src_dict.get("code_type")) is None else v
        self.code = UNSET if (v := src_dict.get("code")) is None else v
        self.timeout = UNSET if (v := src_dict.get("timeout")) is None else v
        self.memory_size = UNSET if (v := src_dict.get("memory_size")) is None else v
        self.trigger_metadata_list = (
            UNSET
            if (v := src_dict.get("trigger_metadata_list")) is None
            else each(_models.TemplateTrigger.from_dict, v, "FunctionTemplate.trigger_metadata_list")
        )
        self.temp_detail = UNSET if (v := src_dict.get("temp_detail")) is None else _models.TemplateDetail.from_dict(v)
        self.user_data = UNSET if (v := src_dict.get("user_data")) is None else v
        self.encrypted_user_data = UNSET if (v := src_dict.get("encrypted_user_data")) is None else v
        self.dependencies = (
            UNSET if (v := src_dict.get("dependencies")) is None else whole(v, "FunctionTemplate.dependencies")
        )
        self.scene = UNSET if (v := src_dict.get("scene")) is None else v
        self.service = UNSET if (v := src_dict.get("service")) is None else v
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
