# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dialing_condition_header import DialingConditionHeader
    from ..models.dialing_match import DialingMatch
    from ..models.dialing_threshold import DialingThreshold


T = TypeVar("T", bound="DialingCondition")


_KNOWN = frozenset(
    (
        "body",
        "header",
        "status_code",
        "response_message",
        "response_time",
        "hops",
        "packet_loss_percent",
        "packets",
    )
)


@_attrs_define(repr=False)
class DialingCondition:
    """A condition of success; which of these apply depends on the type of the task.

    Attributes:
        body (list[DialingMatch] | Unset):
        header (DialingConditionHeader | Unset): Conditions by the name of the header.
        status_code (list[DialingMatch] | Unset):
        response_message (list[DialingMatch] | Unset): For `websocket`.
        response_time (Any | Unset): For `http` the longest time, as in `100ms`; else a list of objects with `target`
            and, depending on the type, `is_contain_dns`, `func` and `op`.
        hops (list[DialingThreshold] | Unset): For `tcp` and `icmp`.
        packet_loss_percent (list[DialingThreshold] | Unset): For `icmp`.
        packets (list[DialingThreshold] | Unset): For `icmp`.
    """

    body: list[DialingMatch] | Unset = UNSET
    header: DialingConditionHeader | Unset = UNSET
    status_code: list[DialingMatch] | Unset = UNSET
    response_message: list[DialingMatch] | Unset = UNSET
    response_time: Any | Unset = UNSET
    hops: list[DialingThreshold] | Unset = UNSET
    packet_loss_percent: list[DialingThreshold] | Unset = UNSET
    packets: list[DialingThreshold] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        body: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.body, Unset):
            body = []
            for body_item_data in self.body:
                body_item = body_item_data.to_dict()
                body.append(body_item)

        header: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header, Unset):
            header = self.header.to_dict()

        status_code: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.status_code, Unset):
            status_code = []
            for status_code_item_data in self.status_code:
                status_code_item = status_code_item_data.to_dict()
                status_code.append(status_code_item)

        response_message: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.response_message, Unset):
            response_message = []
            for response_message_item_data in self.response_message:
                response_message_item = response_message_item_data.to_dict()
                response_message.append(response_message_item)

        response_time = self.response_time

        hops: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.hops, Unset):
            hops = []
            for hops_item_data in self.hops:
                hops_item = hops_item_data.to_dict()
                hops.append(hops_item)

        packet_loss_percent: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.packet_loss_percent, Unset):
            packet_loss_percent = []
            for packet_loss_percent_item_data in self.packet_loss_percent:
                packet_loss_percent_item = packet_loss_percent_item_data.to_dict()
                packet_loss_percent.append(packet_loss_percent_item)

        packets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.packets, Unset):
            packets = []
            for packets_item_data in self.packets:
                packets_item = packets_item_data.to_dict()
                packets.append(packets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if body is not UNSET:
            field_dict["body"] = body
        if header is not UNSET:
            field_dict["header"] = header
        if status_code is not UNSET:
            field_dict["status_code"] = status_code
        if response_message is not UNSET:
            field_dict["response_message"] = response_message
        if response_time is not UNSET:
            field_dict["response_time"] = response_time
        if hops is not UNSET:
            field_dict["hops"] = hops
        if packet_loss_percent is not UNSET:
            field_dict["packet_loss_percent"] = packet_loss_percent
        if packets is not UNSET:
            field_dict["packets"] = packets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingCondition or type(src_dict) is not dict:
            return indirectly(DialingCondition, cls, src_dict)
        self = cls.__new__(cls)
        self.body = (
            UNSET
            if (v := src_dict.get("body")) is None
            else each(_models.DialingMatch.from_dict, v, "DialingCondition.body")
        )
        self.header = UNSET if (v := src_dict.get("header")) is None else _models.DialingConditionHeader.from_dict(v)
        self.status_code = (
            UNSET
            if (v := src_dict.get("status_code")) is None
            else each(_models.DialingMatch.from_dict, v, "DialingCondition.status_code")
        )
        self.response_message = (
            UNSET
            if (v := src_dict.get("response_message")) is None
            else each(_models.DialingMatch.from_dict, v, "DialingCondition.response_message")
        )
        self.response_time = src_dict.get("response_time", UNSET)
        self.hops = (
            UNSET
            if (v := src_dict.get("hops")) is None
            else each(_models.DialingThreshold.from_dict, v, "DialingCondition.hops")
        )
        self.packet_loss_percent = (
            UNSET
            if (v := src_dict.get("packet_loss_percent")) is None
            else each(_models.DialingThreshold.from_dict, v, "DialingCondition.packet_loss_percent")
        )
        self.packets = (
            UNSET
            if (v := src_dict.get("packets")) is None
            else each(_models.DialingThreshold.from_dict, v, "DialingCondition.packets")
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
