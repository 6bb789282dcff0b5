# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import beyond, each, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.service_statement import ServiceStatement


T = TypeVar("T", bound="ServicePolicy")


_KNOWN = frozenset(
    (
        "Version",
        "Statement",
    )
)


@_attrs_define(repr=False)
class ServicePolicy:
    """What the key may do at most, of what the token or the agency may. Object storage (OBS) alone heeds it.

    Attributes:
        version (str): Version of the language of policies, `1.1`.
        statement (list[ServiceStatement]): What is allowed and what is denied; a denial wins.
    """

    version: str
    statement: list[ServiceStatement]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        statement = []
        for statement_item_data in self.statement:
            statement_item = statement_item_data.to_dict()
            statement.append(statement_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "Version": version,
                "Statement": statement,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not ServicePolicy or type(src_dict) is not dict:
            return indirectly(ServicePolicy, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.version = no_null("ServicePolicy.version") if (v := src_dict["Version"]) is None else v
            self.statement = (
                []
                if (v := src_dict["Statement"]) is None
                else each(_models.ServiceStatement.from_dict, v, "ServicePolicy.statement")
            )
        except KeyError as lacking:
            no_key("ServicePolicy", lacking)
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
