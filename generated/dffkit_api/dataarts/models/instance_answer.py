# Generated from specs/dataarts/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, shown, without_secrets

if TYPE_CHECKING:
    from ..models.header_map import HeaderMap


T = TypeVar("T", bound="InstanceAnswer")


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
        from ..models.header_map import HeaderMap  # noqa: PLC0415

        d = dict(src_dict)
        status_code = d.pop("status_code")

        body = d.pop("body")

        _header_map = d.pop("header_map", UNSET)
        header_map: HeaderMap | Unset
        if isinstance(_header_map, Unset):
            header_map = UNSET
        else:
            header_map = HeaderMap.from_dict(_header_map)

        instance_answer = cls(
            status_code=status_code,
            body=body,
            header_map=header_map,
        )

        instance_answer.additional_properties = d
        return instance_answer

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
