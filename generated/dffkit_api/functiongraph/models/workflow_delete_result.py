# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import shown, without_secrets

if TYPE_CHECKING:
    from ..models.operate_error_info import OperateErrorInfo


T = TypeVar("T", bound="WorkflowDeleteResult")


@_attrs_define(repr=False)
class WorkflowDeleteResult:
    """What became of each workflow; unknown ones are rows of `fail`, not an error of the call.

    Attributes:
        success (list[str]): URNs of the workflows that are gone.
        fail (list[OperateErrorInfo]): The workflows that could not be deleted.
    """

    success: list[str]
    fail: list[OperateErrorInfo]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        fail = []
        for fail_item_data in self.fail:
            fail_item = fail_item_data.to_dict()
            fail.append(fail_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
                "fail": fail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.operate_error_info import OperateErrorInfo  # noqa: PLC0415

        d = dict(src_dict)
        success = cast(list[str], d.pop("success"))

        fail = []
        _fail = d.pop("fail")
        for fail_item_data in _fail:
            fail_item = OperateErrorInfo.from_dict(fail_item_data)

            fail.append(fail_item)

        workflow_delete_result = cls(
            success=success,
            fail=fail,
        )

        workflow_delete_result.additional_properties = d
        return workflow_delete_result

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
