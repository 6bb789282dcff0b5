# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.dialing_step_type import DialingStepType, check_dialing_step_type
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dialing_retry import DialingRetry
    from ..models.dialing_step_task import DialingStepTask
    from ..models.dialing_variable import DialingVariable


T = TypeVar("T", bound="DialingStep")


_KNOWN = frozenset(
    (
        "type",
        "name",
        "task",
        "allow_failure",
        "extracted_vars",
        "value",
        "retry",
    )
)


@_attrs_define(repr=False)
class DialingStep:
    """
    Attributes:
        type_ (DialingStepType | Unset):
        name (str | Unset):
        task (DialingStepTask | Unset): What is called, for `http`: settings of a task of type `http`, without the
            frequency.
        allow_failure (bool | Unset): Whether the task goes on when this step fails.
        extracted_vars (list[DialingVariable] | Unset): What later steps know of the answer.
        value (int | Unset): Seconds to wait, for `wait`.
        retry (DialingRetry | Unset):
    """

    type_: DialingStepType | Unset = UNSET
    name: str | Unset = UNSET
    task: DialingStepTask | Unset = UNSET
    allow_failure: bool | Unset = UNSET
    extracted_vars: list[DialingVariable] | Unset = UNSET
    value: int | Unset = UNSET
    retry: DialingRetry | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        name = self.name

        task: dict[str, Any] | Unset = UNSET
        if not isinstance(self.task, Unset):
            task = self.task.to_dict()

        allow_failure = self.allow_failure

        extracted_vars: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.extracted_vars, Unset):
            extracted_vars = []
            for extracted_vars_item_data in self.extracted_vars:
                extracted_vars_item = extracted_vars_item_data.to_dict()
                extracted_vars.append(extracted_vars_item)

        value = self.value

        retry: dict[str, Any] | Unset = UNSET
        if not isinstance(self.retry, Unset):
            retry = self.retry.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if name is not UNSET:
            field_dict["name"] = name
        if task is not UNSET:
            field_dict["task"] = task
        if allow_failure is not UNSET:
            field_dict["allow_failure"] = allow_failure
        if extracted_vars is not UNSET:
            field_dict["extracted_vars"] = extracted_vars
        if value is not UNSET:
            field_dict["value"] = value
        if retry is not UNSET:
            field_dict["retry"] = retry

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingStep or type(src_dict) is not dict:
            return indirectly(DialingStep, cls, src_dict)
        self = cls.__new__(cls)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else check_dialing_step_type(v)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.task = UNSET if (v := src_dict.get("task")) is None else _models.DialingStepTask.from_dict(v)
        self.allow_failure = UNSET if (v := src_dict.get("allow_failure")) is None else v
        self.extracted_vars = (
            UNSET
            if (v := src_dict.get("extracted_vars")) is None
            else each(_models.DialingVariable.from_dict, v, "DialingStep.extracted_vars")
        )
        self.value = UNSET if (v := src_dict.get("value")) is None else v
        self.retry = UNSET if (v := src_dict.get("retry")) is None else _models.DialingRetry.from_dict(v)
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
