# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, whole, without_secrets

if TYPE_CHECKING:
    from ..models.issue_extend import IssueExtend


T = TypeVar("T", bound="IssueAutoDiscoveryConfig")


def _read_extend(v: Any) -> Any:
    try:
        if not isinstance(v, dict):
            raise TypeError
        return _models.IssueExtend.from_dict(v)
    except (TypeError, ValueError, AttributeError, KeyError):
        pass
    return v


_KNOWN = frozenset(
    (
        "name",
        "level",
        "channelUUIDs",
        "description",
        "extend",
    )
)


@_attrs_define(repr=False)
class IssueAutoDiscoveryConfig:
    """What the issues are like.

    Attributes:
        name (str | Unset): The title.
        level (str | Unset): Id of the level: `system_level_0` to `system_level_3`, or `issl_…`.
        channel_uuids (list[str] | Unset): Ids of the channels they go to, `chan_…`.
        description (str | Unset): What they are about, as HTML.
        extend (IssueExtend | None | Unset):
    """

    name: str | Unset = UNSET
    level: str | Unset = UNSET
    channel_uuids: list[str] | Unset = UNSET
    description: str | Unset = UNSET
    extend: IssueExtend | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        from ..models.issue_extend import IssueExtend  # noqa: PLC0415

        name = self.name

        level = self.level

        channel_uuids: list[str] | Unset = UNSET
        if not isinstance(self.channel_uuids, Unset):
            channel_uuids = self.channel_uuids

        description = self.description

        extend: dict[str, Any] | None | Unset
        if isinstance(self.extend, Unset):
            extend = UNSET
        elif isinstance(self.extend, IssueExtend):
            extend = self.extend.to_dict()
        else:
            extend = self.extend

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if level is not UNSET:
            field_dict["level"] = level
        if channel_uuids is not UNSET:
            field_dict["channelUUIDs"] = channel_uuids
        if description is not UNSET:
            field_dict["description"] = description
        if extend is not UNSET:
            field_dict["extend"] = extend

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not IssueAutoDiscoveryConfig or type(src_dict) is not dict:
            return indirectly(IssueAutoDiscoveryConfig, cls, src_dict)
        self = cls.__new__(cls)
        self.name = UNSET if (v := src_dict.get("name")) is None else v
        self.level = UNSET if (v := src_dict.get("level")) is None else v
        self.channel_uuids = (
            UNSET if (v := src_dict.get("channelUUIDs")) is None else whole(v, "IssueAutoDiscoveryConfig.channel_uuids")
        )
        self.description = UNSET if (v := src_dict.get("description")) is None else v
        self.extend = v if (v := src_dict.get("extend", UNSET)) is None or v is UNSET else _read_extend(v)
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
