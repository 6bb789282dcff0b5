# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.logmine_cluster import LogmineCluster


T = TypeVar("T", bound="LogmineResult")


_KNOWN = frozenset(
    (
        "taskStatus",
        "docCount",
        "data",
    )
)


@_attrs_define(repr=False)
class LogmineResult:
    """
    Attributes:
        task_status (str): `ok` when the task is done.
        doc_count (int | Unset): Number of texts in all clusters.
        data (list[LogmineCluster] | Unset):
    """

    task_status: str
    doc_count: int | Unset = UNSET
    data: list[LogmineCluster] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        task_status = self.task_status

        doc_count = self.doc_count

        data: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.data, Unset):
            data = []
            for data_item_data in self.data:
                data_item = data_item_data.to_dict()
                data.append(data_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "taskStatus": task_status,
            }
        )
        if doc_count is not UNSET:
            field_dict["docCount"] = doc_count
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not LogmineResult or type(src_dict) is not dict:
            return indirectly(LogmineResult, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.task_status = no_null("LogmineResult.task_status") if (v := src_dict["taskStatus"]) is None else v
        except KeyError as lacking:
            no_key("LogmineResult", lacking)
        self.doc_count = UNSET if (v := src_dict.get("docCount")) is None else v
        self.data = (
            UNSET
            if (v := src_dict.get("data")) is None
            else each(_models.LogmineCluster.from_dict, v, "LogmineResult.data")
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
