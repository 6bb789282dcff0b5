# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.workflow_action_mode import WorkflowActionMode, check_workflow_action_mode
from ..models.workflow_state_type import WorkflowStateType, check_workflow_state_type
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workflow_action import WorkflowAction
    from ..models.workflow_data_filter import WorkflowDataFilter
    from ..models.workflow_error_rule import WorkflowErrorRule


T = TypeVar("T", bound="WorkflowState")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "type",
        "end",
        "transition",
        "action_mode",
        "actions",
        "on_errors",
        "state_data_filter",
        "duration",
    )
)


@_attrs_define(repr=False)
class WorkflowState:
    """One step of a workflow.

    Attributes:
        id (str | Unset): Id of the state, unique within the workflow.
        name (str | Unset): Name of the state.
        type_ (WorkflowStateType | Unset): Operation calls functions, Sleep waits, End ends the workflow.
        end (bool | Unset): Whether the workflow ends with this state.
        transition (str | Unset): Id of the next state; empty for the last one.
        action_mode (WorkflowActionMode | Unset): Whether the actions of a state run one after the other or at once.
        actions (list[WorkflowAction] | Unset): What the state does.
        on_errors (list[WorkflowErrorRule] | Unset): What to do where an action fails.
        state_data_filter (WorkflowDataFilter | Unset): Which part of the data enters and leaves a state.
        duration (int | Unset): How many seconds a Sleep state waits.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: WorkflowStateType | Unset = UNSET
    end: bool | Unset = UNSET
    transition: str | Unset = UNSET
    action_mode: WorkflowActionMode | Unset = UNSET
    actions: list[WorkflowAction] | Unset = UNSET
    on_errors: list[WorkflowErrorRule] | Unset = UNSET
    state_data_filter: WorkflowDataFilter | Unset = UNSET
    duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_

        end = self.end

        transition = self.transition

        action_mode: str | Unset = UNSET
        if not isinstance(self.action_mode, Unset):
            action_mode = self.action_mode

        actions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.actions, Unset):
            actions = []
            for actions_item_data in self.actions:
                actions_item = actions_item_data.to_dict()
                actions.append(actions_item)

        on_errors: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.on_errors, Unset):
            on_errors = []
            for on_errors_item_data in self.on_errors:
                on_errors_item = on_errors_item_data.to_dict()
                on_errors.append(on_errors_item)

        state_data_filter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.state_data_filter, Unset):
            state_data_filter = self.state_data_filter.to_dict()

        duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if type_ is not UNSET:
            field_dict["type"] = type_
        if end is not UNSET:
            field_dict["end"] = end
        if transition is not UNSET:
            field_dict["transition"] = transition
        if action_mode is not UNSET:
            field_dict["action_mode"] = action_mode
        if actions is not UNSET:
            field_dict["actions"] = actions
        if on_errors is not UNSET:
            field_dict["on_errors"] = on_errors
        if state_data_filter is not UNSET:
            field_dict["state_data_filter"] = state_data_filter
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowState or type(src_dict) is not dict:
            return indirectly(WorkflowState, cls, src_dict)
        self = cls.__new__(cls)
        self.id = UNSET if (v := src_dict.get("id")) is None else v
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else check_workflow_state_type(v)
        self.end = UNSET if (v := src_dict.get("end")) is None else v
        self.transition = UNSET if (v := src_dict.get("transition")) is None else v
        self.action_mode = UNSET if (v := src_dict.get("action_mode")) is None else check_workflow_action_mode(v)
        self.actions = (
            UNSET
            if (v := src_dict.get("actions")) is None
            else each(_models.WorkflowAction.from_dict, v, "WorkflowState.actions")
        )
        self.on_errors = (
            UNSET
            if (v := src_dict.get("on_errors")) is None
            else each(_models.WorkflowErrorRule.from_dict, v, "WorkflowState.on_errors")
        )
        self.state_data_filter = (
            UNSET if (v := src_dict.get("state_data_filter")) is None else _models.WorkflowDataFilter.from_dict(v)
        )
        self.duration = UNSET if (v := src_dict.get("duration")) is None else v
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
