# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.create_function_app_request_body_params import CreateFunctionAppRequestBodyParams


T = TypeVar("T", bound="CreateFunctionAppRequestBody")


@_attrs_define(repr=False)
class CreateFunctionAppRequestBody:
    """
    Attributes:
        name (str | Unset):
        template_id (str | Unset):
        description (str | Unset):
        enterprise_project_id (str | Unset):
        agency_name (str | Unset):
        params (CreateFunctionAppRequestBodyParams | Unset):
    """

    name: str | Unset = UNSET
    template_id: str | Unset = UNSET
    description: str | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    agency_name: str | Unset = UNSET
    params: CreateFunctionAppRequestBodyParams | Unset = UNSET
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
        from ..models.create_function_app_request_body_params import CreateFunctionAppRequestBodyParams  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        template_id = d.pop("template_id", UNSET)

        description = d.pop("description", UNSET)

        enterprise_project_id = d.pop("enterprise_project_id", UNSET)

        agency_name = d.pop("agency_name", UNSET)

        _params = d.pop("params", UNSET)
        params: CreateFunctionAppRequestBodyParams | Unset
        if isinstance(_params, Unset):
            params = UNSET
        else:
            params = CreateFunctionAppRequestBodyParams.from_dict(_params)

        create_function_app_request_body = cls(
            name=name,
            template_id=template_id,
            description=description,
            enterprise_project_id=enterprise_project_id,
            agency_name=agency_name,
            params=params,
        )

        create_function_app_request_body.additional_properties = d
        return create_function_app_request_body

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
