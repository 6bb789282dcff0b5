# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.log_index_extend import LogIndexExtend
    from ..models.log_index_retention import LogIndexRetention


T = TypeVar("T", bound="CreateLogIndex")


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.LogIndexExtend.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "extend",
        "duration",
        "setting",
    )
)


@_attrs_define(repr=False)
class CreateLogIndex:
    """
    Attributes:
        name (str):
        extend (LogIndexExtend | None | Unset):
        duration (str | Unset): How long logs stay, as in `14d`.
        setting (LogIndexRetention | Unset): Retention by tier, for stores in Volcengine, in hours of whole days. All
            tiers together last 1800 days at most.
    """

    name: str
    extend: LogIndexExtend | None | Unset = UNSET
    duration: str | Unset = UNSET
    setting: LogIndexRetention | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.log_index_extend import LogIndexExtend  # noqa: PLC0415

        name = self.name

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, LogIndexExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        duration = self.duration

        setting: dict[str, Any] | Unset = UNSET
        if not isinstance(self.setting, Unset):
            setting = self.setting.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if extend is not UNSET:
            field_dict["extend"] = extend
        if duration is not UNSET:
            field_dict["duration"] = duration
        if setting is not UNSET:
            field_dict["setting"] = setting

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not CreateLogIndex or type(src_dict) is not dict:
            return indirectly(CreateLogIndex, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.name = no_null("CreateLogIndex.name") if (v := src_dict["name"]) is None else v
        except KeyError as lacking:
            no_key("CreateLogIndex", lacking)
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
        self.duration = UNSET if (v := src_dict.get("duration")) is None else v
        self.setting = UNSET if (v := src_dict.get("setting")) is None else _models.LogIndexRetention.from_dict(v)
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
