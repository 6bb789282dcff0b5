# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.import_checkers_type import ImportCheckersType, check_import_checkers_type
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, shown, without_secrets

if TYPE_CHECKING:
    from ..models.exported_checker import ExportedChecker


T = TypeVar("T", bound="ImportCheckers")


_KNOWN = frozenset(
    (
        "checkers",
        "type",
        "skipRepeatNameCheck",
        "skipRepeatNameCreate",
        "deleteRepeatName",
    )
)


@_attrs_define(repr=False)
class ImportCheckers:
    """
    Attributes:
        checkers (list[ExportedChecker]): What an export gave.
        type_ (ImportCheckersType | Unset): Which kind of monitors these are.
        skip_repeat_name_check (bool | Unset): Whether names are not looked at; else a name in use stops the import.
        skip_repeat_name_create (bool | Unset): Whether monitors whose name is in use are left out; else they are
            created all the same.
        delete_repeat_name (bool | Unset): Whether monitors with the same names are deleted; known from the vendor's
            Terraform provider.
    """

    checkers: list[ExportedChecker]
    type_: ImportCheckersType | Unset = UNSET
    skip_repeat_name_check: bool | Unset = UNSET
    skip_repeat_name_create: bool | Unset = UNSET
    delete_repeat_name: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        checkers = []
        for checkers_item_data in self.checkers:
            checkers_item = checkers_item_data.to_dict()
            checkers.append(checkers_item)

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        skip_repeat_name_check = self.skip_repeat_name_check

        skip_repeat_name_create = self.skip_repeat_name_create

        delete_repeat_name = self.delete_repeat_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checkers": checkers,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if skip_repeat_name_check is not UNSET:
            field_dict["skipRepeatNameCheck"] = skip_repeat_name_check
        if skip_repeat_name_create is not UNSET:
            field_dict["skipRepeatNameCreate"] = skip_repeat_name_create
        if delete_repeat_name is not UNSET:
            field_dict["deleteRepeatName"] = delete_repeat_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ImportCheckers or type(src_dict) is not dict:
            return indirectly(ImportCheckers, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.checkers = (
                []
                if (v := src_dict["checkers"]) is None
                else each(_models.ExportedChecker.from_dict, v, "ImportCheckers.checkers")
            )
        except KeyError as lacking:
            no_key("ImportCheckers", lacking)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else check_import_checkers_type(v)
        self.skip_repeat_name_check = UNSET if (v := src_dict.get("skipRepeatNameCheck")) is None else v
        self.skip_repeat_name_create = UNSET if (v := src_dict.get("skipRepeatNameCreate")) is None else v
        self.delete_repeat_name = UNSET if (v := src_dict.get("deleteRepeatName")) is None else v
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
