# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.func_code import FuncCode


T = TypeVar("T", bound="UpdateFunctionCodeRequestBody")


@_attrs_define(repr=False)
class UpdateFunctionCodeRequestBody:
    """
    Attributes:
        code_type (str | Unset):
        code_url (str | Unset):
        code_filename (str | Unset):
        func_code (FuncCode | Unset): The code of a function.
        depend_version_list (list[str] | Unset):
        code_encrypt_kms_key_id (str | Unset):
    """

    code_type: str | Unset = UNSET
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    func_code: FuncCode | Unset = UNSET
    depend_version_list: list[str] | Unset = UNSET
    code_encrypt_kms_key_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        code_type = self.code_type

        code_url = self.code_url

        code_filename = self.code_filename

        func_code: dict[str, Any] | Unset = UNSET
        if not isinstance(self.func_code, Unset):
            func_code = self.func_code.to_dict()

        depend_version_list: list[str] | Unset = UNSET
        if not isinstance(self.depend_version_list, Unset):
            depend_version_list = self.depend_version_list

        code_encrypt_kms_key_id = self.code_encrypt_kms_key_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if code_type is not UNSET:
            field_dict["code_type"] = code_type
        if code_url is not UNSET:
            field_dict["code_url"] = code_url
        if code_filename is not UNSET:
            field_dict["code_filename"] = code_filename
        if func_code is not UNSET:
            field_dict["func_code"] = func_code
        if depend_version_list is not UNSET:
            field_dict["depend_version_list"] = depend_version_list
        if code_encrypt_kms_key_id is not UNSET:
            field_dict["code_encrypt_kms_key_id"] = code_encrypt_kms_key_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.func_code import FuncCode  # noqa: PLC0415

        d = dict(src_dict)
        code_type = d.pop("code_type", UNSET)

        code_url = d.pop("code_url", UNSET)

        code_filename = d.pop("code_filename", UNSET)

        _func_code = d.pop("func_code", UNSET)
        func_code: FuncCode | Unset
        if isinstance(_func_code, Unset):
            func_code = UNSET
        else:
            func_code = FuncCode.from_dict(_func_code)

        depend_version_list = cast(list[str], d.pop("depend_version_list", UNSET))

        code_encrypt_kms_key_id = d.pop("code_encrypt_kms_key_id", UNSET)

        update_function_code_request_body = cls(
            code_type=code_type,
            code_url=code_url,
            code_filename=code_filename,
            func_code=func_code,
            depend_version_list=depend_version_list,
            code_encrypt_kms_key_id=code_encrypt_kms_key_id,
        )

        update_function_code_request_body.additional_properties = d
        return update_function_code_request_body

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
