# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.application_params import ApplicationParams


T = TypeVar("T", bound="CreateFunctionAppRequestBody")


_KNOWN = frozenset(
    (
        "name",
        "template_id",
        "description",
        "enterprise_project_id",
        "agency_name",
        "params",
    )
)


@_attrs_define(repr=False)
class CreateFunctionAppRequestBody:
    """An application to create.

    Attributes:
        name (str | Unset): Name of the application.
        template_id (str | Unset): Id of the template it is made from.
        description (str | Unset): What the application is for.
        enterprise_project_id (str | Unset): Id of the enterprise project.
        agency_name (str | Unset): Name of the agency the application is made under.
        params (ApplicationParams | Unset): What the template lets one set, by name.
    """

    name: str | Unset = UNSET
    template_id: str | Unset = UNSET
    description: str | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    agency_name: str | Unset = UNSET
    params: ApplicationParams | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        template_id = self.template_id

        description = self.description

        enterprise_project_id = self.enterprise_project_id

        agency_name = self.agency_name

        params: dict[str, Any] | Unset = UNSET
        if not isinstance(self.params, Unset):
            params = self.params.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if template_id is not UNSET:
            field_dict["template_id"] = template_id
        if description is not UNSET:
            field_dict["description"] = description
        if enterprise_project_id is not UNSET:
            field_dict["enterprise_project_id"] = enterprise_project_id
        if agency_name is not UNSET:
            field_dict["agency_name"] = agency_name
        if params is not UNSET:
            field_dict["params"] = params

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateFunctionAppRequestBody or type(src_dict) is not dict:
            return indirectly(CreateFunctionAppRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.template_id = UNSET if (v := src_dict.get("template_id")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.enterprise_project_id = UNSET if (v := src_dict.get("enterprise_project_id")) is None else v
        self.agency_name = UNSET if (v := src_dict.get("agency_name")) is None else v
        self.params = UNSET if (v := src_dict.get("params")) is None else _models.ApplicationParams.from_dict(v)
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
