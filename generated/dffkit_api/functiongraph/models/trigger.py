# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.workflow_trigger_type import WorkflowTriggerType, check_workflow_trigger_type
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.obs_trigger_config import OBSTriggerConfig


T = TypeVar("T", bound="Trigger")


_KNOWN = frozenset(
    (
        "trigger_name",
        "trigger_type",
        "enabled",
        "trigger_config",
    )
)


@_attrs_define(repr=False)
class Trigger:
    """What starts a workflow.

    Attributes:
        trigger_name (str): Name of the trigger.
        trigger_type (WorkflowTriggerType): FLOWTIMER for a timer, SMN for a notification topic, APIG for a shared and
            APIG_DE for a dedicated API gateway, OBS for an object store.
        enabled (bool | Unset): Whether the trigger is on.
        trigger_config (OBSTriggerConfig | Unset): Which events of a bucket start the workflow; to be given where the
            type of the trigger is OBS.
    """

    trigger_name: str
    trigger_type: WorkflowTriggerType
    enabled: bool | Unset = UNSET
    trigger_config: OBSTriggerConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        trigger_name = self.trigger_name

        trigger_type: str = self.trigger_type

        enabled = self.enabled

        trigger_config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.trigger_config, Unset):
            trigger_config = self.trigger_config.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "trigger_name": trigger_name,
                "trigger_type": trigger_type,
            }
        )
        if enabled is not UNSET:
            field_dict["enabled"] = enabled
        if trigger_config is not UNSET:
            field_dict["trigger_config"] = trigger_config

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not Trigger or type(src_dict) is not dict:
            return indirectly(Trigger, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.trigger_name = no_null("Trigger.trigger_name") if (v := src_dict["trigger_name"]) is None else v
            self.trigger_type = (
                no_null("Trigger.trigger_type")
                if (v := src_dict["trigger_type"]) is None
                else check_workflow_trigger_type(v)
            )
        except KeyError as lacking:
            no_key("Trigger", lacking)
        self.enabled = UNSET if (v := src_dict.get("enabled")) is None else v
        self.trigger_config = (
            UNSET if (v := src_dict.get("trigger_config")) is None else _models.OBSTriggerConfig.from_dict(v)
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
