# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="CreateFunctionVersionRequestBody")


_KNOWN = frozenset(
    (
        "digest",
        "version",
        "description",
    )
)


@_attrs_define(repr=False)
class CreateFunctionVersionRequestBody:
    """The version to publish; all of it may be left out.

    Attributes:
        digest (str | Unset): Digest of the code to publish, as the function shows it; left out, that of `latest` is
            published.
        version (str | Unset): Name of the version; begins and ends with a letter or a digit, with letters, digits, `-`,
            `_` and `.` between. Left out, it is made of the time, such as v20180116-202722.
        description (str | Unset): What the version is for.
    """

    digest: str | Unset = UNSET
    version: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        digest = self.digest

        version = self.version

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if digest is not UNSET:
            field_dict["digest"] = digest
        if version is not UNSET:
            field_dict["version"] = version
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateFunctionVersionRequestBody or type(src_dict) is not dict:
            return indirectly(CreateFunctionVersionRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.digest = UNSET if (v := src_dict.get("digest")) is None else v
        self.version = UNSET if (v := src_dict.get("version")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
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
