# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.express_config import ExpressConfig
    from ..models.function import Function
    from ..models.operation_state import OperationState
    from ..models.retry import Retry
    from ..models.trigger import Trigger


T = TypeVar("T", bound="WorkflowCreateBody")


@_attrs_define(repr=False)
class WorkflowCreateBody:
    """
    Attributes:
        name (str | Unset):
        description (str | Unset):
        start (str | Unset):
        triggers (list[Trigger] | Unset):
        functions (list[Function] | Unset):
        states (list[OperationState] | Unset):
        constants (Any | Unset):
        retries (list[Retry] | Unset):
        mode (str | Unset):
        express_config (ExpressConfig | Unset):
        enterprise_project_id (str | Unset):
        enable_stream_response (bool | Unset):
    """

    name: str | Unset = UNSET
    description: str | Unset = UNSET
    start: str | Unset = UNSET
    triggers: list[Trigger] | Unset = UNSET
    functions: list[Function] | Unset = UNSET
    states: list[OperationState] | Unset = UNSET
    constants: Any | Unset = UNSET
    retries: list[Retry] | Unset = UNSET
    mode: str | Unset = UNSET
    express_config: ExpressConfig | Unset = UNSET
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
        from ..models.express_config import ExpressConfig  # noqa: PLC0415
        from ..models.function import Function  # noqa: PLC0415
        from ..models.operation_state import OperationState  # noqa: PLC0415
        from ..models.retry import Retry  # noqa: PLC0415
        from ..models.trigger import Trigger  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        start = d.pop("start", UNSET)

        _triggers = d.pop("triggers", UNSET)
        triggers: list[Trigger] | Unset = UNSET
        if _triggers is not UNSET:
            triggers = []
            for triggers_item_data in _triggers:
                triggers_item = Trigger.from_dict(triggers_item_data)

                triggers.append(triggers_item)

        _functions = d.pop("functions", UNSET)
        functions: list[Function] | Unset = UNSET
        if _functions is not UNSET:
            functions = []
            for functions_item_data in _functions:
                functions_item = Function.from_dict(functions_item_data)

                functions.append(functions_item)

        _states = d.pop("states", UNSET)
        states: list[OperationState] | Unset = UNSET
        if _states is not UNSET:
            states = []
            for states_item_data in _states:
                states_item = OperationState.from_dict(states_item_data)

                states.append(states_item)

        constants = d.pop("constants", UNSET)

        _retries = d.pop("retries", UNSET)
        retries: list[Retry] | Unset = UNSET
        if _retries is not UNSET:
            retries = []
            for retries_item_data in _retries:
                retries_item = Retry.from_dict(retries_item_data)

                retries.append(retries_item)

        mode = d.pop("mode", UNSET)

        _express_config = d.pop("express_config", UNSET)
        express_config: ExpressConfig | Unset
        if isinstance(_express_config, Unset):
            express_config = UNSET
        else:
            express_config = ExpressConfig.from_dict(_express_config)

        enterprise_project_id = d.pop("enterprise_project_id", UNSET)

        enable_stream_response = d.pop("enable_stream_response", UNSET)

        workflow_create_body = cls(
            name=name,
            description=description,
            start=start,
            triggers=triggers,
            functions=functions,
            states=states,
            constants=constants,
            retries=retries,
            mode=mode,
            express_config=express_config,
            enterprise_project_id=enterprise_project_id,
            enable_stream_response=enable_stream_response,
        )

        workflow_create_body.additional_properties = d
        return workflow_create_body

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
