# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.published_function_extra_config_json_type_0 import PublishedFunctionExtraConfigJSONType0
    from ..models.published_function_kwargs_json_type_0 import PublishedFunctionKwargsJSONType0


T = TypeVar("T", bound="PublishedFunction")


def _read_args_json(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "PublishedFunction.args_json")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_kwargs_json(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.PublishedFunctionKwargsJSONType0.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_extra_config_json(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.PublishedFunctionExtraConfigJSONType0.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_tags_json(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "PublishedFunction.tags_json")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "id",
        "url",
        "name",
        "title",
        "description",
        "definition",
        "argsJSON",
        "kwargsJSON",
        "extraConfigJSON",
        "category",
        "integration",
        "tagsJSON",
        "scriptId",
        "scriptTitle",
        "scriptDescription",
        "scriptSetId",
        "scriptSetTitle",
        "scriptSetDescription",
    )
)


@_attrs_define(repr=False)
class PublishedFunction:
    """
    Attributes:
        id (str): `demo__test.hello_world`: script set, script and function.
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
        if cls is not PublishedFunction or type(src_dict) is not dict:
            return indirectly(PublishedFunction, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("PublishedFunction.id") if (v := src_dict["id"]) is None else v
        except KeyError as lacking:
            no_key("PublishedFunction", lacking)
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.title = src_dict.get("title", UNSET)
        self.description = src_dict.get("description", UNSET)
        self.definition = UNSET if (v := src_dict.get("definition")) is None else v
        self.args_json = v if (v := src_dict.get("argsJSON", UNSET)) is None or v is UNSET else _read_args_json(v)
        self.kwargs_json = v if (v := src_dict.get("kwargsJSON", UNSET)) is None or v is UNSET else _read_kwargs_json(v)
        self.extra_config_json = (
            v if (v := src_dict.get("extraConfigJSON", UNSET)) is None or v is UNSET else _read_extra_config_json(v)
        )
        self.category = src_dict.get("category", UNSET)
        self.integration = src_dict.get("integration", UNSET)
        self.tags_json = v if (v := src_dict.get("tagsJSON", UNSET)) is None or v is UNSET else _read_tags_json(v)
        self.script_id = UNSET if (v := src_dict.get("scriptId")) is None else v
        self.script_title = src_dict.get("scriptTitle", UNSET)
        self.script_description = src_dict.get("scriptDescription", UNSET)
        self.script_set_id = UNSET if (v := src_dict.get("scriptSetId")) is None else v
        self.script_set_title = src_dict.get("scriptSetTitle", UNSET)
        self.script_set_description = src_dict.get("scriptSetDescription", UNSET)
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
