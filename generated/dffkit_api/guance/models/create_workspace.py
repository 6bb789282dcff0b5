# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_workspace_language import CreateWorkspaceLanguage, check_create_workspace_language
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="CreateWorkspace")


_KNOWN = frozenset(
    (
        "name",
        "desc",
        "menuStyle",
        "needCreateAk",
        "akName",
        "language",
    )
)


@_attrs_define(repr=False)
class CreateWorkspace:
    """
    Attributes:
        name (str):
        desc (None | str | Unset): May be empty.
        menu_style (str | Unset): Style of the menu, for operations, testing or development; may be empty.
        need_create_ak (bool | Unset): Whether an API key is made for the new workspace.
        ak_name (str | Unset): Name of that API key.
        language (CreateWorkspaceLanguage | Unset): Language of messages and events; may be empty.
    """

    name: str
    desc: None | str | Unset = UNSET
    menu_style: str | Unset = UNSET
    need_create_ak: bool | Unset = UNSET
    ak_name: str | Unset = UNSET
    language: CreateWorkspaceLanguage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        desc: None | str | Unset
        if isinstance(self.desc, Unset):
            desc = UNSET
        else:
            desc = self.desc

        menu_style = self.menu_style

        need_create_ak = self.need_create_ak

        ak_name = self.ak_name

        language: str | Unset = UNSET
        if not isinstance(self.language, Unset):
            language = self.language

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if menu_style is not UNSET:
            field_dict["menuStyle"] = menu_style
        if need_create_ak is not UNSET:
            field_dict["needCreateAk"] = need_create_ak
        if ak_name is not UNSET:
            field_dict["akName"] = ak_name
        if language is not UNSET:
            field_dict["language"] = language

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateWorkspace or type(src_dict) is not dict:
            return indirectly(CreateWorkspace, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateWorkspace.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateWorkspace", lacking)
        self.desc = src_dict.get("desc", UNSET)
        self.menu_style = UNSET if (v := src_dict.get("menuStyle")) is None else v
        self.need_create_ak = UNSET if (v := src_dict.get("needCreateAk")) is None else v
        self.ak_name = UNSET if (v := src_dict.get("akName")) is None else v
        self.language = UNSET if (v := src_dict.get("language")) is None else check_create_workspace_language(v)
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
