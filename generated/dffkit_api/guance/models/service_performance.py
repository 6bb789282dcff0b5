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
    from ..models.service_checker import ServiceChecker


T = TypeVar("T", bound="ServicePerformance")


def _read_checker_info(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return each(_models.ServiceChecker.from_dict, v, "ServicePerformance.checker_info")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "service",
        "__docid",
        "uuid",
        "key",
        "env",
        "version",
        "type",
        "source_type",
        "total_count",
        "avg_per_second",
        "error_count",
        "error_rate",
        "avg_resp_time",
        "sum_resp_time",
        "max_duration",
        "p50",
        "p75",
        "p90",
        "p95",
        "p99",
        "dfStatus",
        "isFavorite",
        "checkerInfo",
    )
)


@_attrs_define(repr=False)
class ServicePerformance:
    """How a service performed in some time.

    Attributes:
        service (str):
        field_docid (str | Unset): Id of the document about it, empty where there is none.
        uuid (None | str | Unset): Id of the service, `sman_…`.
        key (str | Unset): Its name, as the traces have it.
        env (None | str | Unset):
        version (None | str | Unset):
        type_ (str | Unset): Kind of the service, as in `web`.
        source_type (str | Unset): Kind of the service, as the traces have it.
        total_count (int | Unset): Requests.
        avg_per_second (float | Unset): Requests a second.
        error_count (int | Unset):
        error_rate (float | Unset): Part of the requests that failed, from 0 to 1.
        avg_resp_time (float | Unset): Mean response time, in microseconds.
        sum_resp_time (float | Unset): All response times together, in microseconds.
        max_duration (float | Unset): Longest response time, in microseconds.
        p50 (float | Unset): In microseconds.
        p75 (float | Unset): In microseconds.
        p90 (float | Unset): In microseconds.
        p95 (float | Unset): In microseconds.
        p99 (float | Unset): In microseconds.
        df_status (str | Unset): How it does: `ok`, `critical` …
        is_favorite (Any | Unset): 0 or 1, or a boolean.
        checker_info (list[ServiceChecker] | None | Unset): Monitors that look at it.
    """

    service: str
    field_docid: str | Unset = UNSET
    uuid: None | str | Unset = UNSET
    key: str | Unset = UNSET
    env: None | str | Unset = UNSET
    version: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    source_type: str | Unset = UNSET
    total_count: int | Unset = UNSET
    avg_per_second: float | Unset = UNSET
    error_count: int | Unset = UNSET
    error_rate: float | Unset = UNSET
    avg_resp_time: float | Unset = UNSET
    sum_resp_time: float | Unset = UNSET
    max_duration: float | Unset = UNSET
    p50: float | Unset = UNSET
    p75: float | Unset = UNSET
    p90: float | Unset = UNSET
    p95: float | Unset = UNSET
    p99: float | Unset = UNSET
    df_status: str | Unset = UNSET
    is_favorite: Any | Unset = UNSET
    checker_info: list[ServiceChecker] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        service = self.service

        field_docid = self.field_docid

        uuid: None | str | Unset
        if isinstance(self.uuid, Unset):
            uuid = UNSET
        else:
            uuid = self.uuid

        key = self.key

        env: None | str | Unset
        if isinstance(self.env, Unset):
            env = UNSET
        else:
            env = self.env

        version: None | str | Unset
        if isinstance(self.version, Unset):
            version = UNSET
        else:
            version = self.version

        type_ = self.type_

        source_type = self.source_type

        total_count = self.total_count

        avg_per_second = self.avg_per_second

        error_count = self.error_count

        error_rate = self.error_rate

        avg_resp_time = self.avg_resp_time

        sum_resp_time = self.sum_resp_time

        max_duration = self.max_duration

        p50 = self.p50

        p75 = self.p75

        p90 = self.p90

        p95 = self.p95

        p99 = self.p99

        df_status = self.df_status

        is_favorite = self.is_favorite

        checker_info: list[dict[str, Any]] | None | Unset
        if isinstance(self.checker_info, Unset):
            checker_info = UNSET
        elif isinstance(self.checker_info, list):
            checker_info = []
            for checker_info_type_0_item_data in self.checker_info:
                checker_info_type_0_item = checker_info_type_0_item_data.to_dict()
                checker_info.append(checker_info_type_0_item)

        else:
            checker_info = self.checker_info

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "service": service,
            }
        )
        if field_docid is not UNSET:
            field_dict["__docid"] = field_docid
        if uuid is not UNSET:
            field_dict["uuid"] = uuid
        if key is not UNSET:
            field_dict["key"] = key
        if env is not UNSET:
            field_dict["env"] = env
        if version is not UNSET:
            field_dict["version"] = version
        if type_ is not UNSET:
            field_dict["type"] = type_
        if source_type is not UNSET:
            field_dict["source_type"] = source_type
        if total_count is not UNSET:
            field_dict["total_count"] = total_count
        if avg_per_second is not UNSET:
            field_dict["avg_per_second"] = avg_per_second
        if error_count is not UNSET:
            field_dict["error_count"] = error_count
        if error_rate is not UNSET:
            field_dict["error_rate"] = error_rate
        if avg_resp_time is not UNSET:
            field_dict["avg_resp_time"] = avg_resp_time
        if sum_resp_time is not UNSET:
            field_dict["sum_resp_time"] = sum_resp_time
        if max_duration is not UNSET:
            field_dict["max_duration"] = max_duration
        if p50 is not UNSET:
            field_dict["p50"] = p50
        if p75 is not UNSET:
            field_dict["p75"] = p75
        if p90 is not UNSET:
            field_dict["p90"] = p90
        if p95 is not UNSET:
            field_dict["p95"] = p95
        if p99 is not UNSET:
            field_dict["p99"] = p99
        if df_status is not UNSET:
            field_dict["dfStatus"] = df_status
        if is_favorite is not UNSET:
            field_dict["isFavorite"] = is_favorite
        if checker_info is not UNSET:
            field_dict["checkerInfo"] = checker_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ServicePerformance or type(src_dict) is not dict:
            return indirectly(ServicePerformance, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.service = no_null("ServicePerformance.service") if (v := src_dict["service"]) is None else v
        except KeyError as lacking:
            no_key("ServicePerformance", lacking)
        self.field_docid = UNSET if (v := src_dict.get("__docid")) is None else v
        self.uuid = src_dict.get("uuid", UNSET)
        self.key = UNSET if (v := src_dict.get("key")) is None else v
        self.env = src_dict.get("env", UNSET)
        self.version = src_dict.get("version", UNSET)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.source_type = UNSET if (v := src_dict.get("source_type")) is None else v
        self.total_count = UNSET if (v := src_dict.get("total_count")) is None else v
        self.avg_per_second = UNSET if (v := src_dict.get("avg_per_second")) is None else v
        self.error_count = UNSET if (v := src_dict.get("error_count")) is None else v
        self.error_rate = UNSET if (v := src_dict.get("error_rate")) is None else v
        self.avg_resp_time = UNSET if (v := src_dict.get("avg_resp_time")) is None else v
        self.sum_resp_time = UNSET if (v := src_dict.get("sum_resp_time")) is None else v
        self.max_duration = UNSET if (v := src_dict.get("max_duration")) is None else v
        self.p50 = UNSET if (v := src_dict.get("p50")) is None else v
        self.p75 = UNSET if (v := src_dict.get("p75")) is None else v
        self.p90 = UNSET if (v := src_dict.get("p90")) is None else v
        self.p95 = UNSET if (v := src_dict.get("p95")) is None else v
        self.p99 = UNSET if (v := src_dict.get("p99")) is None else v
        self.df_status = UNSET if (v := src_dict.get("dfStatus")) is None else v
        self.is_favorite = src_dict.get("isFavorite", UNSET)
        self.checker_info = (
            v if (v := src_dict.get("checkerInfo", UNSET)) is None or v is UNSET else _read_checker_info(v)
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
