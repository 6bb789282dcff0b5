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
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.action import Action
    from ..models.on_error import OnError
    from ..models.state_data_filter import StateDataFilter


T = TypeVar("T", bound="OperationState")


_KNOWN = frozenset(
    (
        "id",
        "name",
        "type",
        "end",
        "transition",
        "actions",
        "action_mode",
        "on_errors",
        "state_data_filter",
        "duration",
    )
)


@_attrs_define(repr=False)
class OperationState:
    """One step of a workflow.

    Attributes:
        id (str): Id of the state, unique within the workflow.
        name (str): Name of the state: letters, digits, Chinese characters, `_`, `-`, `.` and parentheses.
        type_ (WorkflowStateType): Operation calls functions, Sleep waits, End ends the workflow.
        end (bool): Whether the workflow ends with this state.
        transition (str): Id of the next state; empty for the last one.
        actions (list[Action]): What the state does; empty for a state that calls nothing.
        action_mode (WorkflowActionMode | Unset): Whether the actions of a state run one after the other or at once.
        on_errors (list[OnError] | Unset): What to do where an action fails.
        state_data_filter (StateDataFilter | Unset): Which part of the data enters and leaves a state.
        duration (int | Unset): How many seconds a Sleep state waits; required there, without effect elsewhere.
    """

    id: str
    name: str
    type_: WorkflowStateType
    end: bool
    transition: str
    actions: list[Action]
    action_mode: WorkflowActionMode | Unset = UNSET
    on_errors: list[OnError] | Unset = UNSET
    state_data_filter: StateDataFilter | Unset = UNSET
    duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        type_: str = self.type_

        end = self.end

        transition = self.transition

        actions = []
        for actions_item_data in self.actions:
            actions_item = actions_item_data.to_dict()
            actions.append(actions_item)

        action_mode: str | Unset = UNSET
        if not isinstance(self.action_mode, Unset):
            action_mode = self.action_mode

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
        field_dict.update(
            {
                "id": id,
                "name": name,
                "type": type_,
                "end": end,
                "transition": transition,
                "actions": actions,
            }
        )
        if action_mode is not UNSET:
            field_dict["action_mode"] = action_mode
        if on_errors is not UNSET:
            field_dict["on_errors"] = on_errors
        if state_data_filter is not UNSET:
            field_dict["state_data_filter"] = state_data_filter
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not OperationState or type(src_dict) is not dict:
            return indirectly(OperationState, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.id = no_null("OperationState.id") if (v := src_dict["id"]) is None else v
            self.name = no_null("OperationState.name") if (v := src_dict["name"]) is None else v
            self.type_ = (
                no_null("OperationState.type_") if (v := src_dict["type"]) is None else check_workflow_state_type(v)
            )
            self.end = no_null("OperationState.end") if (v := src_dict["end"]) is None else v
            self.transition = no_null("OperationState.transition") if (v := src_dict["transition"]) is None else v
            self.actions = (
                []
                if (v := src_dict["actions"]) is None
                else each(_models.Action.from_dict, v, "OperationState.actions")
            )
        except KeyError as lacking:
            no_key("OperationState", lacking)
        self.action_mode = UNSET if (v := src_dict.get("action_mode")) is None else check_workflow_action_mode(v)
        self.on_errors = (
            UNSET
            if (v := src_dict.get("on_errors")) is None
            else each(_models.OnError.from_dict, v, "OperationState.on_errors")
        )
        self.state_data_filter = (
            UNSET if (v := src_dict.get("state_data_filter")) is None else _models.StateDataFilter.from_dict(v)
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
