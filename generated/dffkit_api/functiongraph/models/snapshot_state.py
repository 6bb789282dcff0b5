# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.snapshot_state_state import SnapshotStateState, check_snapshot_state_state
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="SnapshotState")


_KNOWN = frozenset(
    (
        "state",
        "code",
        "message",
    )
)


@_attrs_define(repr=False)
class SnapshotState:
    """How far the snapshot of a version is.

    Attributes:
        state (SnapshotStateState | Unset): State of the snapshot; `circuit_breaking` means it is left aside after
            failures.
        code (str | Unset): Code of what came of making it.
        message (str | Unset): What came of making it.
    """

    state: SnapshotStateState | Unset = UNSET
    code: str | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state

        code = self.code

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if state is not UNSET:
            field_dict["state"] = state
        if code is not UNSET:
            field_dict["code"] = code
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not SnapshotState or type(src_dict) is not dict:
            return indirectly(SnapshotState, cls, src_dict)
        self = cls.__new__(cls)
        self.state = UNSET if (v := src_dict.get("state")) is None else check_snapshot_state_state(v)
        self.code = UNSET if (v := src_dict.get("code")) is None else v
        self.message = UNSET if (v := src_dict.get("message")) is None else v
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
