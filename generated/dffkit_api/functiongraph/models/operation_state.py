# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.action import Action
    from ..models.on_error import OnError
    from ..models.state_data_filter import StateDataFilter


T = TypeVar("T", bound="OperationState")


@_attrs_define(repr=False)
class OperationState:
    """
    Attributes:
        action_mode (str | Unset):
        actions (list[Action] | Unset):
        on_errors (list[OnError] | Unset):
        id (str | Unset):
        name (str | Unset):
        type_ (str | Unset):
        end (bool | Unset):
        transition (str | Unset):
        state_data_filter (StateDataFilter | Unset):
        duration (int | Unset):
    """

    action_mode: str | Unset = UNSET
    actions: list[Action] | Unset = UNSET
    on_errors: list[OnError] | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    end: bool | Unset = UNSET
    transition: str | Unset = UNSET
    state_data_filter: StateDataFilter | Unset = UNSET
    duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
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

        id = self.id

        name = self.name

        type_ = self.type_

        end = self.end

        transition = self.transition

        state_data_filter: dict[str, Any] | Unset = UNSET
        if not isinstance(self.state_data_filter, Unset):
            state_data_filter = self.state_data_filter.to_dict()

        duration = self.duration

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if action_mode is not UNSET:
            field_dict["action_mode"] = action_mode
        if actions is not UNSET:
            field_dict["actions"] = actions
        if on_errors is not UNSET:
            field_dict["on_errors"] = on_errors
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
        if state_data_filter is not UNSET:
            field_dict["state_data_filter"] = state_data_filter
        if duration is not UNSET:
            field_dict["duration"] = duration

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.action import Action  # noqa: PLC0415
        from ..models.on_error import OnError  # noqa: PLC0415
        from ..models.state_data_filter import StateDataFilter  # noqa: PLC0415

        d = dict(src_dict)
        action_mode = d.pop("action_mode", UNSET)

        _actions = d.pop("actions", UNSET)
        actions: list[Action] | Unset = UNSET
        if _actions is not UNSET:
            actions = []
            for actions_item_data in _actions:
                actions_item = Action.from_dict(actions_item_data)

                actions.append(actions_item)

        _on_errors = d.pop("on_errors", UNSET)
        on_errors: list[OnError] | Unset = UNSET
        if _on_errors is not UNSET:
            on_errors = []
            for on_errors_item_data in _on_errors:
                on_errors_item = OnError.from_dict(on_errors_item_data)

                on_errors.append(on_errors_item)

        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        type_ = d.pop("type", UNSET)

        end = d.pop("end", UNSET)

        transition = d.pop("transition", UNSET)

        _state_data_filter = d.pop("state_data_filter", UNSET)
        state_data_filter: StateDataFilter | Unset
        if isinstance(_state_data_filter, Unset):
            state_data_filter = UNSET
        else:
            state_data_filter = StateDataFilter.from_dict(_state_data_filter)

        duration = d.pop("duration", UNSET)

        operation_state = cls(
            action_mode=action_mode,
            actions=actions,
            on_errors=on_errors,
            id=id,
            name=name,
            type_=type_,
            end=end,
            transition=transition,
            state_data_filter=state_data_filter,
            duration=duration,
        )

        operation_state.additional_properties = d
        return operation_state

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
