# Generated from specs/func/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.sync_call_options_return_type import SyncCallOptionsReturnType, check_sync_call_options_return_type
from ..types import UNSET, Unset, indirectly, shown

T = TypeVar("T", bound="SyncCallOptions")


@_attrs_define(repr=False)
class SyncCallOptions:
    """
    Attributes:
        return_type (SyncCallOptionsReturnType | Unset): `jsonDumps` answers with JSON text, quotes and `null` included.
    """

    return_type: SyncCallOptionsReturnType | Unset = UNSET

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        return_type: str | Unset = UNSET
        if not isinstance(self.return_type, Unset):
            return_type = self.return_type

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if return_type is not UNSET:
            field_dict["returnType"] = return_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SyncCallOptions or type(src_dict) is not dict:
            return indirectly(SyncCallOptions, cls, src_dict)
        self = cls.__new__(cls)
        self.return_type = (
            UNSET if (v := src_dict.get("returnType")) is None else check_sync_call_options_return_type(v)
        )
        return self
