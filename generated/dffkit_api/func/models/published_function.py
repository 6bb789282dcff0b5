# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.published_function_extra_config_json_type_0 import PublishedFunctionExtraConfigJSONType0
    from ..models.published_function_kwargs_json_type_0 import PublishedFunctionKwargsJSONType0


T = TypeVar("T", bound="PublishedFunction")


@_attrs_define(repr=False)
class PublishedFunction:
    """
    Attributes:
        id (str): `demo__test.hello_world`: script set, script and function
        url (str | Unset): Path for a direct call.
        name (str | Unset):
        title (None | str | Unset):
        description (None | str | Unset):
        definition (str | Unset): Name and parameters as in the script.
        args_json (list[str] | None | Unset): Names of the parameters.
        kwargs_json (None | PublishedFunctionKwargsJSONType0 | Unset): Parameter by name: empty, or with its `default`.
        extra_config_json (None | PublishedFunctionExtraConfigJSONType0 | Unset): Settings of the function, as in
            `timeout` and `queue`.
        category (None | str | Unset):
        integration (None | str | Unset):
        tags_json (list[str] | None | Unset):
        script_id (str | Unset):
        script_title (None | str | Unset):
        script_description (None | str | Unset):
        script_set_id (str | Unset):
        script_set_title (None | str | Unset):
        script_set_description (None | str | Unset):
    """

    id: str
    url: str | Unset = UNSET
    name: str | Unset = UNSET
    title: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    definition: str | Unset = UNSET
    args_json: list[str] | None | Unset = UNSET
    kwargs_json: None | PublishedFunctionKwargsJSONType0 | Unset = UNSET
    extra_config_json: None | PublishedFunctionExtraConfigJSONType0 | Unset = UNSET
    category: None | str | Unset = UNSET
    integration: None | str | Unset = UNSET
    tags_json: list[str] | None | Unset = UNSET
    script_id: str | Unset = UNSET
    script_title: None | str | Unset = UNSET
    script_description: None | str | Unset = UNSET
    script_set_id: str | Unset = UNSET
    script_set_title: None | str | Unset = UNSET
    script_set_description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.published_function_extra_config_json_type_0 import PublishedFunctionExtraConfigJSONType0  # noqa: PLC0415
        from ..models.published_function_kwargs_json_type_0 import PublishedFunctionKwargsJSONType0  # noqa: PLC0415

        id = self.id

        url = self.url

        name = self.name

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        definition = self.definition

        args_json: list[str] | None | Unset
        if isinstance(self.args_json, Unset):
            args_json = UNSET
        elif isinstance(self.args_json, list):
            args_json = self.args_json

        else:
            args_json = self.args_json

        kwargs_json: dict[str, Any] | None | Unset
        if isinstance(self.kwargs_json, Unset):
            kwargs_json = UNSET
        elif isinstance(self.kwargs_json, PublishedFunctionKwargsJSONType0):
            kwargs_json = self.kwargs_json.to_dict()
        else:
            kwargs_json = self.kwargs_json

        extra_config_json: dict[str, Any] | None | Unset
        if isinstance(self.extra_config_json, Unset):
            extra_config_json = UNSET
        elif isinstance(self.extra_config_json, PublishedFunctionExtraConfigJSONType0):
            extra_config_json = self.extra_config_json.to_dict()
        else:
            extra_config_json = self.extra_config_json

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

        integration: None | str | Unset
        if isinstance(self.integration, Unset):
            integration = UNSET
        else:
            integration = self.integration

        tags_json: list[str] | None | Unset
        if isinstance(self.tags_json, Unset):
            tags_json = UNSET
        elif isinstance(self.tags_json, list):
            tags_json = self.tags_json

        else:
            tags_json = self.tags_json

        script_id = self.script_id

        script_title: None | str | Unset
        if isinstance(self.script_title, Unset):
            script_title = UNSET
        else:
            script_title = self.script_title

        script_description: None | str | Unset
        if isinstance(self.script_description, Unset):
            script_description = UNSET
        else:
            script_description = self.script_description

        script_set_id = self.script_set_id

        script_set_title: None | str | Unset
        if isinstance(self.script_set_title, Unset):
            script_set_title = UNSET
        else:
            script_set_title = self.script_set_title

        script_set_description: None | str | Unset
        if isinstance(self.script_set_description, Unset):
            script_set_description = UNSET
        else:
            script_set_description = self.script_set_description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if url is not UNSET:
            field_dict["url"] = url
        if name is not UNSET:
            field_dict["name"] = name
        if title is not UNSET:
            field_dict["title"] = title
        if description is not UNSET:
            field_dict["description"] = description
        if definition is not UNSET:
            field_dict["definition"] = definition
        if args_json is not UNSET:
            field_dict["argsJSON"] = args_json
        if kwargs_json is not UNSET:
            field_dict["kwargsJSON"] = kwargs_json
        if extra_config_json is not UNSET:
            field_dict["extraConfigJSON"] = extra_config_json
        if category is not UNSET:
            field_dict["category"] = category
        if integration is not UNSET:
            field_dict["integration"] = integration
        if tags_json is not UNSET:
            field_dict["tagsJSON"] = tags_json
        if script_id is not UNSET:
            field_dict["scriptId"] = script_id
        if script_title is not UNSET:
            field_dict["scriptTitle"] = script_title
        if script_description is not UNSET:
            field_dict["scriptDescription"] = script_description
        if script_set_id is not UNSET:
            field_dict["scriptSetId"] = script_set_id
        if script_set_title is not UNSET:
            field_dict["scriptSetTitle"] = script_set_title
        if script_set_description is not UNSET:
            field_dict["scriptSetDescription"] = script_set_description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.published_function_extra_config_json_type_0 import PublishedFunctionExtraConfigJSONType0  # noqa: PLC0415
        from ..models.published_function_kwargs_json_type_0 import PublishedFunctionKwargsJSONType0  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        url = d.pop("url", UNSET)

        name = d.pop("name", UNSET)

        def _parse_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        title = _parse_title(d.pop("title", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        definition = d.pop("definition", UNSET)

        def _parse_args_json(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                args_json_type_0 = cast(list[str], data)

                return args_json_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        args_json = _parse_args_json(d.pop("argsJSON", UNSET))

        def _parse_kwargs_json(data: object) -> None | PublishedFunctionKwargsJSONType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                kwargs_json_type_0 = PublishedFunctionKwargsJSONType0.from_dict(data)

                return kwargs_json_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PublishedFunctionKwargsJSONType0 | Unset, data)

        kwargs_json = _parse_kwargs_json(d.pop("kwargsJSON", UNSET))

        def _parse_extra_config_json(data: object) -> None | PublishedFunctionExtraConfigJSONType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                extra_config_json_type_0 = PublishedFunctionExtraConfigJSONType0.from_dict(data)

                return extra_config_json_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PublishedFunctionExtraConfigJSONType0 | Unset, data)

        extra_config_json = _parse_extra_config_json(d.pop("extraConfigJSON", UNSET))

        def _parse_category(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        category = _parse_category(d.pop("category", UNSET))

        def _parse_integration(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        integration = _parse_integration(d.pop("integration", UNSET))

        def _parse_tags_json(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_json_type_0 = cast(list[str], data)

                return tags_json_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tags_json = _parse_tags_json(d.pop("tagsJSON", UNSET))

        script_id = d.pop("scriptId", UNSET)

        def _parse_script_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        script_title = _parse_script_title(d.pop("scriptTitle", UNSET))

        def _parse_script_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        script_description = _parse_script_description(d.pop("scriptDescription", UNSET))

        script_set_id = d.pop("scriptSetId", UNSET)

        def _parse_script_set_title(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        script_set_title = _parse_script_set_title(d.pop("scriptSetTitle", UNSET))

        def _parse_script_set_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        script_set_description = _parse_script_set_description(d.pop("scriptSetDescription", UNSET))

        published_function = cls(
            id=id,
            url=url,
            name=name,
            title=title,
            description=description,
            definition=definition,
            args_json=args_json,
            kwargs_json=kwargs_json,
            extra_config_json=extra_config_json,
            category=category,
            integration=integration,
            tags_json=tags_json,
            script_id=script_id,
            script_title=script_title,
            script_description=script_description,
            script_set_id=script_set_id,
            script_set_title=script_set_title,
            script_set_description=script_set_description,
        )

        published_function.additional_properties = d
        return published_function

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
