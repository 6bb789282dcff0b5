# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.dialing_call_post_mode import DialingCallPostMode, check_dialing_call_post_mode
from ..models.dialing_call_schedule_type import DialingCallScheduleType, check_dialing_call_schedule_type
from ..models.dialing_call_status import DialingCallStatus, check_dialing_call_status
from ..models.dialing_call_success_when_logic import DialingCallSuccessWhenLogic, check_dialing_call_success_when_logic
from ..models.dialing_definition_frequency import DialingDefinitionFrequency, check_dialing_definition_frequency
from ..types import UNSET, Unset, beyond, each, hidden, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dialing_call_advance_options_headless import DialingCallAdvanceOptionsHeadless
    from ..models.dialing_condition import DialingCondition
    from ..models.dialing_options import DialingOptions
    from ..models.dialing_step import DialingStep
    from ..models.dialing_tag import DialingTag


T = TypeVar("T", bound="DialingDefinition")


_KNOWN = frozenset(
    (
        "name",
        "frequency",
        "desc",
        "schedule_type",
        "crontab",
        "status",
        "url",
        "method",
        "host",
        "port",
        "server",
        "message",
        "timeout",
        "packet_count",
        "enable_traceroute",
        "steps",
        "success_when_logic",
        "post_mode",
        "post_script",
        "advance_options",
        "advance_options_headless",
        "external_id",
        "owner_external_id",
        "post_url",
        "tagInfo",
        "success_when",
    )
)


@_attrs_define(repr=False)
class DialingDefinition:
    """What is to be called, how often, and what a good answer is; 65536 characters of JSON at most, 20000 for a new task.

    Attributes:
        name (str):
        frequency (DialingDefinitionFrequency): How often; free workspaces start at `30m`.
        desc (str | Unset): For `multi`.
        schedule_type (DialingCallScheduleType | Unset):
        crontab (str | Unset): When to call, where `schedule_type` is `crontab`.
        status (DialingCallStatus | Unset): Whether the task runs (`ok`) or not (`stop`).
        url (str | Unset): For `http`, `browser` and `websocket`.
        method (str | Unset): For `http`, as in `GET`.
        host (str | Unset): For `tcp` and `icmp`.
        port (str | Unset): For `tcp`; a number as text.
        server (str | Unset): Host and port, for `grpc`.
        message (str | Unset): What is sent, for `websocket`.
        timeout (str | Unset): For `tcp` and `icmp`, as in `10ms`.
        packet_count (int | Unset): Packets a call, for `icmp`.
        enable_traceroute (bool | Unset): Whether the route is recorded, for `tcp` and `icmp`.
        steps (list[DialingStep] | Unset): For `multi`.
        success_when_logic (DialingCallSuccessWhenLogic | Unset): How the conditions are joined.
        post_mode (DialingCallPostMode | Unset): Whether conditions judge the answer, or `post_script` does.
        post_script (str | Unset): Script that judges the answer; may be empty.
        advance_options (DialingOptions | Unset): How the call is made; which of these apply depends on the type of the
            task.
        advance_options_headless (DialingCallAdvanceOptionsHeadless | Unset): Options of the browser, for `browser`; no
            page describes them.
        external_id (str | Unset): Id of the task again.
        owner_external_id (str | Unset): The workspace, `wksp_…`.
        post_url (str | Unset): Where nodes send results; holds the token of the workspace. A secret, hidden in `repr`.
        tag_info (list[DialingTag] | Unset):
        success_when (list[DialingCondition] | Unset): Conditions of success.
    """

    name: str
    frequency: DialingDefinitionFrequency
    desc: str | Unset = UNSET
    schedule_type: DialingCallScheduleType | Unset = UNSET
    crontab: str | Unset = UNSET
    status: DialingCallStatus | Unset = UNSET
    url: str | Unset = UNSET
    method: str | Unset = UNSET
    host: str | Unset = UNSET
    port: str | Unset = UNSET
    server: str | Unset = UNSET
    message: str | Unset = UNSET
    timeout: str | Unset = UNSET
    packet_count: int | Unset = UNSET
    enable_traceroute: bool | Unset = UNSET
    steps: list[DialingStep] | Unset = UNSET
    success_when_logic: DialingCallSuccessWhenLogic | Unset = UNSET
    post_mode: DialingCallPostMode | Unset = UNSET
    post_script: str | Unset = UNSET
    advance_options: DialingOptions | Unset = UNSET
    advance_options_headless: DialingCallAdvanceOptionsHeadless | Unset = UNSET
    external_id: str | Unset = UNSET
    owner_external_id: str | Unset = UNSET
    post_url: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    tag_info: list[DialingTag] | Unset = UNSET
    success_when: list[DialingCondition] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        frequency: str = self.frequency

        desc = self.desc

        schedule_type: str | Unset = UNSET
        if not isinstance(self.schedule_type, Unset):
            schedule_type = self.schedule_type

        crontab = self.crontab

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status

        url = self.url

        method = self.method

        host = self.host

        port = self.port

        server = self.server

        message = self.message

        timeout = self.timeout

        packet_count = self.packet_count

        enable_traceroute = self.enable_traceroute

        steps: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.steps, Unset):
            steps = []
            for steps_item_data in self.steps:
                steps_item = steps_item_data.to_dict()
                steps.append(steps_item)

        success_when_logic: str | Unset = UNSET
        if not isinstance(self.success_when_logic, Unset):
            success_when_logic = self.success_when_logic

        post_mode: str | Unset = UNSET
        if not isinstance(self.post_mode, Unset):
            post_mode = self.post_mode

        post_script = self.post_script

        advance_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.advance_options, Unset):
            advance_options = self.advance_options.to_dict()

        advance_options_headless: dict[str, Any] | Unset = UNSET
        if not isinstance(self.advance_options_headless, Unset):
            advance_options_headless = self.advance_options_headless.to_dict()

        external_id = self.external_id

        owner_external_id = self.owner_external_id

        post_url = self.post_url

        tag_info: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.tag_info, Unset):
            tag_info = []
            for tag_info_item_data in self.tag_info:
                tag_info_item = tag_info_item_data.to_dict()
                tag_info.append(tag_info_item)

        success_when: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.success_when, Unset):
            success_when = []
            for success_when_item_data in self.success_when:
                success_when_item = success_when_item_data.to_dict()
                success_when.append(success_when_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "frequency": frequency,
            }
        )
        if desc is not UNSET:
            field_dict["desc"] = desc
        if schedule_type is not UNSET:
            field_dict["schedule_type"] = schedule_type
        if crontab is not UNSET:
            field_dict["crontab"] = crontab
        if status is not UNSET:
            field_dict["status"] = status
        if url is not UNSET:
            field_dict["url"] = url
        if method is not UNSET:
            field_dict["method"] = method
        if host is not UNSET:
            field_dict["host"] = host
        if port is not UNSET:
            field_dict["port"] = port
        if server is not UNSET:
            field_dict["server"] = server
        if message is not UNSET:
            field_dict["message"] = message
        if timeout is not UNSET:
            field_dict["timeout"] = timeout
        if packet_count is not UNSET:
            field_dict["packet_count"] = packet_count
        if enable_traceroute is not UNSET:
            field_dict["enable_traceroute"] = enable_traceroute
        if steps is not UNSET:
            field_dict["steps"] = steps
        if success_when_logic is not UNSET:
            field_dict["success_when_logic"] = success_when_logic
        if post_mode is not UNSET:
            field_dict["post_mode"] = post_mode
        if post_script is not UNSET:
            field_dict["post_script"] = post_script
        if advance_options is not UNSET:
            field_dict["advance_options"] = advance_options
        if advance_options_headless is not UNSET:
            field_dict["advance_options_headless"] = advance_options_headless
        if external_id is not UNSET:
            field_dict["external_id"] = external_id
        if owner_external_id is not UNSET:
            field_dict["owner_external_id"] = owner_external_id
        if post_url is not UNSET:
            field_dict["post_url"] = post_url
        if tag_info is not UNSET:
            field_dict["tagInfo"] = tag_info
        if success_when is not UNSET:
            field_dict["success_when"] = success_when

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingDefinition or type(src_dict) is not dict:
            return indirectly(DialingDefinition, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("DialingDefinition.name") if (v := src_dict["name"]) is None else v
            self.frequency = (
                no_null("DialingDefinition.frequency")
                if (v := src_dict["frequency"]) is None
                else check_dialing_definition_frequency(v)
            )
        except KeyError as lacking:
            no_key("DialingDefinition", lacking)
        self.desc = UNSET if (v := src_dict.get("desc")) is None else v
        self.schedule_type = (
            UNSET if (v := src_dict.get("schedule_type")) is None else check_dialing_call_schedule_type(v)
        )
        self.crontab = UNSET if (v := src_dict.get("crontab")) is None else v
        self.status = UNSET if (v := src_dict.get("status")) is None else check_dialing_call_status(v)
        self.url = UNSET if (v := src_dict.get("url")) is None else v
        self.method = UNSET if (v := src_dict.get("method")) is None else v
        self.host = UNSET if (v := src_dict.get("host")) is None else v
        self.port = UNSET if (v := src_dict.get("port")) is None else v
        self.server = UNSET if (v := src_dict.get("server")) is None else v
        self.message = UNSET if (v := src_dict.get("message")) is None else v
        self.timeout = UNSET if (v := src_dict.get("timeout")) is None else v
        self.packet_count = UNSET if (v := src_dict.get("packet_count")) is None else v
        self.enable_traceroute = UNSET if (v := src_dict.get("enable_traceroute")) is None else v
        self.steps = (
            UNSET
            if (v := src_dict.get("steps")) is None
            else each(_models.DialingStep.from_dict, v, "DialingDefinition.steps")
        )
        self.success_when_logic = (
            UNSET if (v := src_dict.get("success_when_logic")) is None else check_dialing_call_success_when_logic(v)
        )
        self.post_mode = UNSET if (v := src_dict.get("post_mode")) is None else check_dialing_call_post_mode(v)
        self.post_script = UNSET if (v := src_dict.get("post_script")) is None else v
        self.advance_options = (
            UNSET if (v := src_dict.get("advance_options")) is None else _models.DialingOptions.from_dict(v)
        )
        self.advance_options_headless = (
            UNSET
            if (v := src_dict.get("advance_options_headless")) is None
            else _models.DialingCallAdvanceOptionsHeadless.from_dict(v)
        )
        self.external_id = UNSET if (v := src_dict.get("external_id")) is None else v
        self.owner_external_id = UNSET if (v := src_dict.get("owner_external_id")) is None else v
        self.post_url = UNSET if (v := src_dict.get("post_url")) is None else v
        self.tag_info = (
            UNSET
            if (v := src_dict.get("tagInfo")) is None
            else each(_models.DialingTag.from_dict, v, "DialingDefinition.tag_info")
        )
        self.success_when = (
            UNSET
            if (v := src_dict.get("success_when")) is None
            else each(_models.DialingCondition.from_dict, v, "DialingDefinition.success_when")
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
