# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.code_type import CodeType, check_code_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.func_code import FuncCode


T = TypeVar("T", bound="UpdateFunctionCodeRequestBody")


_KNOWN = frozenset(
    (
        "code_type",
        "func_code",
        "code_url",
        "code_filename",
        "depend_version_list",
        "code_encrypt_kms_key_id",
    )
)


@_attrs_define(repr=False)
class UpdateFunctionCodeRequestBody:
    """The code to put in the place of the present one.

    Attributes:
        code_type (CodeType): Where the code comes from. `inline` and `zip` are in `func_code.file`, `jar` too, for
            Java; `obs` lies at `code_url`; `Custom-Image-Swr` is the image of `custom_image`.
        func_code (FuncCode): The code of a function.
        code_url (str | Unset): Address of the code in OBS, with `code_type` obs; empty otherwise.
        code_filename (str | Unset): Name of the code file, demanded with `code_type` jar and zip.
        depend_version_list (list[str] | Unset): Ids of the dependency package versions the function uses; they replace
            those it used.
        code_encrypt_kms_key_id (str | Unset): Id of the key that encrypts the code.
    """

    code_type: CodeType
    func_code: FuncCode
    code_url: str | Unset = UNSET
    code_filename: str | Unset = UNSET
    depend_version_list: list[str] | Unset = UNSET
    code_encrypt_kms_key_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        code_type: str = self.code_type

        func_code = self.func_code.to_dict()

        code_url = self.code_url

        code_filename = self.code_filename

        depend_version_list: list[str] | Unset = UNSET
        if not isinstance(self.depend_version_list, Unset):
            depend_version_list = self.depend_version_list

        code_encrypt_kms_key_id = self.code_encrypt_kms_key_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code_type": code_type,
                "func_code": func_code,
            }
        )
        if code_url is not UNSET:
            field_dict["code_url"] = code_url
        if code_filename is not UNSET:
            field_dict["code_filename"] = code_filename
        if depend_version_list is not UNSET:
            field_dict["depend_version_list"] = depend_version_list
        if code_encrypt_kms_key_id is not UNSET:
            field_dict["code_encrypt_kms_key_id"] = code_encrypt_kms_key_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not UpdateFunctionCodeRequestBody or type(src_dict) is not dict:
            return indirectly(UpdateFunctionCodeRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.code_type = (
                no_null("UpdateFunctionCodeRequestBody.code_type")
                if (v := src_dict["code_type"]) is None
                else check_code_type(v)
            )
            self.func_code = (
                no_null("UpdateFunctionCodeRequestBody.func_code")
                if (v := src_dict["func_code"]) is None
                else _models.FuncCode.from_dict(v)
            )
        except KeyError as lacking:
            no_key("UpdateFunctionCodeRequestBody", lacking)
        self.code_url = UNSET if (v := src_dict.get("code_url")) is None else v
        self.code_filename = UNSET if (v := src_dict.get("code_filename")) is None else v
        self.depend_version_list = (
            UNSET
            if (v := src_dict.get("depend_version_list")) is None
            else whole(v, "UpdateFunctionCodeRequestBody.depend_version_list")
        )
        self.code_encrypt_kms_key_id = UNSET if (v := src_dict.get("code_encrypt_kms_key_id")) is None else v
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
