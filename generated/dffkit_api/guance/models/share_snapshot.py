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
    from ..models.snapshot_allowed_addresses import SnapshotAllowedAddresses
    from ..models.snapshot_mask import SnapshotMask


T = TypeVar("T", bound="ShareSnapshot")


_KNOWN = frozenset(
    (
        "changeTime",
        "expirationAt",
        "extractionCode",
        "hiddenTopBar",
        "showWatermark",
        "maskCfg",
        "ipWhitelistSet",
    )
)


@_attrs_define(repr=False)
class ShareSnapshot:
    """What the link shows, for how long, and to whom.

    Attributes:
        change_time (bool | Unset): Whether readers may choose another time.
        expiration_at (int | Unset): When the link ends, in seconds since 1970; -1 for never.
        extraction_code (str | Unset): Code that readers are asked for; empty for none. A secret, hidden in `repr`.
        hidden_top_bar (bool | Unset): Whether the shared page hides its bar.
        show_watermark (bool | Unset):
        mask_cfg (SnapshotMask | Unset): What of the data the shared page hides.
        ip_whitelist_set (SnapshotAllowedAddresses | Unset): From which addresses the link can be read.
    """

    change_time: bool | Unset = UNSET
    expiration_at: int | Unset = UNSET
    extraction_code: str | Unset = _attrs_field(default=UNSET, repr=hidden)
    hidden_top_bar: bool | Unset = UNSET
    show_watermark: bool | Unset = UNSET
    mask_cfg: SnapshotMask | Unset = UNSET
    ip_whitelist_set: SnapshotAllowedAddresses | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        change_time = self.change_time

        expiration_at = self.expiration_at

        extraction_code = self.extraction_code

        hidden_top_bar = self.hidden_top_bar

        show_watermark = self.show_watermark

        mask_cfg: dict[str, Any] | Unset = UNSET
        if not isinstance(self.mask_cfg, Unset):
            mask_cfg = self.mask_cfg.to_dict()

        ip_whitelist_set: dict[str, Any] | Unset = UNSET
        if not isinstance(self.ip_whitelist_set, Unset):
            ip_whitelist_set = self.ip_whitelist_set.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if change_time is not UNSET:
            field_dict["changeTime"] = change_time
        if expiration_at is not UNSET:
            field_dict["expirationAt"] = expiration_at
        if extraction_code is not UNSET:
            field_dict["extractionCode"] = extraction_code
        if hidden_top_bar is not UNSET:
            field_dict["hiddenTopBar"] = hidden_top_bar
        if show_watermark is not UNSET:
            field_dict["showWatermark"] = show_watermark
        if mask_cfg is not UNSET:
            field_dict["maskCfg"] = mask_cfg
        if ip_whitelist_set is not UNSET:
            field_dict["ipWhitelistSet"] = ip_whitelist_set

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ShareSnapshot or type(src_dict) is not dict:
            return indirectly(ShareSnapshot, cls, src_dict)
        self = cls.__new__(cls)
        self.change_time = UNSET if (v := src_dict.get("changeTime")) is None else v
        self.expiration_at = UNSET if (v := src_dict.get("expirationAt")) is None else v
        self.extraction_code = UNSET if (v := src_dict.get("extractionCode")) is None else v
        self.hidden_top_bar = UNSET if (v := src_dict.get("hiddenTopBar")) is None else v
        self.show_watermark = UNSET if (v := src_dict.get("showWatermark")) is None else v
        self.mask_cfg = UNSET if (v := src_dict.get("maskCfg")) is None else _models.SnapshotMask.from_dict(v)
        self.ip_whitelist_set = (
            UNSET if (v := src_dict.get("ipWhitelistSet")) is None else _models.SnapshotAllowedAddresses.from_dict(v)
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
