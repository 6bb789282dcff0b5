# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.workflow_mode import WorkflowMode, check_workflow_mode
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.express_config import ExpressConfig
    from ..models.function import Function
    from ..models.operation_state import OperationState
    from ..models.retry import Retry
    from ..models.trigger import Trigger
    from ..models.workflow_data import WorkflowData


T = TypeVar("T", bound="WorkflowCreateBody")


_KNOWN = frozenset(
    (
        "name",
        "start",
        "functions",
        "states",
        "constants",
        "retries",
        "description",
        "triggers",
        "mode",
        "express_config",
        "enterprise_project_id",
        "enable_stream_response",
    )
)


@_attrs_define(repr=False)
class WorkflowCreateBody:
    """The definition of a workflow, its states and what they call.

    Attributes:
        name (str): Name of the workflow: letters, digits, Chinese characters, `_`, `-`, `.` and parentheses.
        start (str): Id of the state it starts with.
        functions (list[Function]): The functions that the states may call, under names of their own.
        states (list[OperationState]): The states, in any order.
        constants (WorkflowData): Any JSON object.
        retries (list[Retry]): Rules for trying again, which the states refer to by name; empty without any.
        description (str | Unset): What the workflow is for.
        triggers (list[Trigger] | Unset): What starts the workflow.
        mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started without waiting, and
            its executions can be looked up later. EXPRESS for a fast one: at most five minutes, also with waiting for the
            result, and nothing is kept of its executions.
        express_config (ExpressConfig | Unset): Settings of an express workflow; to be given where the mode is EXPRESS.
        enterprise_project_id (str | Unset): Id of the enterprise project it belongs to.
        enable_stream_response (bool | Unset): Whether the workflow answers as a stream.
    """

    name: str
    start: str
    functions: list[Function]
    states: list[OperationState]
    constants: WorkflowData
    retries: list[Retry]
    description: str | Unset = UNSET
    triggers: list[Trigger] | Unset = UNSET
    mode: WorkflowMode | Unset = UNSET
    express_config: ExpressConfig | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    enable_stream_response: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        start = self.start

        functions = []
        for functions_item_data in self.functions:
            functions_item = functions_item_data.to_dict()
            functions.append(functions_item)

        states = []
        for states_item_data in self.states:
            states_item = states_item_data.to_dict()
            states.append(states_item)

        constants = self.constants.to_dict()

        retries = []
        for retries_item_data in self.retries:
            retries_item = retries_item_data.to_dict()
            retries.append(retries_item)

        description = self.description

        triggers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.triggers, Unset):
            triggers = []
            for triggers_item_data in self.triggers:
                triggers_item = triggers_item_data.to_dict()
                triggers.append(triggers_item)

        mode: str | Unset = UNSET
        if not isinstance(self.mode, Unset):
            mode = self.mode

        express_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.express_config, Unset):
            express_config = self.express_config.to_dict()

        enterprise_project_id = self.enterprise_project_id

        enable_stream_response = self.enable_stream_response

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "start": start,
                "functions": functions,
                "states": states,
                "constants": constants,
                "retries": retries,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if triggers is not UNSET:
            field_dict["triggers"] = triggers
        if mode is not UNSET:
            field_dict["mode"] = mode
        if express_config is not UNSET:
            field_dict["express_config"] = express_config
        if enterprise_project_id is not UNSET:
            field_dict["enterprise_project_id"] = enterprise_project_id
        if enable_stream_response is not UNSET:
            field_dict["enable_stream_response"] = enable_stream_response

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not WorkflowCreateBody or type(src_dict) is not dict:
            return indirectly(WorkflowCreateBody, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("WorkflowCreateBody.name") if (v := src_dict["name"]) is None else v
            self.start = no_null("WorkflowCreateBody.start") if (v := src_dict["start"]) is None else v
            self.functions = (
                []
                if (v := src_dict["functions"]) is None
                else each(_models.Function.from_dict, v, "WorkflowCreateBody.functions")
            )
            self.states = (
                []
                if (v := src_dict["states"]) is None
                else each(_models.OperationState.from_dict, v, "WorkflowCreateBody.states")
            )
            self.constants = (
                no_null("WorkflowCreateBody.constants")
                if (v := src_dict["constants"]) is None
                else _models.WorkflowData.from_dict(v)
            )
            self.retries = (
                []
                if (v := src_dict["retries"]) is None
                else each(_models.Retry.from_dict, v, "WorkflowCreateBody.retries")
            )
        except KeyError as lacking:
            no_key("WorkflowCreateBody", lacking)
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.triggers = (
            UNSET
            if (v := src_dict.get("triggers")) is None
            else each(_models.Trigger.from_dict, v, "WorkflowCreateBody.triggers")
        )
        self.mode = UNSET if (v := src_dict.get("mode")) is None else check_workflow_mode(v)
        self.express_config = (
            UNSET if (v := src_dict.get("express_config")) is None else _models.ExpressConfig.from_dict(v)
        )
        self.enterprise_project_id = UNSET if (v := src_dict.get("enterprise_project_id")) is None else v
        self.enable_stream_response = UNSET if (v := src_dict.get("enable_stream_response")) is None else v
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
