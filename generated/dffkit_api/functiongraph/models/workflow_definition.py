# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.workflow_mode import WorkflowMode, check_workflow_mode
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.workflow_function import WorkflowFunction
    from ..models.workflow_logging import WorkflowLogging
    from ..models.workflow_retry import WorkflowRetry
    from ..models.workflow_state import WorkflowState
    from ..models.workflow_trigger import WorkflowTrigger


T = TypeVar("T", bound="WorkflowDefinition")


_KNOWN = frozenset(
    (
        "name",
        "description",
        "start",
        "triggers",
        "functions",
        "states",
        "constants",
        "retries",
        "mode",
        "express_config",
        "enterprise_project_id",
        "enable_stream_response",
    )
)


@_attrs_define(repr=False)
class WorkflowDefinition:
    """The definition of a workflow, as it was sent; to change it, send it whole.

    Attributes:
        name (str | Unset): Name of the workflow.
        description (str | Unset): What the workflow is for.
        start (str | Unset): Id of the state it starts with.
        triggers (list[WorkflowTrigger] | Unset): What starts the workflow.
        functions (list[WorkflowFunction] | Unset): The functions that the states may call, under names of their own.
        states (list[WorkflowState] | Unset): The states.
        constants (Any | Unset): Values that arguments refer to with `$CONST`, by name.
        retries (list[WorkflowRetry] | Unset): Rules for trying again, which the states refer to by name.
        mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started without waiting, and
            its executions can be looked up later. EXPRESS for a fast one: at most five minutes, also with waiting for the
            result, and nothing is kept of its executions.
        express_config (WorkflowLogging | Unset): Settings of an express workflow.
        enterprise_project_id (str | Unset): Id of the enterprise project it belongs to.
        enable_stream_response (bool | Unset): Whether the workflow answers as a stream.
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    start: str | Unset = UNSET
    triggers: list[WorkflowTrigger] | Unset = UNSET
    functions: list[WorkflowFunction] | Unset = UNSET
    states: list[WorkflowState] | Unset = UNSET
    constants: Any | Unset = UNSET
    retries: list[WorkflowRetry] | Unset = UNSET
    mode: WorkflowMode | Unset = UNSET
    express_config: WorkflowLogging | Unset = UNSET
    enterprise_project_id: str | Unset = UNSET
    enable_stream_response: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        description = self.description

        start = self.start

        triggers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.triggers, Unset):
            triggers = []
            for triggers_item_data in self.triggers:
                triggers_item = triggers_item_data.to_dict()
                triggers.append(triggers_item)

        functions: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.functions, Unset):
            functions = []
            for functions_item_data in self.functions:
                functions_item = functions_item_data.to_dict()
                functions.append(functions_item)

        states: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.states, Unset):
            states = []
            for states_item_data in self.states:
                states_item = states_item_data.to_dict()
                states.append(states_item)

        constants = self.constants

        retries: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.retries, Unset):
            retries = []
            for retries_item_data in self.retries:
                retries_item = retries_item_data.to_dict()
                retries.append(retries_item)

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
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if start is not UNSET:
            field_dict["start"] = start
        if triggers is not UNSET:
            field_dict["triggers"] = triggers
        if functions is not UNSET:
            field_dict["functions"] = functions
        if states is not UNSET:
            field_dict["states"] = states
        if constants is not UNSET:
            field_dict["constants"] = constants
        if retries is not UNSET:
            field_dict["retries"] = retries
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
        if cls is not WorkflowDefinition or type(src_dict) is not dict:
            return indirectly(WorkflowDefinition, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.start = UNSET if (v := src_dict.get("start")) is None else v
        self.triggers = (
            UNSET
            if (v := src_dict.get("triggers")) is None
            else each(_models.WorkflowTrigger.from_dict, v, "WorkflowDefinition.triggers")
        )
        self.functions = (
            UNSET
            if (v := src_dict.get("functions")) is None
            else each(_models.WorkflowFunction.from_dict, v, "WorkflowDefinition.functions")
        )
        self.states = (
            UNSET
            if (v := src_dict.get("states")) is None
            else each(_models.WorkflowState.from_dict, v, "WorkflowDefinition.states")
        )
        self.constants = src_dict.get("constants", UNSET)
        self.retries = (
            UNSET
            if (v := src_dict.get("retries")) is None
            else each(_models.WorkflowRetry.from_dict, v, "WorkflowDefinition.retries")
        )
        self.mode = UNSET if (v := src_dict.get("mode")) is None else check_workflow_mode(v)
        self.express_config = (
            UNSET if (v := src_dict.get("express_config")) is None else _models.WorkflowLogging.from_dict(v)
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
