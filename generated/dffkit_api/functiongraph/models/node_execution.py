# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

T = TypeVar("T", bound="NodeExecution")


@_attrs_define(repr=False)
class NodeExecution:
    """
    Attributes:
        status (str | Unset):
        input_ (Any | Unset):
        output (Any | Unset):
        begin_time (int | Unset):
        end_time (int | Unset):
        error_message (Any | Unset):
        request_id (str | Unset):
    """

    status: str | Unset = UNSET
    input_: Any | Unset = UNSET
    output: Any | Unset = UNSET
    begin_time: int | Unset = UNSET
    end_time: int | Unset = UNSET
    error_message: Any | Unset = UNSET
    request_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        input_ = self.input_

        output = self.output

        begin_time = self.begin_time

        end_time = self.end_time

        error_message = self.error_message

        request_id = self.request_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["status"] = status
        if input_ is not UNSET:
            field_dict["input"] = input_
        if output is not UNSET:
            field_dict["output"] = output
        if begin_time is not UNSET:
            field_dict["begin_time"] = begin_time
        if end_time is not UNSET:
            field_dict["end_time"] = end_time
        if error_message is not UNSET:
            field_dict["error_message"] = error_message
        if request_id is not UNSET:
            field_dict["request_id"] = request_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status", UNSET)

        input_ = d.pop("input", UNSET)

        output = d.pop("output", UNSET)

        begin_time = d.pop("begin_time", UNSET)

        end_time = d.pop("end_time", UNSET)

        error_message = d.pop("error_message", UNSET)

        request_id = d.pop("request_id", UNSET)

        node_execution = cls(
            status=status,
            input_=input_,
            output=output,
            begin_time=begin_time,
            end_time=end_time,
            error_message=error_message,
            request_id=request_id,
        )

        node_execution.additional_properties = d
        return node_execution

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
