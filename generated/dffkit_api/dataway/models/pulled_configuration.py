# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.filters import Filters
    from ..models.remote_pipelines import RemotePipelines


T = TypeVar("T", bound="PulledConfiguration")


def _read_dataways(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "PulledConfiguration.dataways")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "filters",
        "remote_pipelines",
        "dataways",
        "pull_interval",
    )
)


@_attrs_define(repr=False)
class PulledConfiguration:
    """
    Attributes:
        filters (Filters | Unset): Conditions by category; data that fulfils one of them is to be dropped.
        remote_pipelines (RemotePipelines | Unset):
        dataways (list[str] | None | Unset):
        pull_interval (int | Unset): Nanoseconds until the next call.
    """

    filters: Filters | Unset = UNSET
    remote_pipelines: RemotePipelines | Unset = UNSET
    dataways: list[str] | None | Unset = UNSET
    pull_interval: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        filters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.filters, Unset):
            filters = self.filters.to_dict()

        remote_pipelines: dict[str, Any] | Unset = UNSET
        if not isinstance(self.remote_pipelines, Unset):
            remote_pipelines = self.remote_pipelines.to_dict()

        dataways: list[str] | None | Unset
        if isinstance(self.dataways, Unset):
            dataways = UNSET
        elif isinstance(self.dataways, list):
            dataways = self.dataways

        else:
            dataways = self.dataways

        pull_interval = self.pull_interval

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if filters is not UNSET:
            field_dict["filters"] = filters
        if remote_pipelines is not UNSET:
            field_dict["remote_pipelines"] = remote_pipelines
        if dataways is not UNSET:
            field_dict["dataways"] = dataways
        if pull_interval is not UNSET:
            field_dict["pull_interval"] = pull_interval

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PulledConfiguration or type(src_dict) is not dict:
            return indirectly(PulledConfiguration, cls, src_dict)
        self = cls.__new__(cls)
        self.filters = UNSET if (v := src_dict.get("filters")) is None else _models.Filters.from_dict(v)
        self.remote_pipelines = (
            UNSET if (v := src_dict.get("remote_pipelines")) is None else _models.RemotePipelines.from_dict(v)
        )
        self.dataways = v if (v := src_dict.get("dataways", UNSET)) is None or v is UNSET else _read_dataways(v)
        self.pull_interval = UNSET if (v := src_dict.get("pull_interval")) is None else v
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
