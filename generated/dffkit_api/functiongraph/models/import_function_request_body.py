# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="ImportFunctionRequestBody")


@_attrs_define(repr=False)
class ImportFunctionRequestBody:
    """
    Attributes:
        func_name (str | Unset):
        file_name (str | Unset):
        file_type (str | Unset):
        file_code (str | Unset):
        package (str | Unset):
    """

    func_name: str | Unset = UNSET
    file_name: str | Unset = UNSET
    file_type: str | Unset = UNSET
    file_code: str | Unset = UNSET
    package: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_name = self.func_name

        file_name = self.file_name

        file_type = self.file_type

        file_code = self.file_code

        package = self.package

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if func_name is not UNSET:
            field_dict["func_name"] = func_name
        if file_name is not UNSET:
            field_dict["file_name"] = file_name
        if file_type is not UNSET:
            field_dict["file_type"] = file_type
        if file_code is not UNSET:
            field_dict["file_code"] = file_code
        if package is not UNSET:
            field_dict["package"] = package

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        func_name = d.pop("func_name", UNSET)

        file_name = d.pop("file_name", UNSET)

        file_type = d.pop("file_type", UNSET)

        file_code = d.pop("file_code", UNSET)

        package = d.pop("package", UNSET)

        import_function_request_body = cls(
            func_name=func_name,
            file_name=file_name,
            file_type=file_type,
            file_code=file_code,
            package=package,
        )

        import_function_request_body.additional_properties = d
        return import_function_request_body

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
