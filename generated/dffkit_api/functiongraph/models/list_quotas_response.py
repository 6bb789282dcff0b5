# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.list_quotas_result import ListQuotasResult


T = TypeVar("T", bound="ListQuotasResponse")


@_attrs_define(repr=False)
class ListQuotasResponse:
    """
    Attributes:
        quotas (ListQuotasResult | Unset):
    """

    quotas: ListQuotasResult | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        quotas: dict[str, Any] | Unset = UNSET
        if not isinstance(self.quotas, Unset):
            quotas = self.quotas.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if quotas is not UNSET:
            field_dict["quotas"] = quotas

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.list_quotas_result import ListQuotasResult  # noqa: PLC0415

        d = dict(src_dict)
        _quotas = d.pop("quotas", UNSET)
        quotas: ListQuotasResult | Unset
        if isinstance(_quotas, Unset):
            quotas = UNSET
        else:
            quotas = ListQuotasResult.from_dict(_quotas)

        list_quotas_response = cls(
            quotas=quotas,
        )

        list_quotas_response.additional_properties = d
        return list_quotas_response

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
