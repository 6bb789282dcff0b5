# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, no_key, no_null, shown, without_secrets

if TYPE_CHECKING:
    from ..models.header_map import HeaderMap


T = TypeVar("T", bound="InstanceAnswer")


_KNOWN = frozenset(
    (
        "status_code",
        "body",
        "header_map",
    )
)


@_attrs_define(repr=False)
class InstanceAnswer:
    """The answer of the service behind, wrapped: its status, its headers and its body as text. Where `status_code` is not
    200, or the `success` inside the body is false, the call has failed although its own status is 200.

        Attributes:
            status_code (int): Status of the service behind.
            body (str): JSON text of an InstanceList.
            header_map (HeaderMap | Unset): Headers of the service behind; `X-Request-Id` names the request.
    """

    status_code: int
    body: str
    header_map: HeaderMap | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        status_code = self.status_code

        body = self.body

        header_map: dict[str, Any] | Unset = UNSET
        if not isinstance(self.header_map, Unset):
            header_map = self.header_map.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status_code": status_code,
                "body": body,
            }
        )
        if header_map is not UNSET:
            field_dict["header_map"] = header_map

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not InstanceAnswer or type(src_dict) is not dict:
            return indirectly(InstanceAnswer, cls, src_dict)
        self = cls.__new__(cls)
        try:
            self.status_code = no_null("InstanceAnswer.status_code") if (v := src_dict["status_code"]) is None else v
            self.body = no_null("InstanceAnswer.body") if (v := src_dict["body"]) is None else v
        except KeyError as lacking:
            no_key("InstanceAnswer", lacking)
        self.header_map = UNSET if (v := src_dict.get("header_map")) is None else _models.HeaderMap.from_dict(v)
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
