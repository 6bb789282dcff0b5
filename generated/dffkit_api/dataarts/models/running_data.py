# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

T = TypeVar("T", bound="RunningData")


_KNOWN = frozenset(
    (
        "obsDataPath",
        "jobId",
        "dliCurrentStep",
        "firstTimeEtlSqlList",
        "type",
    )
)


@_attrs_define(repr=False)
class RunningData:
    """What a run keeps of itself; which names there are, depends on the kind of node.

    Attributes:
        obs_data_path (str | Unset): Address in OBS of the data under way.
        job_id (str | Unset): Id of the job at the service that runs it; not the number of the row.
        dli_current_step (str | Unset): Step it is at.
        first_time_etl_sql_list (str | Unset): The statements of the first step.
        type_ (str | Unset): Service that runs it, such as `DLI`.
    """

    obs_data_path: str | Unset = UNSET
    job_id: str | Unset = UNSET
    dli_current_step: str | Unset = UNSET
    first_time_etl_sql_list: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        obs_data_path = self.obs_data_path

        job_id = self.job_id

        dli_current_step = self.dli_current_step

        first_time_etl_sql_list = self.first_time_etl_sql_list

        type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if obs_data_path is not UNSET:
            field_dict["obsDataPath"] = obs_data_path
        if job_id is not UNSET:
            field_dict["jobId"] = job_id
        if dli_current_step is not UNSET:
            field_dict["dliCurrentStep"] = dli_current_step
        if first_time_etl_sql_list is not UNSET:
            field_dict["firstTimeEtlSqlList"] = first_time_etl_sql_list
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RunningData or type(src_dict) is not dict:
            return indirectly(RunningData, cls, src_dict)
        self = cls.__new__(cls)
        self.obs_data_path = UNSET if (v := src_dict.get("obsDataPath")) is None else v
        self.job_id = UNSET if (v := src_dict.get("jobId")) is None else v
        self.dli_current_step = UNSET if (v := src_dict.get("dliCurrentStep")) is None else v
        self.first_time_etl_sql_list = UNSET if (v := src_dict.get("firstTimeEtlSqlList")) is None else v
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
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
