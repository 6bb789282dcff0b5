# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, hidden, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.checker_extend import CheckerExtend
    from ..models.checker_script import CheckerScript


T = TypeVar("T", bound="ExportedChecker")


_KNOWN = frozenset(
    (
        "type",
        "jsonScript",
        "extend",
        "is_disable",
        "monitorName",
        "secret",
        "tagInfo",
    )
)


@_attrs_define(repr=False)
class ExportedChecker:
    """A monitor as a template, without id and owner.

    Attributes:
        type_ (str | Unset): `trigger`, `smartMonitor` …
        json_script (CheckerScript | Unset): What a monitor checks. The fields differ by `type`; those of all kinds
            stand here side by side, and others may come.
        extend (CheckerExtend | Unset): What the console shows of a monitor, and whether its events become issues.
        is_disable (bool | Unset): Whether it is disabled.
        monitor_name (str | Unset): Name of its group.
        secret (None | str | Unset): Stands in the address that outer events are sent to. A secret, hidden in `repr`.
        tag_info (list[Any] | Unset): Its tags.
    """

    type_: str | Unset = UNSET
    json_script: CheckerScript | Unset = UNSET
    extend: CheckerExtend | Unset = UNSET
    is_disable: bool | Unset = UNSET
    monitor_name: str | Unset = UNSET
    secret: None | str | Unset = _attrs_field(default=UNSET, repr=hidden)
    tag_info: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        type_ = self.type_

        json_script: dict[str, Any] | Unset = UNSET
        if not isinstance(self.json_script, Unset):
            json_script = self.json_script.to_dict()

        extend: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extend, Unset):
            extend = self.extend.to_dict()

        is_disable = self.is_disable

        monitor_name = self.monitor_name

        secret: None | str | Unset
        if isinstance(self.secret, Unset):
            secret = UNSET
        else:
            secret = self.secret

        tag_info: list[Any] | Unset = UNSET
        if not isinstance(self.tag_info, Unset):
            tag_info = self.tag_info

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if type_ is not UNSET:
            field_dict["type"] = type_
        if json_script is not UNSET:
            field_dict["jsonScript"] = json_script
        if extend is not UNSET:
            field_dict["extend"] = extend
        if is_disable is not UNSET:
            field_dict["is_disable"] = is_disable
        if monitor_name is not UNSET:
            field_dict["monitorName"] = monitor_name
        if secret is not UNSET:
            field_dict["secret"] = secret
        if tag_info is not UNSET:
            field_dict["tagInfo"] = tag_info

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ExportedChecker or type(src_dict) is not dict:
            return indirectly(ExportedChecker, cls, src_dict)
        self = cls.__new__(cls)
        self.type_ = UNSET if (v := src_dict.get("type")) is None else v
        self.json_script = UNSET if (v := src_dict.get("jsonScript")) is None else _models.CheckerScript.from_dict(v)
        self.extend = UNSET if (v := src_dict.get("extend")) is None else _models.CheckerExtend.from_dict(v)
        self.is_disable = UNSET if (v := src_dict.get("is_disable")) is None else v
        self.monitor_name = UNSET if (v := src_dict.get("monitorName")) is None else v
        self.secret = src_dict.get("secret", UNSET)
        self.tag_info = UNSET if (v := src_dict.get("tagInfo")) is None else v
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
