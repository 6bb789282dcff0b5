# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.data_usage import DataUsage
    from ..models.token_record import TokenRecord


T = TypeVar("T", bound="WorkspaceOfToken")


_KNOWN = frozenset(
    (
        "token",
        "data_usage",
    )
)


@_attrs_define(repr=False)
class WorkspaceOfToken:
    """
    Attributes:
        token (TokenRecord | Unset):
        data_usage (DataUsage | Unset): How much of each kind has been written.
    """

    token: TokenRecord | Unset = UNSET
    data_usage: DataUsage | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        token: dict[str, Any] | Unset = UNSET
        if not isinstance(self.token, Unset):
            token = self.token.to_dict()

        data_usage: dict[str, Any] | Unset = UNSET
        if not isinstance(self.data_usage, Unset):
            data_usage = self.data_usage.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if token is not UNSET:
            field_dict["token"] = token
        if data_usage is not UNSET:
            field_dict["data_usage"] = data_usage

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkspaceOfToken or type(src_dict) is not dict:
            return indirectly(WorkspaceOfToken, cls, src_dict)
        self = cls.__new__(cls)
        self.token = UNSET if (v := src_dict.get("token")) is None else _models.TokenRecord.from_dict(v)
        self.data_usage = UNSET if (v := src_dict.get("data_usage")) is None else _models.DataUsage.from_dict(v)
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
