# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.operate_error_info import OperateErrorInfo


T = TypeVar("T", bound="WorkflowDeleteResult")


_KNOWN = frozenset(
    (
        "success",
        "fail",
    )
)


@_attrs_define(repr=False)
class WorkflowDeleteResult:
    """What became of each workflow; unknown ones are rows of `fail`, not an error of the call. A list without rows may be
    left out.

        Attributes:
            success (list[str] | Unset): URNs of the workflows that are gone.
            fail (list[OperateErrorInfo] | Unset): The workflows that could not be deleted.
    """

    success: list[str] | Unset = UNSET
    fail: list[OperateErrorInfo] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        success: list[str] | Unset = UNSET
        if not isinstance(self.success, Unset):
            success = self.success

        fail: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fail, Unset):
            fail = []
            for fail_item_data in self.fail:
                fail_item = fail_item_data.to_dict()
                fail.append(fail_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if success is not UNSET:
            field_dict["success"] = success
        if fail is not UNSET:
            field_dict["fail"] = fail

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowDeleteResult or type(src_dict) is not dict:
            return indirectly(WorkflowDeleteResult, cls, src_dict)
        self = cls.__new__(cls)
        self.success = UNSET if (v := src_dict.get("success")) is None else whole(v, "WorkflowDeleteResult.success")
        self.fail = (
            UNSET
            if (v := src_dict.get("fail")) is None
            else each(_models.OperateErrorInfo.from_dict, v, "WorkflowDeleteResult.fail")
        )
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
