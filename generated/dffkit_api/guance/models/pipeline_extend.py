# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

T = TypeVar("T", bound="PipelineExtend")


def _read_app_id(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "PipelineExtend.app_id")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


def _read_measurement(v: Any) -> Any:
    try:
        if not isinstance(v, list):
            raise TypeError
        return whole(v, "PipelineExtend.measurement")
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "appID",
        "measurement",
        "loggingIndex",
    )
)


@_attrs_define(repr=False)
class PipelineExtend:
    """What else narrows the data that a pipeline takes.

    Attributes:
        app_id (list[str] | None | Unset): Ids of applications.
        measurement (list[str] | None | Unset): Measurements.
        logging_index (None | str | Unset): Id of a log index, `lgim_…`.
    """

    app_id: list[str] | None | Unset = UNSET
    measurement: list[str] | None | Unset = UNSET
    logging_index: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        app_id: list[str] | None | Unset
        if isinstance(self.app_id, Unset):
            app_id = UNSET
        elif isinstance(self.app_id, list):
            app_id = self.app_id

        else:
            app_id = self.app_id

        measurement: list[str] | None | Unset
        if isinstance(self.measurement, Unset):
            measurement = UNSET
        elif isinstance(self.measurement, list):
            measurement = self.measurement

        else:
            measurement = self.measurement

        logging_index: None | str | Unset
        if isinstance(self.logging_index, Unset):
            logging_index = UNSET
        else:
            logging_index = self.logging_index

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if app_id is not UNSET:
            field_dict["appID"] = app_id
        if measurement is not UNSET:
            field_dict["measurement"] = measurement
        if logging_index is not UNSET:
            field_dict["loggingIndex"] = logging_index

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not PipelineExtend or type(src_dict) is not dict:
            return indirectly(PipelineExtend, cls, src_dict)
        self = cls.__new__(cls)
        self.app_id = v if (v := src_dict.get("appID", UNSET)) is None or v is UNSET else _read_app_id(v)
        self.measurement = (
            v if (v := src_dict.get("measurement", UNSET)) is None or v is UNSET else _read_measurement(v)
        )
        self.logging_index = src_dict.get("loggingIndex", UNSET)
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
