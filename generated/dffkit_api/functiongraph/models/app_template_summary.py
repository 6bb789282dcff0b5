# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.runtime import Runtime, check_runtime
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="AppTemplateSummary")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "runtime",
        "category",
        "description",
        "image",
    )
)


@_attrs_define(repr=False)
class AppTemplateSummary:
    """An application template as a list shows it.

    Attributes:
        id (str): Id of the template.
        name (str | Unset): Name of the template.
        runtime (Runtime | Unset): Language and version a function runs in. `Custom` is a runtime of the user's own,
            `http` an HTTP function, `Custom Image` a container image. New ones appear now and then.
        category (str | Unset): What kind of use the template is for.
        description (str | Unset): What the template is for.
        image (str | Unset): Picture of the template, in base64.
    """

    id: str
    name: str | Unset = UNSET
    runtime: Runtime | Unset = UNSET
    category: str | Unset = UNSET
    description: str | Unset = UNSET
    image: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        runtime: str | Unset = UNSET
        if not isinstance(self.runtime, Unset):
            runtime = self.runtime

        category = self.category

        description = self.description

        image = self.image

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if runtime is not UNSET:
            field_dict["runtime"] = runtime
        if category is not UNSET:
            field_dict["category"] = category
        if description is not UNSET:
            field_dict["description"] = description
        if image is not UNSET:
            field_dict["image"] = image

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AppTemplateSummary or type(src_dict) is not dict:
            return indirectly(AppTemplateSummary, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("AppTemplateSummary.id") if (v := src_dict["id"]) is None else v
        except KeyError as lacking:
            no_key("AppTemplateSummary", lacking)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.runtime = UNSET if (v := src_dict.get("runtime")) is None else check_runtime(v)
        self.category = UNSET if (v := src_dict.get("category")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.image = UNSET if (v := src_dict.get("image")) is None else v
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
