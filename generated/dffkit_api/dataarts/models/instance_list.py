# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.node_instance import NodeInstance


T = TypeVar("T", bound="InstanceList")


_KNOWN = frozenset(
    (
        "success",
        "msg",
        "rows",
        "total",
    )
)


@_attrs_define(repr=False)
class InstanceList:
    """The runs, as they stand in the body.

    Attributes:
        success (bool): Whether there is an answer.
        msg (str | Unset): `success`, or what was wrong.
        rows (list[NodeInstance] | Unset): The runs of this page.
        total (int | Unset): How many runs match in all.
    """

    success: bool
    msg: str | Unset = UNSET
    rows: list[NodeInstance] | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        success = self.success

        msg = self.msg

        rows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rows, Unset):
            rows = []
            for rows_item_data in self.rows:
                rows_item = rows_item_data.to_dict()
                rows.append(rows_item)

        total = self.total

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "success": success,
            }
        )
        if msg is not UNSET:
            field_dict["msg"] = msg
        if rows is not UNSET:
            field_dict["rows"] = rows
        if total is not UNSET:
            field_dict["total"] = total

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not InstanceList or type(src_dict) is not dict:
            return indirectly(InstanceList, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.success = no_null("InstanceList.success") if (v := src_dict["success"]) is None else v
        except KeyError as lacking:
            no_key("InstanceList", lacking)
        self.msg = UNSET if (v := src_dict.get("msg")) is None else v
        self.rows = (
            UNSET
            if (v := src_dict.get("rows")) is None
            else each(_models.NodeInstance.from_dict, v, "InstanceList.rows")
        )
        self.total = UNSET if (v := src_dict.get("total")) is None else v
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
