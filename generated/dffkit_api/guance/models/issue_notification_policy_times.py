# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.issue_notification_policy_time import IssueNotificationPolicyTime


T = TypeVar("T", bound="IssueNotificationPolicyTimes")


_KNOWN = frozenset(
    (
        "noManager",
        "processTimeout",
        "openProcessTimeout",
    )
)


@_attrs_define(repr=False)
class IssueNotificationPolicyTimes:
    """When issues are told again; the types `issueUpgrade.…` need it.

    Attributes:
        no_manager (IssueNotificationPolicyTime | Unset): When an issue is told again: nobody is in charge
            (`noManager`), it takes too long (`processTimeout`), nobody begins (`openProcessTimeout`).
        process_timeout (IssueNotificationPolicyTime | Unset): When an issue is told again: nobody is in charge
            (`noManager`), it takes too long (`processTimeout`), nobody begins (`openProcessTimeout`).
        open_process_timeout (IssueNotificationPolicyTime | Unset): When an issue is told again: nobody is in charge
            (`noManager`), it takes too long (`processTimeout`), nobody begins (`openProcessTimeout`).
    """

    no_manager: IssueNotificationPolicyTime | Unset = UNSET
    process_timeout: IssueNotificationPolicyTime | Unset = UNSET
    open_process_timeout: IssueNotificationPolicyTime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        no_manager: dict[str, Any] | Unset = UNSET
        if not isinstance(self.no_manager, Unset):
            no_manager = self.no_manager.to_dict()

        process_timeout: dict[str, Any] | Unset = UNSET
        if not isinstance(self.process_timeout, Unset):
            process_timeout = self.process_timeout.to_dict()

        open_process_timeout: dict[str, Any] | Unset = UNSET
        if not isinstance(self.open_process_timeout, Unset):
            open_process_timeout = self.open_process_timeout.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if no_manager is not UNSET:
            field_dict["noManager"] = no_manager
        if process_timeout is not UNSET:
            field_dict["processTimeout"] = process_timeout
        if open_process_timeout is not UNSET:
            field_dict["openProcessTimeout"] = open_process_timeout

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueNotificationPolicyTimes or type(src_dict) is not dict:
            return indirectly(IssueNotificationPolicyTimes, cls, src_dict)
        self = cls.__new__(cls)
        self.no_manager = (
            UNSET if (v := src_dict.get("noManager")) is None else _models.IssueNotificationPolicyTime.from_dict(v)
        )
        self.process_timeout = (
            UNSET if (v := src_dict.get("processTimeout")) is None else _models.IssueNotificationPolicyTime.from_dict(v)
        )
        self.open_process_timeout = (
            UNSET
            if (v := src_dict.get("openProcessTimeout")) is None
            else _models.IssueNotificationPolicyTime.from_dict(v)
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
