# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.election_status import ElectionStatus, check_election_status
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

T = TypeVar("T", bound="ElectionResult")


_KNOWN = frozenset(
    (
        "status",
        "namespace",
        "id",
        "incumbency_id",
        "error_msg",
        "interval",
    )
)


@_attrs_define(repr=False)
class ElectionResult:
    """
    Attributes:
        status (ElectionStatus):
        namespace (str | Unset):
        id (str | Unset): Who asked.
        incumbency_id (str | Unset): Who is elected.
        error_msg (str | Unset):
        interval (int | Unset): Seconds until the caller should ask again.
    """

    status: ElectionStatus
    namespace: str | Unset = UNSET
    id: str | Unset = UNSET
    incumbency_id: str | Unset = UNSET
    error_msg: str | Unset = UNSET
    interval: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        namespace = self.namespace

        id = self.id

        incumbency_id = self.incumbency_id

        error_msg = self.error_msg

        interval = self.interval

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
            }
        )
        if namespace is not UNSET:
            field_dict["namespace"] = namespace
        if id is not UNSET:
            field_dict["id"] = id
        if incumbency_id is not UNSET:
            field_dict["incumbency_id"] = incumbency_id
        if error_msg is not UNSET:
            field_dict["error_msg"] = error_msg
        if interval is not UNSET:
            field_dict["interval"] = interval

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ElectionResult or type(src_dict) is not dict:
            return indirectly(ElectionResult, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.status = (
                no_null("ElectionResult.status") if (v := src_dict["status"]) is None else check_election_status(v)
            )
        except KeyError as lacking:
            no_key("ElectionResult", lacking)
        self.namespace = UNSET if (v := src_dict.get("namespace")) is None else v
        self.id = UNSET if (v := src_dict.get("id")) is None else v
        self.incumbency_id = UNSET if (v := src_dict.get("incumbency_id")) is None else v
        self.error_msg = UNSET if (v := src_dict.get("error_msg")) is None else v
        self.interval = UNSET if (v := src_dict.get("interval")) is None else v
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
