# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.import_function_request_body_file_type import (
    ImportFunctionRequestBodyFileType,
    check_import_function_request_body_file_type,
)
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="ImportFunctionRequestBody")


_KNOWN = frozenset(
    (
        "func_name",
        "file_name",
        "file_type",
        "file_code",
        "package",
    )
)


@_attrs_define(repr=False)
class ImportFunctionRequestBody:
    """An exported function, and the name of the new one.

    Attributes:
        func_name (str): Name of the function; begins with a letter, ends with a letter or a digit, with letters,
            digits, `_` and `-` between.
        file_name (str): Name of the exported file, mostly that of the function with `.zip`.
        file_type (ImportFunctionRequestBodyFileType): Kind of the file.
        file_code (str): The exported file, in base64.
        package (str | Unset): Group of the function, for the user's own order.
    """

    func_name: str
    file_name: str
    file_type: ImportFunctionRequestBodyFileType
    file_code: str
    package: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        func_name = self.func_name

        file_name = self.file_name

        file_type: str = self.file_type

        file_code = self.file_code

        package = self.package

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "func_name": func_name,
                "file_name": file_name,
                "file_type": file_type,
                "file_code": file_code,
            }
        )
        if package is not UNSET:
            field_dict["package"] = package

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ImportFunctionRequestBody or type(src_dict) is not dict:
            return indirectly(ImportFunctionRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.func_name = (
                no_null("ImportFunctionRequestBody.func_name") if (v := src_dict["func_name"]) is None else v
            )
            self.file_name = (
                no_null("ImportFunctionRequestBody.file_name") if (v := src_dict["file_name"]) is None else v
            )
            self.file_type = (
                no_null("ImportFunctionRequestBody.file_type")
                if (v := src_dict["file_type"]) is None
                else check_import_function_request_body_file_type(v)
            )
            self.file_code = (
                no_null("ImportFunctionRequestBody.file_code") if (v := src_dict["file_code"]) is None else v
            )
        except KeyError as lacking:
            no_key("ImportFunctionRequestBody", lacking)
        self.package = UNSET if (v := src_dict.get("package")) is None else v
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
