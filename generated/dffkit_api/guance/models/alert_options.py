# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..models.alert_opt_agg_cluster_fields_item import (
    AlertOptAggClusterFieldsItem,
    check_alert_opt_agg_cluster_fields_item,
)
from ..models.alert_opt_agg_fields_item import AlertOptAggFieldsItem, check_alert_opt_agg_fields_item
from ..models.alert_opt_alert_type import AlertOptAlertType, check_alert_opt_alert_type
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.alert_silence import AlertSilence
    from ..models.alert_target import AlertTarget


T = TypeVar("T", bound="AlertOptions")


_KNOWN = frozenset(
    (
        "silentTimeout",
        "aggInterval",
        "alertType",
        "alertTarget",
        "silentTimeoutByStatusEnable",
        "silentTimeoutByStatus",
        "ignoreOK",
        "aggType",
        "aggFields",
        "aggLabels",
        "aggClusterFields",
        "aggSendFirst",
    )
)


@_attrs_define(repr=False)
class AlertOptions:
    """When, how often and to whom notices are to go.

    Attributes:
        silent_timeout (int): Seconds in which the same alert is not sent again, 0 for ever.
        agg_interval (int): Seconds in which alerts are put together, 0 for not at all.
        alert_type (AlertOptAlertType | Unset): Whether targets stand by level of the event or by member.
        alert_target (list[AlertTarget] | Unset): Who is told, each entry at its times.
        silent_timeout_by_status_enable (bool | Unset): Whether `silentTimeoutByStatus` counts.
        silent_timeout_by_status (list[AlertSilence] | Unset): The silence by level.
        ignore_ok (bool | Unset): Whether events of recovery are not told.
        agg_type (None | str | Unset): How alerts are put together: `byFields` by rule, `byCluster` by likeness, `byAI`;
            null goes by `aggFields`, as of old.
        agg_fields (list[AlertOptAggFieldsItem] | Unset): By what alerts are put together: monitor, dimensions, labels,
            likeness; empty for all alerts.
        agg_labels (list[str] | Unset): Labels, where `aggFields` has `df_label`.
        agg_cluster_fields (list[AlertOptAggClusterFieldsItem] | Unset): What must be alike, where `aggFields` has
            `CLUSTER`: title or text.
        agg_send_first (bool | Unset): Whether the first alert goes out at once.
    """

    silent_timeout: int
    agg_interval: int
    alert_type: AlertOptAlertType | Unset = UNSET
    alert_target: list[AlertTarget] | Unset = UNSET
    silent_timeout_by_status_enable: bool | Unset = UNSET
    silent_timeout_by_status: list[AlertSilence] | Unset = UNSET
    ignore_ok: bool | Unset = UNSET
    agg_type: None | str | Unset = UNSET
    agg_fields: list[AlertOptAggFieldsItem] | Unset = UNSET
    agg_labels: list[str] | Unset = UNSET
    agg_cluster_fields: list[AlertOptAggClusterFieldsItem] | Unset = UNSET
    agg_send_first: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        silent_timeout = self.silent_timeout

        agg_interval = self.agg_interval

        alert_type: str | Unset = UNSET
        if not isinstance(self.alert_type, Unset):
            alert_type = self.alert_type

        alert_target: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.alert_target, Unset):
            alert_target = []
            for alert_target_item_data in self.alert_target:
                alert_target_item = alert_target_item_data.to_dict()
                alert_target.append(alert_target_item)

        silent_timeout_by_status_enable = self.silent_timeout_by_status_enable

        silent_timeout_by_status: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.silent_timeout_by_status, Unset):
            silent_timeout_by_status = []
            for silent_timeout_by_status_item_data in self.silent_timeout_by_status:
                silent_timeout_by_status_item = silent_timeout_by_status_item_data.to_dict()
                silent_timeout_by_status.append(silent_timeout_by_status_item)

        ignore_ok = self.ignore_ok

        agg_type: None | str | Unset
        if isinstance(self.agg_type, Unset):
            agg_type = UNSET
        else:
            agg_type = self.agg_type

        agg_fields: list[str] | Unset = UNSET
        if not isinstance(self.agg_fields, Unset):
            agg_fields = []
            for agg_fields_item_data in self.agg_fields:
                agg_fields_item: str = agg_fields_item_data
                agg_fields.append(agg_fields_item)

        agg_labels: list[str] | Unset = UNSET
        if not isinstance(self.agg_labels, Unset):
            agg_labels = self.agg_labels

        agg_cluster_fields: list[str] | Unset = UNSET
        if not isinstance(self.agg_cluster_fields, Unset):
            agg_cluster_fields = []
            for agg_cluster_fields_item_data in self.agg_cluster_fields:
                agg_cluster_fields_item: str = agg_cluster_fields_item_data
                agg_cluster_fields.append(agg_cluster_fields_item)

        agg_send_first = self.agg_send_first

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "silentTimeout": silent_timeout,
                "aggInterval": agg_interval,
            }
        )
        if alert_type is not UNSET:
            field_dict["alertType"] = alert_type
        if alert_target is not UNSET:
            field_dict["alertTarget"] = alert_target
        if silent_timeout_by_status_enable is not UNSET:
            field_dict["silentTimeoutByStatusEnable"] = silent_timeout_by_status_enable
        if silent_timeout_by_status is not UNSET:
            field_dict["silentTimeoutByStatus"] = silent_timeout_by_status
        if ignore_ok is not UNSET:
            field_dict["ignoreOK"] = ignore_ok
        if agg_type is not UNSET:
            field_dict["aggType"] = agg_type
        if agg_fields is not UNSET:
            field_dict["aggFields"] = agg_fields
        if agg_labels is not UNSET:
            field_dict["aggLabels"] = agg_labels
        if agg_cluster_fields is not UNSET:
            field_dict["aggClusterFields"] = agg_cluster_fields
        if agg_send_first is not UNSET:
            field_dict["aggSendFirst"] = agg_send_first

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not AlertOptions or type(src_dict) is not dict:
            return indirectly(AlertOptions, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.silent_timeout = (
                no_null("AlertOptions.silent_timeout") if (v := src_dict["silentTimeout"]) is None else v
            )
            self.agg_interval = no_null("AlertOptions.agg_interval") if (v := src_dict["aggInterval"]) is None else v
        except KeyError as lacking:
            no_key("AlertOptions", lacking)
        self.alert_type = UNSET if (v := src_dict.get("alertType")) is None else check_alert_opt_alert_type(v)
        self.alert_target = (
            UNSET
            if (v := src_dict.get("alertTarget")) is None
            else each(_models.AlertTarget.from_dict, v, "AlertOptions.alert_target")
        )
        self.silent_timeout_by_status_enable = (
            UNSET if (v := src_dict.get("silentTimeoutByStatusEnable")) is None else v
        )
        self.silent_timeout_by_status = (
            UNSET
            if (v := src_dict.get("silentTimeoutByStatus")) is None
            else each(_models.AlertSilence.from_dict, v, "AlertOptions.silent_timeout_by_status")
        )
        self.ignore_ok = UNSET if (v := src_dict.get("ignoreOK")) is None else v
        self.agg_type = src_dict.get("aggType", UNSET)
        self.agg_fields = (
            UNSET
            if (v := src_dict.get("aggFields")) is None
            else each(check_alert_opt_agg_fields_item, v, "AlertOptions.agg_fields")
        )
        self.agg_labels = UNSET if (v := src_dict.get("aggLabels")) is None else whole(v, "AlertOptions.agg_labels")
        self.agg_cluster_fields = (
            UNSET
            if (v := src_dict.get("aggClusterFields")) is None
            else each(check_alert_opt_agg_cluster_fields_item, v, "AlertOptions.agg_cluster_fields")
        )
        self.agg_send_first = UNSET if (v := src_dict.get("aggSendFirst")) is None else v
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
