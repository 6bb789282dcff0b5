# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.temp_detail import TempDetail
    from ..models.trigger_metadata_list import TriggerMetadataList


T = TypeVar("T", bound="ShowFunctionTemplateResponse")


@_attrs_define(repr=False)
class ShowFunctionTemplateResponse:
    """
    Attributes:
        id (str | Unset):
        type_ (int | Unset):
        title (str | Unset):
        template_name (str | Unset):
        description (str | Unset):
        runtime (str | Unset):
        handler (str | Unset):
        code_type (str | Unset):
        code (str | Unset):
        timeout (int | Unset):
        memory_size (int | Unset):
        trigger_metadata_list (list[TriggerMetadataList] | Unset):
        temp_detail (TempDetail | Unset):
        user_data (str | Unset):
        encrypted_user_data (str | Unset):
        dependencies (list[str] | Unset):
        scene (str | Unset):
        service (str | Unset):
    """

    id: str | Unset = UNSET
    type_: int | Unset = UNSET
    title: str | Unset = UNSET
    template_name: str | Unset = UNSET
    description: str | Unset = UNSET
    runtime: str | Unset = UNSET
    handler: str | Unset = UNSET
    code_type: str | Unset = UNSET
    code: str | Unset = UNSET
    timeout: int | Unset = UNSET
    memory_size: int | Unset = UNSET
    trigger_metadata_list: list[TriggerMetadataList] | Unset = UNSET
    temp_detail: TempDetail | Unset = UNSET
    user_data: str | Unset = UNSET
    encrypted_user_data: str | Unset = UNSET
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
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
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
        from ..models.temp_detail import TempDetail  # noqa: PLC0415
        from ..models.trigger_metadata_list import TriggerMetadataList  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        type_ = d.pop("type", UNSET)

        title = d.pop("title", UNSET)

        template_name = d.pop("template_name", UNSET)

        description = d.pop("description", UNSET)

        runtime = d.pop("runtime", UNSET)

        handler = d.pop("handler", UNSET)

        code_type = d.pop("code_type", UNSET)

        code = d.pop("code", UNSET)

        timeout = d.pop("timeout", UNSET)

        memory_size = d.pop("memory_size", UNSET)

        _trigger_metadata_list = d.pop("trigger_metadata_list", UNSET)
        trigger_metadata_list: list[TriggerMetadataList] | Unset = UNSET
        if _trigger_metadata_list is not UNSET:
            trigger_metadata_list = []
            for trigger_metadata_list_item_data in _trigger_metadata_list:
                trigger_metadata_list_item = TriggerMetadataList.from_dict(trigger_metadata_list_item_data)

                trigger_metadata_list.append(trigger_metadata_list_item)

        _temp_detail = d.pop("temp_detail", UNSET)
        temp_detail: TempDetail | Unset
        if isinstance(_temp_detail, Unset):
            temp_detail = UNSET
        else:
            temp_detail = TempDetail.from_dict(_temp_detail)

        user_data = d.pop("user_data", UNSET)

        encrypted_user_data = d.pop("encrypted_user_data", UNSET)

        dependencies = cast(list[str], d.pop("dependencies", UNSET))

        scene = d.pop("scene", UNSET)

        service = d.pop("service", UNSET)

        show_function_template_response = cls(
            id=id,
            type_=type_,
            title=title,
            template_name=template_name,
            description=description,
            runtime=runtime,
            handler=handler,
            code_type=code_type,
            code=code,
            timeout=timeout,
            memory_size=memory_size,
            trigger_metadata_list=trigger_metadata_list,
            temp_detail=temp_detail,
            user_data=user_data,
            encrypted_user_data=encrypted_user_data,
            dependencies=dependencies,
            scene=scene,
            service=service,
        )

        show_function_template_response.additional_properties = d
        return show_function_template_response

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
