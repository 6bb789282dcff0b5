# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="ParseSourcemapStack")


_KNOWN = frozenset(
    (
        "appId",
        "stack",
        "version",
        "env",
    )
)


@_attrs_define(repr=False)
class ParseSourcemapStack:
    """
    Attributes:
        app_id (str): The application.
        stack (str): The stack as the browser or the device reports it.
        version (str | Unset): Of the application; may be empty.
        env (str | Unset): Environment; may be empty.
    """

    app_id: str
    stack: str
    version: str | Unset = UNSET
    env: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        stack = self.stack

        version = self.version

        env = self.env

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appId": app_id,
                "stack": stack,
            }
        )
        if version is not UNSET:
            field_dict["version"] = version
        if env is not UNSET:
            field_dict["env"] = env

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ParseSourcemapStack or type(src_dict) is not dict:
            return indirectly(ParseSourcemapStack, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.app_id = no_null("ParseSourcemapStack.app_id") if (v := src_dict["appId"]) is None else v
            self.stack = no_null("ParseSourcemapStack.stack") if (v := src_dict["stack"]) is None else v
        except KeyError as lacking:
            no_key("ParseSourcemapStack", lacking)
        self.version = UNSET if (v := src_dict.get("version")) is None else v
        self.env = UNSET if (v := src_dict.get("env")) is None else v
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
