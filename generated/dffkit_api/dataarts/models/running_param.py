# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, each, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.running_param_row import RunningParamRow


T = TypeVar("T", bound="RunningParam")


_KNOWN = frozenset(
    (
        "total",
        "rows",
    )
)


@_attrs_define(repr=False)
class RunningParam:
    """The parameters of a run.

    Attributes:
        total (int | Unset): How many parameters there are.
        rows (list[RunningParamRow] | Unset): The parameters.
    """

    total: int | Unset = UNSET
    rows: list[RunningParamRow] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        total = self.total

        rows: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rows, Unset):
            rows = []
            for rows_item_data in self.rows:
                rows_item = rows_item_data.to_dict()
                rows.append(rows_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total is not UNSET:
            field_dict["total"] = total
        if rows is not UNSET:
            field_dict["rows"] = rows

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not RunningParam or type(src_dict) is not dict:
            return indirectly(RunningParam, cls, src_dict)
        self = cls.__new__(cls)
        self.total = UNSET if (v := src_dict.get("total")) is None else v
        self.rows = (
            UNSET
            if (v := src_dict.get("rows")) is None
            else each(_models.RunningParamRow.from_dict, v, "RunningParam.rows")
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
