# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import models as _models
from ..types import UNSET, Unset, beyond, indirectly, shown, without_secrets

if TYPE_CHECKING:
    from ..models.dialing_request_body_form import DialingRequestBodyForm


T = TypeVar("T", bound="DialingRequestBody")


_KNOWN = frozenset(
    (
        "body_type",
        "body",
        "form",
    )
)


@_attrs_define(repr=False)
class DialingRequestBody:
    """
    Attributes:
        body_type (str | Unset): Its media type, as in `application/json`; may be empty.
        body (str | Unset):
        form (DialingRequestBodyForm | Unset):
    """

    body_type: str | Unset = UNSET
    body: str | Unset = UNSET
    form: DialingRequestBodyForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        body_type = self.body_type

        body = self.body

        form: dict[str, Any] | Unset = UNSET
        if not isinstance(self.form, Unset):
            form = self.form.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if body_type is not UNSET:
            field_dict["body_type"] = body_type
        if body is not UNSET:
            field_dict["body"] = body
        if form is not UNSET:
            field_dict["form"] = form

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingRequestBody or type(src_dict) is not dict:
            return indirectly(DialingRequestBody, cls, src_dict)
        self = cls.__new__(cls)
        self.body_type = UNSET if (v := src_dict.get("body_type")) is None else v
        self.body = UNSET if (v := src_dict.get("body")) is None else v
        self.form = UNSET if (v := src_dict.get("form")) is None else _models.DialingRequestBodyForm.from_dict(v)
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
