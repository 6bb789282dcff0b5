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
    from ..models.dialing_proto_files_protofiles import DialingProtoFilesProtofiles


T = TypeVar("T", bound="DialingProtoFiles")


_KNOWN = frozenset(
    (
        "protofiles",
        "full_method",
        "request",
    )
)


@_attrs_define(repr=False)
class DialingProtoFiles:
    """A method of `grpc`, known from files.

    Attributes:
        protofiles (DialingProtoFilesProtofiles | Unset): Text by the name of the file.
        full_method (str | Unset):
        request (str | Unset): The message as JSON.
    """

    protofiles: DialingProtoFilesProtofiles | Unset = UNSET
    full_method: str | Unset = UNSET
    request: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict, repr=without_secrets)

    def __repr__(self) -> str:
        return shown(self)

    def to_dict(self) -> dict[str, Any]:
        protofiles: dict[str, Any] | Unset = UNSET
        if not isinstance(self.protofiles, Unset):
            protofiles = self.protofiles.to_dict()

        full_method = self.full_method

        request = self.request

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if protofiles is not UNSET:
            field_dict["protofiles"] = protofiles
        if full_method is not UNSET:
            field_dict["full_method"] = full_method
        if request is not UNSET:
            field_dict["request"] = request

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        if cls is not DialingProtoFiles or type(src_dict) is not dict:
            return indirectly(DialingProtoFiles, cls, src_dict)
        self = cls.__new__(cls)
        self.protofiles = (
            UNSET if (v := src_dict.get("protofiles")) is None else _models.DialingProtoFilesProtofiles.from_dict(v)
        )
        self.full_method = UNSET if (v := src_dict.get("full_method")) is None else v
        self.request = UNSET if (v := src_dict.get("request")) is None else v
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
